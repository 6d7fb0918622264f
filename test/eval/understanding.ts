import type { Span } from '../../src/articles/article.ts';
import type { Analysis } from '../../src/language/analysis.ts';
import { fold } from '../../src/language/words.ts';
import { alike, type Specimen } from './gold.ts';

/** One thing that gold knows, and whether it was understood. */
export interface Finding {
  readonly article: string;
  readonly measure:
    | 'quotation'
    | 'speaker'
    | 'date found'
    | 'date value'
    | 'name found'
    | 'name right'
    | 'claim';
  readonly right: boolean;
  /** For the list of misses. */
  readonly detail: string;
}

/** Compares what was understood of an article with its gold. */
export function judge(specimen: Specimen): Finding[] {
  return [
    ...judgeQuotations(specimen),
    ...judgeDates(specimen),
    ...judgePeople(specimen),
    ...judgeClaims(specimen),
  ];
}

function judgeQuotations({ name: article, analysis, gold }: Specimen): Finding[] {
  const text = textIn(analysis);
  return gold.quotes.flatMap((quote): Finding[] => {
    const found = analysis.quotations.find(({ span }) => {
      return span.paragraph === quote.paragraph && sameWords(text(span), quote.text);
    });
    const where = `¶${quote.paragraph} “${quote.text.slice(0, 60)}”`;
    const quotation = { article, measure: 'quotation', right: found !== undefined, detail: where } as const;
    if (!found) return [quotation];
    const { attribution } = found;
    const surface = attribution ? text(attribution.speaker) : null;
    const speaker = attribution?.name ?? surface;
    const right =
      sameSpeaker(speaker, quote.speaker) ||
      (quote.speaker !== null && surface !== null && sameSpeaker(surface, quote.speaker));
    const detail = `${where} ← ${speaker} (${surface}; ${attribution?.rule}), gold ${quote.speaker} (${quote.speakerSurface})`;
    return [quotation, { article, measure: 'speaker', right, detail }];
  });
}

function judgeDates({ name: article, analysis, gold }: Specimen): Finding[] {
  const text = textIn(analysis);
  const taken = new Set<unknown>();
  return gold.dates.flatMap((date): Finding[] => {
    const found = analysis.dates.find((candidate) => {
      const words = alike(text(candidate.span));
      const overlaps = words.includes(alike(date.text)) || alike(date.text).includes(words);
      return candidate.span.paragraph === date.paragraph && overlaps && !taken.has(candidate);
    });
    taken.add(found);
    const detail = `¶${date.paragraph} “${date.text}” = ${found ? `“${text(found.span)}” ${found.value}` : 'not found'}, gold ${date.value}`;
    return [
      { article, measure: 'date found', right: found !== undefined, detail },
      { article, measure: 'date value', right: found?.value === date.value && found !== undefined, detail },
    ];
  });
}

function judgePeople({ name: article, analysis, gold }: Specimen): Finding[] {
  const isSame = (a: string, b: string) => sameSpeaker(a, b);
  const found = gold.people.map(({ name, aliases }): Finding => {
    const right = analysis.people.some(
      (person) => isSame(person.name, name) || aliases.some((alias) => alias === person.name),
    );
    return { article, measure: 'name found', right, detail: `${name} was not found` };
  });
  const right = analysis.people.map(({ name }): Finding => {
    const known = gold.people.some((person) => isSame(person.name, name) || person.aliases.includes(name));
    return { article, measure: 'name right', right: known, detail: `${name} is no person` };
  });
  return [...found, ...right];
}

function judgeClaims({ name: article, analysis, gold }: Specimen): Finding[] {
  return gold.claims.map((claim): Finding => {
    const paragraph = alike(analysis.article.paragraphs[claim.paragraph - 1]?.text ?? '');
    const start = paragraph.indexOf(alike(claim.text));
    const end = start + alike(claim.text).length;
    const overlapping = analysis.claims.filter(({ span }) => {
      return span.paragraph === claim.paragraph && span.start < end && span.end > start;
    });
    const right = overlapping.some(({ status }) => status === claim.status);
    const got =
      overlapping.map(({ status, by, rule }) => `${status} by ${by} (${rule})`).join('; ') || 'stated';
    return {
      article,
      measure: 'claim',
      right,
      detail: `¶${claim.paragraph} ${got}, gold ${claim.status} by ${claim.by}: ${claim.text.slice(0, 110)}`,
    };
  });
}

function textIn({ article }: Analysis): (span: Span) => string {
  return ({ paragraph, start, end }) => article.paragraphs[paragraph - 1]?.text.slice(start, end) ?? '';
}

function sameWords(one: string, other: string): boolean {
  const bare = (words: string) =>
    alike(words)
      .replace(/^["']+|["']+$/g, '')
      .replace(/[.,]$/, '');
  return bare(one) === bare(other);
}

const TITLES = /^(?:mr|mrs|ms|miss|dr|prof|rev|sir|dame|lord|lady|the|a|an)$/;

/** Leniently: one holds all words of the other, titles and articles apart, or surname and half of the rest agree. */
export function sameSpeaker(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other;
  const [a, b] = [one, other].map((name) =>
    alike(name)
      .split(/[\s-]+/)
      .map(fold)
      .filter((word) => word !== '' && !TITLES.test(word)),
  );
  if (!a || !b || a.length === 0 || b.length === 0) return false;
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  if (few.every((word) => many.includes(word))) return true;
  const shared = few.slice(0, -1).filter((word) => many.includes(word)).length;
  return few.at(-1) === many.at(-1) && shared * 2 >= few.length - 1;
}
