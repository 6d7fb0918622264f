import type { Context } from './context.ts';
import { type Period, yearOf } from './period.ts';

/** What a rule's pattern found, by the names of its groups. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** Words that may be a date, and the text on both sides as far as it matters. */
export interface Around {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** One way of writing a date. */
export interface Rule {
  /** In plain words. */
  readonly rule: string;
  /** Source of a regular expression that takes linear time, with named groups and without look-arounds. */
  readonly pattern: string;
  /** 0 to 1: how often it is right where it could read a value. */
  readonly confidence: number;
  /** Comes back every week or year, so that without a year it takes the verb to tell which is meant. */
  readonly recurs?: true;
  /** Whether the text around it lets it be a date; left out where the words alone tell. */
  readonly accepts?: (around: Around) => boolean;
  /** The time meant, or null where it cannot be known. */
  readonly read: (groups: Groups, context: Context, around: Around) => Period | null;
}

/** The year of the groups of YEAR_SPEC; undefined where there is none, null where it cannot be known. */
export function yearOfGroups(groups: Groups, context: Context): number | null | undefined {
  if (groups.year !== undefined) return Number(groups.year);
  const words = groups.yearWord?.toLowerCase();
  if (words === undefined) return undefined;
  const { published } = context;
  if (/^(?:last|this|next)/.test(words)) {
    const shift = words.startsWith('last') ? -1 : words.startsWith('next') ? 1 : 0;
    return published && yearOf(published) + shift;
  }
  const anchor = context.anchor('near') ?? context.anchor();
  const shift = /follow|next|after/.test(words) ? 1 : /previous|preceding|before/.test(words) ? -1 : 0;
  if (anchor) return yearOf(anchor.start) + shift;
  return published && shift < 0 ? yearOf(published) + shift : null;
}
