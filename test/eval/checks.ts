import { checkQuotation } from '../../src/answers/checkQuotation.ts';
import type { Verdict } from '../../src/answers/passage.ts';
import { indexArticles } from '../../src/search/articleIndex.ts';
import { silent } from '../../src/telemetry.ts';
import {
  type Alteration,
  altered,
  alteredPart,
  edited,
  faithful,
  invented,
  shortPart,
} from './alterations.ts';
import { type Chance, chanceFrom } from './chance.ts';
import { alike, type Specimen } from './gold.ts';

/** A quotation that was checked, and what should have come out. */
export interface CheckOutcome {
  readonly article: string;
  readonly kind: string;
  readonly expected: Verdict;
  readonly verdict: Verdict;
  readonly right: boolean;
  /** The first passage is of a paragraph that the quotation was made from; true where it was made from none. */
  readonly placed: boolean;
  /** What the article has, and what was asked, for the list of misses. */
  readonly original: string;
  readonly asked: string;
}

/** Words that a quotation has at least, so that it can be altered and still be known. */
const FEWEST_WORDS = 5;

interface Source {
  readonly text: string;
  readonly paragraph: number;
  /** Of two quotations made one, the other's. */
  readonly also?: number;
}

/** Checks quotations and sentences of each article: as they are, edited, altered, and what nobody said in it. */
export function checkAll(specimens: readonly Specimen[]): CheckOutcome[] {
  return specimens.flatMap((specimen, place) => {
    const chance = chanceFrom(`check ${specimen.name}`);
    const check = checker(specimen);
    const own = sourcesOf(specimen, chance);
    const others = specimens.filter((_, other) => other !== place && (other - place) % 3 === 1);
    const pairs = pairsOf(specimen);
    return [
      ...own.flatMap((source) => faithful(source.text, chance).map((one) => check('verbatim', one, source))),
      ...pairs.spoken.map((pair) => check('verbatim', { kind: 'over “she said”', ...pair }, pair)),
      ...own.flatMap((source) => edited(source.text, chance).map((one) => check('edited', one, source))),
      ...own.flatMap((source) => altered(source.text, chance).map((one) => check('altered', one, source))),
      ...pairs.apart.map((pair) => check('altered', { kind: 'two quotations as one', ...pair }, pair)),
      ...invented(specimen, chance).map((one) => check('absent', one)),
      ...own.flatMap(({ text, paragraph }) => {
        const part = shortPart(text, chance);
        return alteredPart(part, chance).map((one) => check('altered', one, { text: part, paragraph }));
      }),
      ...others.flatMap(({ gold }) => {
        const quotes = gold.quotes.filter(({ text }) => isLong(text)).slice(0, 4);
        const long = quotes.map(({ text }) => text).join(' ');
        return quotes.flatMap(({ text }, nth) => [
          ...(nth === 0 ? [check('absent', { kind: 'a long text from another article', text: long })] : []),
          check('absent', { kind: 'from another article', text }),
          check('absent', { kind: 'a short part from another article', text: shortPart(text, chance) }),
        ]);
      }),
    ].filter((outcome) => outcome !== null);
  });
}

function checker({ name: article, analysis }: Specimen) {
  const index = indexArticles([analysis]);
  const whole = alike(analysis.article.paragraphs.map(({ text }) => text).join(' ')).toLowerCase();
  return (expected: Verdict, { kind, text }: Alteration, source?: Source): CheckOutcome | null => {
    // By chance an alteration may say what the article says elsewhere.
    const stands = whole.includes(alike(text).toLowerCase());
    if (stands && expected !== 'verbatim') return null;
    const answer = checkQuotation(text, index, silent);
    const first = answer.kind === 'found' ? answer.passages[0] : undefined;
    const placed =
      source === undefined ||
      first?.paragraph.number === source.paragraph ||
      (first !== undefined && first.paragraph.number === source.also) ||
      first?.continues === source.paragraph;
    const { verdict } = answer.check;
    return {
      article,
      kind,
      expected,
      verdict,
      right: verdict === expected,
      placed,
      original: source?.text ?? '',
      asked: text,
    };
  };
}

/** Quotations by gold, and as many sentences. */
function sourcesOf({ analysis, gold }: Specimen, chance: Chance): Source[] {
  const paragraphs = analysis.article.paragraphs;
  const sentences = analysis.sentences.map(({ span }) => ({
    paragraph: span.paragraph,
    text: paragraphs[span.paragraph - 1]?.text.slice(span.start, span.end) ?? '',
  }));
  const quoted = gold.quotes.filter(({ text }) => isLong(text));
  return [
    ...chance.some(quoted, 12),
    ...chance.some(
      sentences.filter(({ text }) => isLong(text)),
      12,
    ),
  ];
}

/** Quotations that a “she said” parts, and those of two speakers or of places apart. */
function pairsOf({ gold }: Specimen): { spoken: Source[]; apart: Source[] } {
  const spoken: Source[] = [];
  const apart: Source[] = [];
  for (const [place, first] of gold.quotes.entries()) {
    const next = gold.quotes[place + 1];
    const isNested = next && (first.text.includes(next.text) || next.text.includes(first.text));
    if (!next || isNested) continue;
    const pair = {
      paragraph: first.paragraph,
      also: next.paragraph,
      text: `${first.text.replace(/,$/, '.')} ${next.text}`,
    };
    const goesOn = next.speakerSurface === null && first.speaker !== null && /[,.!?—–]$/.test(first.text);
    if (first.speaker === next.speaker && first.paragraph === next.paragraph && goesOn) spoken.push(pair);
    else if (first.speaker !== next.speaker && isLong(first.text) && isLong(next.text)) apart.push(pair);
  }
  return { spoken, apart };
}

function isLong(text: string): boolean {
  return text.split(/\s+/).length >= FEWEST_WORDS;
}
