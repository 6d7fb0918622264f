import { words } from '../words/words.ts';
import { PAGE_SAYS } from './pageSays.ts';

/** What the page itself says, by name, in the language of the moment. */
export function pageWords(): Readonly<Record<string, string>> {
  return Object.fromEntries(PAGE_SAYS.map((key) => [key, words(key)]));
}
