import { type Stretch, splitSentences } from '../language/sentences.ts';

/**
 * Chooses as much of a text as fits: all of it, or whole sentences around what must be kept, or where not even that
 * fits, its beginning.
 * @param keep what must be seen; null for the beginning
 * @param room characters that what is shown may have
 * @param sizeOf how many characters a stretch of the text takes when it is shown, at least its own
 */
export function excerpt(
  text: string,
  keep: Stretch | null,
  room: number,
  sizeOf: (shown: Stretch) => number,
): Stretch {
  const whole = { start: 0, end: text.length };
  const fits = (shown: Stretch) => shown.end - shown.start <= room && sizeOf(shown) <= room;
  if (fits(whole)) return whole;
  const sentences = sentencesNear(text, keep ?? { start: 0, end: 0 }, room);
  let shown = keep ?? sentences[0] ?? whole;
  if (!fits(shown)) return beginning(text, shown, fits);
  const touched = sentences.filter(({ start, end }) => start < shown.end && end > shown.start);
  const complete = span([shown, ...touched]);
  if (fits(complete)) shown = complete;
  return grow(shown, sentences, fits);
}

/** Takes in the sentences after and before by turns, as long as they fit. */
function grow(first: Stretch, sentences: readonly Stretch[], fits: (shown: Stretch) => boolean): Stretch {
  const after = sentences.filter(({ start }) => start >= first.end);
  const before = sentences.filter(({ end }) => end <= first.start).reverse();
  let shown = first;
  for (const side of alternate(after, before)) {
    const wider = span([shown, side]);
    if (!fits(wider)) break;
    shown = wider;
  }
  return shown;
}

function alternate(after: readonly Stretch[], before: readonly Stretch[]): Stretch[] {
  const turns = Math.max(after.length, before.length);
  return Array.from({ length: turns }, (_, turn) => [after[turn], before[turn]])
    .flat()
    .filter((sentence) => sentence !== undefined);
}

function span(stretches: readonly Stretch[]): Stretch {
  return {
    start: Math.min(...stretches.map(({ start }) => start)),
    end: Math.max(...stretches.map(({ end }) => end)),
  };
}

/** Only what could fit is split: a paragraph may be as long as a book. */
function sentencesNear(text: string, { start, end }: Stretch, room: number): Stretch[] {
  const from = Math.max(0, start - room);
  const to = Math.min(text.length, end + room);
  const sentences = splitSentences(text.slice(from, to), 'en').map((sentence) => ({
    start: from + sentence.start,
    end: from + sentence.end,
  }));
  // Where the text was cut, a sentence is no sentence.
  return sentences.slice(from === 0 ? 0 : 1, to === text.length ? undefined : -1);
}

/** As much of the beginning as fits, up to the end of a word where there is one. */
function beginning(text: string, { start, end }: Stretch, fits: (shown: Stretch) => boolean): Stretch {
  let length = end - start;
  while (length > 1 && !fits({ start, end: start + length })) length = Math.floor(length * 0.9);
  const head = text.slice(start, start + length);
  const space = head.search(/\s\S*$/u);
  const kept = space > length / 2 ? head.slice(0, space).trimEnd() : head.replace(/[\uD800-\uDBFF]$/u, '');
  return { start, end: start + kept.length };
}
