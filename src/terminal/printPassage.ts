import { isBroken, type Passage, type QuotedSpan } from '../answers/passage.ts';
import type { ClaimStatus } from '../language/analysis.ts';
import { sayerWords } from '../words/sayer.ts';
import { words } from '../words/words.ts';
import { printLines } from './printLines.ts';
import type { Style } from './style.ts';
import { visible } from './visible.ts';
import { breakLines } from './wrap.ts';

/** A passage: its standing where that is in doubt, its words behind a bar, and where it stands. */
export function printPassage(passage: Passage, style: Style): readonly string[] {
  const { yellow, dim } = style.colors;
  const label = labels[passage.status];
  return [
    ...(label ? printLines(words(label), style, yellow) : []),
    ...(style.colors.isColorSupported ? boldLines(passage, style) : markedLines(passage, style)),
    ...printLines(source(passage), style, (line) => dim(linked(line, passage.url, style))),
    ...underLines(passage).flatMap((line) => printLines(line, style, yellow)),
  ];
}

/** What has to be said with a passage: who denies it, and what else in its paragraph is no fact. */
function underLines({ denial, rival, beside, correction }: Passage): string[] {
  const lines: string[] = [];
  if (correction) {
    lines.push(words('correctedAt', { paragraph: String(correction.span.paragraph), text: correction.text }));
  }
  if (denial) lines.push(deniedAt(denial));
  if (rival) lines.push(words('rivalAt', { paragraph: String(rival.span.paragraph), text: rival.text }));
  if (beside) {
    const key = beside.status === 'denied' ? 'besideDenied' : 'besideAlleged';
    lines.push(beside.by === null ? words(key) : words(`${key}By`, { by: beside.by }));
    if (beside.denial) lines.push(deniedAt(beside.denial));
  }
  return lines;
}

function deniedAt({ span, text }: QuotedSpan): string {
  return words('deniedAt', { paragraph: String(span.paragraph), text });
}

const labels = {
  stated: null,
  attributed: null,
  reported: null,
  alleged: 'labelAlleged',
  denied: 'labelDenied',
} as const satisfies Record<ClaimStatus, string | null>;

const says = {
  stated: { somebody: null, nobody: null },
  attributed: { somebody: 'saysSo', nobody: 'somebodySaysSo' },
  reported: { somebody: 'reportedBy', nobody: 'reported' },
  alleged: { somebody: 'allegedBy', nobody: 'alleged' },
  denied: { somebody: 'deniedBy', nobody: 'denied' },
} as const satisfies Record<ClaimStatus, { somebody: string | null; nobody: string | null }>;

/** Where the passage stands and who says so: `¶12 of 20 · its title · Mara Voss says so`. */
function source(passage: Passage): string {
  const { paragraph, of: count, continues, title, status } = passage;
  const by = sayerWords(passage);
  // As text: as numbers they would be grouped in thousands.
  const [number, of] = [String(paragraph.number), String(count)];
  const [first = 0, second = 0] = [paragraph.number, continues ?? 0].sort((one, other) => one - other);
  const place = isBroken(passage)
    ? words('placeOfTwo', { paragraph: String(first), other: String(second), of })
    : words('place', { paragraph: number, of });
  const key = by === null ? says[status].nobody : says[status].somebody;
  return [place, title, ...(key ? [words(key, { by: by ?? '' })] : [])].join(' · ');
}

/** The sentence that answers is bold. */
function boldLines({ paragraph, highlight, status }: Passage, style: Style): readonly string[] {
  const { bold, yellow, blue } = style.colors;
  const bar = (status === 'alleged' || status === 'reported' || status === 'denied' ? yellow : blue)('│ ');
  const text = visible(paragraph.text);
  const { start: from, end: to } = highlight ?? { start: 0, end: 0 };
  return breakLines(text, style.columns - 2).map(({ start, end }) => {
    const opens = Math.min(Math.max(from, start), end);
    const closes = Math.max(Math.min(to, end), opens);
    const sentence = text.slice(opens, closes);
    return bar + text.slice(start, opens) + (sentence && bold(sentence)) + text.slice(closes, end);
  });
}

/** The sentence that answers has lines of its own, marked in the margin. */
function markedLines({ paragraph, highlight }: Passage, style: Style): readonly string[] {
  const text = visible(paragraph.text);
  const { start, end } = highlight ?? { start: 0, end: 0 };
  const margins = [
    { mark: '│ ', part: text.slice(0, start) },
    { mark: '> ', part: text.slice(start, end) },
    { mark: '│ ', part: text.slice(end) },
  ];
  return margins
    .filter(({ part }) => part.trim() !== '')
    .flatMap(({ mark, part }) => printLines(part, style, undefined, { first: mark, next: mark }));
}

/** Puts a link behind words, in terminals that can (OSC 8). */
function linked(text: string, url: string | null, { links }: Style): string {
  return links && url ? `\u001b]8;;${visible(url)}\u001b\\${text}\u001b]8;;\u001b\\` : text;
}
