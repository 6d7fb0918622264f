import { z } from 'zod';
import { phrase } from '../words/phrase.ts';
import type { Article } from './article.ts';
import type { Finding } from './problem.ts';

/** What a file says of itself, checked. */
export type Head = Partial<Pick<Article, 'title' | 'author' | 'published' | 'source' | 'language'>>;

const Text = z
  .string()
  .transform((text) => text.replace(/\s+/g, ' ').trim())
  .pipe(z.string().min(1));
const fields = {
  title: { is: Text, wrong: 'notAText', hint: 'notATextHint' },
  author: {
    is: z.union([
      Text,
      z
        .array(Text)
        .min(1)
        .transform((names) => names.join(', ')),
    ]),
    wrong: 'notAName',
    hint: 'notANameHint',
  },
  published: {
    is: z.union([z.date().transform((date) => date.toISOString()), z.string()]).transform(toDate),
    wrong: 'notADate',
    hint: 'notADayHint',
  },
  source: {
    is: z.string().trim().refine(isWebAddress),
    wrong: 'notASource',
    hint: 'notASourceHint',
  },
  language: {
    is: z.string().trim().transform(toLanguageTag),
    wrong: 'notALanguage',
    hint: 'notALanguageHint',
  },
} as const;

/**
 * Checks the fields that Pilcrow knows; others are nobody's business, and empty ones count as left out.
 * @param lines the line on which each field stands, from 1
 * @returns the fields that are right, and a problem for each that is not
 */
export function checkHead(
  head: Readonly<Record<string, unknown>>,
  lines: Readonly<Record<string, number>> = {},
): { readonly head: Head; readonly problems: readonly Finding[] } {
  const checked: Record<string, string> = {};
  const problems: Finding[] = [];
  for (const [name, { is, wrong, hint }] of Object.entries(fields)) {
    const value = head[name];
    if (value === undefined || value === null || (typeof value === 'string' && value.trim() === '')) continue;
    const parsed = is.safeParse(value);
    if (parsed.success) {
      checked[name] = parsed.data;
      continue;
    }
    const line = lines[name];
    problems.push({
      ...(line === undefined ? {} : { line }),
      severity: 'doubtful',
      message: phrase(wrong, { field: name, value: shown(value) }),
      hint: phrase(hint),
    });
  }
  return { head: checked, problems };
}

/** The day of a time; a month or a year as they are. */
function toDate(text: string, context: z.RefinementCtx<string>): string {
  const date = text.trim();
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ].*)?)?)?$/.exec(date) ?? [];
  const isReal =
    year !== undefined &&
    Number(month ?? 1) >= 1 &&
    Number(month ?? 1) <= 12 &&
    Number(day ?? 1) >= 1 &&
    Number(day ?? 1) <= daysIn(Number(year), Number(month ?? 1));
  if (isReal) return date.slice(0, 10);
  context.issues.push({ code: 'custom', input: text });
  return z.NEVER;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isWebAddress(text: string): boolean {
  return !/\s/.test(text) && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function toLanguageTag(text: string, context: z.RefinementCtx<string>): string {
  try {
    const [tag] = Intl.getCanonicalLocales(text);
    if (tag !== undefined) return tag;
  } catch {
    // What is no tag throws a RangeError; reported as an issue below.
  }
  context.issues.push({ code: 'custom', input: text });
  return z.NEVER;
}

const SHOWN_CHARACTERS = 60;

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
}
