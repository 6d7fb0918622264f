import type { Analysis, Claim, Quotation } from '../language/analysis.ts';
import { claimsUnderstood } from '../language/claims/understood.ts';
import { datesUnderstood } from '../language/dates.ts';
import { sayerWords } from '../words/sayer.ts';
import { saysSoWords } from '../words/standing.ts';
import { type WordKey, words } from '../words/words.ts';
import { speakerName, wordsIn } from './analysisJson.ts';
import { printColumns } from './printColumns.ts';
import { printHead } from './printHead.ts';
import { printLines } from './printLines.ts';
import { type Gutter, gutterFor, paragraphList } from './printParagraphs.ts';
import type { Style } from './style.ts';

/**
 * What was understood of an article, for a person: people, quotations by who says them, dates and claims.
 * @returns lines of at most `style.columns`, ending in a line feed
 */
export function printUnderstood(analysis: Analysis, style: Style): string {
  const gutter = gutterFor(analysis.article.paragraphs.length, style);
  const { people, quotations, dates, claims } = analysis;
  const lines = [
    ...printHead(analysis.article, style),
    ...caveats(analysis).flatMap((line) => printLines(line, style, style.colors.yellow)),
    ...heading('peopleTitle', people.length, style),
    ...personLines(analysis, style),
    ...heading('quotesTitle', quotations.length, style),
    ...quotationLines(analysis, style),
    ...heading('datesTitle', dates.length, style),
    ...dateLines(analysis, style),
    ...heading('claimsTitle', claims.length, style),
    ...claims.flatMap((claim) => claimLines(claim, analysis, gutter, style)),
  ];
  return `${lines.join('\n')}\n`;
}

function heading(key: WordKey, count: number, style: Style): readonly string[] {
  const { bold, dim } = style.colors;
  return ['', `${bold(words(key))} ${dim(`(${count})`)}`];
}

/** What to say of an article that cannot be understood in full. */
function caveats({ article, language }: Analysis): readonly string[] {
  return [
    ...(article.published === undefined ? [words('noPublicationDay')] : []),
    ...(claimsUnderstood(language) ? [] : [words('claimsNotUnderstood')]),
    ...(datesUnderstood(language) ? [] : [words('datesNotUnderstood')]),
  ];
}

function personLines({ people }: Analysis, style: Style): readonly string[] {
  const rows = people.map(({ name, aliases, roles, mentions }) => [
    { text: name },
    { text: [...roles, ...aliases.map((alias) => words('quotedWords', { text: alias }))].join(' · ') },
    { text: paragraphList(mentions.map(({ paragraph }) => paragraph)), format: style.colors.dim },
  ]);
  return printColumns(rows, style);
}

/** By who says them, in the order in which they begin to speak; what nobody says comes last. */
function quotationLines(analysis: Analysis, style: Style): readonly string[] {
  const gutter = gutterFor(analysis.article.paragraphs.length, style, 4);
  const said = new Map<string, Quotation[]>();
  const unsaid = new Map<WordKey, Quotation[]>();
  for (const quotation of analysis.quotations) {
    const speaker = speakerName(quotation.attribution, wordsIn(analysis));
    if (speaker !== null) addTo(said, speaker, quotation);
    else addTo(unsaid, quotation.kind === 'term' ? 'quotedTerm' : 'nobodyNamed', quotation);
  }
  const { dim } = style.colors;
  const lines = (quotations: readonly Quotation[]) =>
    quotations.flatMap(({ span }) => {
      return gutter.beside(span.paragraph, words('quotedWords', { text: wordsIn(analysis)(span) }));
    });
  const margin = { first: '  ', next: '  ' };
  return [
    ...[...said].flatMap(([speaker, quotations]) => [
      ...printLines(speaker, style, undefined, margin),
      ...lines(quotations),
    ]),
    ...[...unsaid].flatMap(([why, quotations]) => [
      ...printLines(words(why), style, dim, margin),
      ...lines(quotations),
    ]),
  ];
}

function addTo<Key>(groups: Map<Key, Quotation[]>, key: Key, quotation: Quotation): void {
  groups.set(key, [...(groups.get(key) ?? []), quotation]);
}

function dateLines(analysis: Analysis, style: Style): readonly string[] {
  const { dim } = style.colors;
  const rows = analysis.dates.map(({ span, value }) => [
    { text: `¶${span.paragraph}`, format: dim },
    { text: wordsIn(analysis)(span) },
    value === null ? { text: words('unresolvedDate'), format: dim } : { text: value },
  ]);
  return printColumns(rows, style);
}

/** Who says so stands above what is said, in the colour that answers have for it. */
function claimLines(claim: Claim, analysis: Analysis, gutter: Gutter, style: Style): readonly string[] {
  const { span, status, by, pronoun = null } = claim;
  const { yellow, cyan } = style.colors;
  const standing = saysSoWords({ status, by: sayerWords({ by, pronoun }) }) ?? words(statusWords[status]);
  return [
    ...gutter.beside(span.paragraph, standing, status === 'attributed' ? cyan : yellow),
    ...gutter.below(wordsIn(analysis)(span)),
    ...(claim.denial
      ? gutter.below(words('deniedAt', denialOf(claim.denial, analysis)), style.colors.dim)
      : []),
  ];
}

function denialOf(denial: Claim['span'], analysis: Analysis) {
  return { paragraph: String(denial.paragraph), text: wordsIn(analysis)(denial) };
}

const statusWords = {
  attributed: 'somebodySaysSo',
  reported: 'reported',
  alleged: 'alleged',
  denied: 'denied',
} as const satisfies Record<Claim['status'], WordKey>;
