import { isBroken, type Passage, type QuotedSpan } from '../answers/passage.ts';
import type { Stretch } from '../language/sentences.ts';
import { sayerWords } from '../words/sayer.ts';
import { labelWords, saysSoWords } from '../words/standing.ts';
import { words } from '../words/words.ts';
import { escapeMarkdown } from './escape.ts';
import { excerpt } from './excerpt.ts';
import { isWeb, type Links, link, undoesLink } from './link.ts';
import { besideIt } from './standing.ts';

/** How much a passage may take, and what may be in it. */
export interface Space extends Links {
  /** Characters. */
  readonly room: number;
  /** The article's title stands with the passage; left out where it does. */
  readonly titled?: boolean;
}

const LONGEST_TITLE = 150;
const LONGEST_NAME = 120;
/** What is said below a passage may take a third of its room; a line of it, so many characters. */
const LONGEST_UNDER = 450;
/** A title and a name may each take a sixth of it. */
const SHARE_OF_NAME = 1 / 6;
/** Below this many characters for its words, a passage goes without its link. */
const ROOM_FOR_WORDS = 300;

/**
 * A passage in Discord's markdown: its standing where that is in doubt, its words as a quotation with the sentence
 * that answers in bold, where it stands and who says so. Of one that does not fit, a part is shown, and that is said.
 * @param remarks more that is said in the line below the words, plain text
 * @returns lines, at most `space.room` characters together with the line feeds between them
 */
export function passageLines(passage: Passage, space: Space, remarks: readonly string[] = []): string[] {
  const label = labelWords(passage);
  const above = label === null ? [] : [escapeMarkdown(label)];
  const note = `-# ${escapeMarkdown(words('passageCut'))}`;
  const place = placeLine(passage, space, remarks);
  const under = underLines(passage, space.room / 3);
  const roomWith = (line: string) => space.room - [...above, line, ...under, note].join('\n').length - 1;
  const linked = roomWith(place.linked) >= ROOM_FOR_WORDS;
  const below = linked ? place.linked : place.plain;
  const { text } = passage.paragraph;
  const shown = excerpt(text, passage.highlight, roomWith(below), (part) => quoted(passage, part).length);
  const cut = shown.start > 0 || shown.end < text.length;
  return [...above, quoted(passage, shown), below, ...under, ...(cut ? [note] : [])];
}

/**
 * What has to be said with a passage: who denies it, and what else in its paragraph is no fact. Escaped.
 * @param room characters for all of it
 */
function underLines({ denial, rival, beside, correction }: Passage, room: number): string[] {
  const quotedAt = (key: 'correctedAt' | 'deniedAt' | 'rivalAt', { span, text }: QuotedSpan) => ({
    text,
    line: (part: string) => words(key, { paragraph: String(span.paragraph), text: part }),
  });
  const lines = [
    ...(correction ? [quotedAt('correctedAt', correction)] : []),
    ...(denial ? [quotedAt('deniedAt', denial)] : []),
    ...(rival ? [quotedAt('rivalAt', rival)] : []),
    ...(beside
      ? [{ text: beside.by ?? '', line: (by: string) => besideIt({ ...beside, by: by || null }) }]
      : []),
    ...(beside?.denial ? [quotedAt('deniedAt', beside.denial)] : []),
  ];
  const most = Math.min(LONGEST_UNDER, Math.floor(room / lines.length));
  return lines.map(({ text, line }) => {
    const around = escapeMarkdown(line('')).length;
    return escapeMarkdown(line(clipToFit(text, most - around)));
  });
}

/** Words of a passage as a quotation. `…` stands where something was left out. */
export function quoted({ paragraph: { text }, highlight }: Passage, { start, end }: Stretch): string {
  const opens = Math.min(Math.max(highlight?.start ?? start, start), end);
  const closes = Math.max(Math.min(highlight?.end ?? opens, end), opens);
  const inner =
    escapeMarkdown(text.slice(start, opens)) +
    bold(text.slice(opens, closes)) +
    escapeMarkdown(text.slice(closes, end));
  const marked = (start > 0 ? '… ' : '') + inner + (end < text.length ? ' …' : '');
  return marked
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

/** Line by line, since bold type does not go on over the lines of a quotation everywhere. */
function bold(text: string): string {
  const lines = text.split('\n').map((line) => (line.trim() === '' ? line : `**${escapeMarkdown(line)}**`));
  return lines.join('\n');
}

/** Where a passage stands and who says so: `¶12 of 20 · its title · Mara Voss says so`, with and without the link. */
export function placeLine(
  passage: Passage,
  { room, bareLinks, titled = true }: Space,
  remarks: readonly string[] = [],
) {
  const fitting = (text: string, most: number) => clipToFit(clip(text, most), room * SHARE_OF_NAME);
  const title = fitting(passage.title, LONGEST_TITLE);
  const by = sayerWords(passage);
  const sayer = saysSoWords({ ...passage, by: by === null ? null : fitting(by, LONGEST_NAME) });
  const caption = passage.paragraph.kind === 'caption' ? [words('photoCaption')] : [];
  const rest = [...caption, ...(sayer === null ? [] : [sayer]), ...remarks].map(escapeMarkdown);
  const [place, name] = [escapeMarkdown(placeOf(passage)), escapeMarkdown(title)];
  const heading = titled ? [name] : [];
  const plain = [place, ...heading, ...rest].join(' · ');
  const { url } = passage;
  if (url === null || !isWeb(url)) return { plain, linked: plain };
  const linked =
    !titled || undoesLink(title)
      ? [link(place, url, { bareLinks }), ...heading, ...rest]
      : [place, link(name, url, { bareLinks }), ...rest];
  return { plain, linked: linked.join(' · ') };
}

function placeOf(passage: Passage): string {
  const { paragraph, of: count, continues } = passage;
  const goesOn = isBroken(passage);
  // As text: as numbers they would be grouped in thousands.
  const [number, of] = [String(paragraph.number), String(count)];
  if (!goesOn || continues === null) return words('place', { paragraph: number, of });
  const [first = 0, second = 0] = [paragraph.number, continues].sort((one, other) => one - other);
  return words('placeOfTwo', { paragraph: String(first), other: String(second), of });
}

/**
 * Plain text as one line.
 * @param most characters; what is longer ends in `…`
 */
export function clip(text: string, most: number): string {
  const line = text.replace(/[\r\n\u2028\u2029]+/g, ' ').trim();
  if (line.length <= most) return line;
  return `${line
    .slice(0, most - 1)
    .replace(/[\uD800-\uDBFF]$/u, '')
    .trimEnd()}…`;
}

/**
 * Plain text as one line that, once escaped, fits.
 * @param room characters after escaping
 */
export function clipToFit(text: string, room: number): string {
  let most = Math.max(1, Math.min(text.length, Math.floor(room)));
  let line = clip(text, most);
  while (most > 1 && escapeMarkdown(line).length > room) {
    most = Math.floor(most * 0.9);
    line = clip(text, most);
  }
  return line;
}
