import { words } from './words.ts';

/** Who says something, as it is shown: a pronoun as it stands, with whom it likely means. */
export function sayerWords({
  by,
  pronoun,
}: {
  readonly by: string | null;
  readonly pronoun: string | null;
}): string | null {
  return by !== null && pronoun ? words('likely', { pronoun, name: by }) : by;
}
