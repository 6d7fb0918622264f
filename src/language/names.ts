import type { Paragraph } from '../articles/article.ts';
import type { Mention, NameKind, Sentence, Token } from './analysis.ts';

/** Small words that stand inside names. */
const INSIDE = new Set('of the de la le van von der den del di da du al bin ibn el y e for and &'.split(' '));

/** Inside a name only between a body's words, as in `Council of Europe`. */
const JOINERS = new Set(['of', 'for', 'and', 'the', '&']);

const TITLES = new Set(
  `mr mrs ms mx miss dr prof professor sir dame lord lady rev reverend father sister brother judge justice president
  premier minister prime chancellor secretary senator sen congressman congresswoman representative rep governor gov
  mayor councillor king queen prince princess pope bishop archbishop rabbi imam general gen colonel col major maj
  captain capt lieutenant lt sergeant sgt admiral commander inspector detective constable chief officer coach
  ambassador foreign chairman chairwoman chair director ceo leader deputy vice acting former first`.split(
    /\s+/,
  ),
);

const BODY_WORDS = new Set(
  `ministry council committee commission university college school institute company corporation inc ltd plc llc
  group party union association agency department bank court parliament congress senate house assembly army navy force
  forces police service club team united city county nations organisation organization board bureau authority trust
  foundation society federation league press times post news bbc reuters fund office hospital museum church campaign
  friends government administration kremlin pentagon coalition alliance network airlines railway lines`.split(
    /\s+/,
  ),
);

const PLACE_WORDS = new Set(
  `street road avenue square park river lake mount mountain island islands bay sea ocean valley bridge station airport
  hall palace castle harbour harbor port beach hill north south east west region province state county peninsula`.split(
    /\s+/,
  ),
);

const BEFORE_PLACES = new Set(
  'in at near from to across outside inside around towards toward through off'.split(' '),
);

/** Months, days and words that are written large without being names. */
const NOT_NAMES = new Set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug
  sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun christmas
  easter i i'm i'll i've i'd pictured photograph photo`.split(/\s+/),
);

/**
 * Finds names: runs of words written with a capital where the language would not ask for one.
 * @param lowerCase words that the article also writes small, folded; such a word at a sentence's start is no name
 * @returns in order, never overlapping; titles such as `Mr` are left out of the spans
 */
export function findNames(
  paragraph: Paragraph,
  sentences: readonly Sentence[],
  lowerCase: ReadonlySet<string>,
): Mention[] {
  const mentions: Mention[] = [];
  for (const { tokens } of sentences) {
    for (const run of capitalisedRuns(paragraph.text, tokens, lowerCase)) {
      const mention = toMention(paragraph, tokens, run);
      if (mention) mentions.push(mention);
    }
  }
  return mentions;
}

interface Run {
  /** Indices into the sentence's tokens, end exclusive. */
  readonly from: number;
  readonly to: number;
}

function capitalisedRuns(text: string, tokens: readonly Token[], lowerCase: ReadonlySet<string>): Run[] {
  const runs: Run[] = [];
  let from = 0;
  while (from < tokens.length) {
    if (!isNameWord(tokens, from, lowerCase)) {
      from += 1;
      continue;
    }
    let to = from + 1;
    for (let next = to; next < tokens.length && adjoins(text, tokens, next); next += 1) {
      if (isCapitalised(tokens[next])) to = next + 1;
      else if (!joins(tokens.slice(from, next), tokens[next])) break;
    }
    runs.push({ from, to });
    from = to;
  }
  return runs;
}

/** Whether a small word may stand inside the name that has begun: `Council of Europe`, `Ursula von der Leyen`. */
function joins(begun: readonly Token[], token: Token | undefined): boolean {
  const word = token?.text.toLowerCase() ?? '';
  if (!INSIDE.has(word)) return false;
  if (!JOINERS.has(word)) return true;
  const isBody = begun.some(({ text }) => BODY_WORDS.has(text.toLowerCase()));
  return isBody || (word === 'of' && begun.length === 1 && !TITLES.has(begun[0]?.text.toLowerCase() ?? ''));
}

function isNameWord(tokens: readonly Token[], index: number, lowerCase: ReadonlySet<string>): boolean {
  const token = tokens[index];
  if (!token || !isCapitalised(token)) return false;
  const word = token.text.toLowerCase();
  if (NOT_NAMES.has(word)) return false;
  if (index > 0) return true;
  return !token.stop && !lowerCase.has(word);
}

function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text) && !NOT_NAMES.has(token.text.toLowerCase());
}

/** Whether only a space, a hyphen or a point after an initial or a title stands before this token. */
function adjoins(text: string, tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const token = tokens[index];
  if (!before || !token) return false;
  const between = text.slice(before.end, token.start);
  if (/^[\s-]$/u.test(between)) return true;
  return between === '. ' && (before.text.length === 1 || TITLES.has(before.text.toLowerCase()));
}

function toMention(paragraph: Paragraph, tokens: readonly Token[], { from, to }: Run): Mention | null {
  const words = tokens.slice(from, to).map(({ text }) => text.toLowerCase());
  // `British Prime Minister Keir Starmer`: all up to the last title belongs to the role.
  const title = words.findLastIndex((word, index) => TITLES.has(word) && index < 5);
  const leads =
    title >= 0 &&
    !words.slice(0, title).some((word) => BODY_WORDS.has(word)) &&
    title < words.length - 1 &&
    !words.slice(title + 1).some((word) => BODY_WORDS.has(word));
  const trails = !leads && title > 0;
  const start = leads ? from + title + 1 : from;
  const stop = trails ? from + words.findIndex((word) => TITLES.has(word)) : to;
  // A title alone, such as `President`, names nobody.
  if (start >= stop || (title === 0 && !leads)) return null;
  const first = tokens[start];
  const last = tokens[stop - 1];
  if (!first || !last) return null;
  const kind = kindOf({
    words: words.slice(start - from),
    titled: leads,
    before: tokens[from - 1]?.text.toLowerCase(),
  });
  const end = last.end - (/['’]s$/u.test(last.text) ? 2 : 0);
  return { span: { paragraph: paragraph.number, start: first.start, end }, kind };
}

function kindOf(evidence: {
  words: readonly string[];
  titled: boolean;
  before: string | undefined;
}): NameKind {
  const { words, titled, before } = evidence;
  const bare = words.map((word) => word.replace(/['’]s$/u, ''));
  if (bare.some((word) => BODY_WORDS.has(word))) return 'body';
  if (titled) return 'person';
  if (bare.some((word) => PLACE_WORDS.has(word))) return 'place';
  if (before !== undefined && BEFORE_PLACES.has(before) && bare.length === 1) return 'place';
  if (bare.length >= 2 && bare.length <= 4 && !bare.some((word) => JOINERS.has(word))) return 'person';
  return 'unknown';
}
