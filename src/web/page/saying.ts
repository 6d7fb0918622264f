import type { PageSay } from '../pageSays.ts';

/** What the page says, in the reader's language; set once, before anything is shown. */
let said: Readonly<Record<string, string>> = {};

export function sayAs(says: Readonly<Record<string, string>>): void {
  said = says;
}

export function say(key: PageSay): string {
  return said[key] ?? '';
}
