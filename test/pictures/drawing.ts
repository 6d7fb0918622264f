import { citePassage } from '../../src/answers/cite.ts';
import type { NonEmpty, Passage } from '../../src/answers/passage.ts';
import { timelineOf } from '../../src/answers/timeline.ts';
import type { Article } from '../../src/articles/article.ts';
import type { QuoteCard, TimelinePicture } from '../../src/command/reply.ts';
import { silent } from '../../src/telemetry.ts';
import { analysisOf } from '../article.ts';

/** A card of an article's only paragraph. */
export function cardOf(text: string, given: Partial<Article> = {}, speaker: string | null = null): QuoteCard {
  const analysis = analysisOf('The night ferry\nA.', {
    ...given,
    paragraphs: [{ number: 1, kind: 'body', section: [], text, hash: analysisOf('A\nB.').article.hash }],
  });
  const passage = gated(citePassage({ analysis, paragraph: 1 }, silent));
  return { kind: 'quote', passage, speaker, published: given.published ?? null };
}

/** A card of one sentence of an article. */
export function sentenceCardOf(written: string, paragraph: number, speaker: string | null = null): QuoteCard {
  const analysis = analysisOf(written, { published: '2026-01-08' });
  const sentence = analysis.sentences.find(({ span }) => span.paragraph === paragraph);
  const passage = gated(citePassage({ analysis, paragraph, ...(sentence && { sentence }) }, silent));
  return { kind: 'quote', passage, speaker, published: '2026-01-08' };
}

export function timelineOfText(written: string, further = 0): TimelinePicture {
  const analysis = analysisOf(written, { published: '2026-01-08' });
  const [first, ...rest] = timelineOf(analysis, silent).events;
  if (!first) throw new Error('The article dates nothing.');
  const events: NonEmpty<typeof first> = [first, ...rest];
  return { kind: 'timeline', title: analysis.article.title, events, further };
}

function gated(passage: Passage | null): Passage {
  if (!passage) throw new Error('The gate kept it back.');
  return passage;
}

/** A PNG's own word for how wide and high it is, in pixels. */
export function sizeOf(png: Uint8Array): { readonly width: number; readonly height: number } {
  const bytes = Buffer.from(png);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
