import type { Passage, QuotedSpan } from '../answers/passage.ts';
import type { QuoteCard, TimelinePicture } from '../command/reply.ts';
import type { ClaimStatus } from '../language/analysis.ts';
import { describeDate } from '../language/dates/value.ts';
import { currentLanguage } from '../words/language.ts';
import { sayerWords } from '../words/sayer.ts';
import { labelWords, saysSoWords } from '../words/standing.ts';
import { words } from '../words/words.ts';

/** All that stands on a quote card, in words. */
export interface QuoteCopy {
  readonly status: ClaimStatus;
  /** What has to be said before it; null where it is established. */
  readonly label: string | null;
  /** The article's words, character for character. */
  readonly quotation: string;
  /** Whose words they are, or who says so; null where nobody is named. */
  readonly sayer: string | null;
  /** With what standing, where that is more than who says it. */
  readonly standing: string | null;
  /** What must not be left out beside it, such as who denies it. */
  readonly notes: readonly string[];
  readonly title: string;
  /** When the article came out, and the paragraph. */
  readonly place: string;
}

/** Says what stands on a quote card, in the language of whoever is answered. */
export function quoteCopy({ passage, speaker, published }: QuoteCard): QuoteCopy {
  const { status, paragraph, title, of, highlight } = passage;
  const saysSo = saysSoWords({ ...passage, by: sayerWords(passage) });
  const standing = speaker !== null && saidByName(passage, speaker) ? null : saysSo;
  const place = words('place', { paragraph: String(paragraph.number), of: String(of) });
  const day = published === null ? [] : [describeDate(published, currentLanguage())];
  return {
    status,
    label: labelWords(passage),
    quotation: paragraph.text.slice(highlight?.start, highlight?.end),
    sayer: speaker ?? standing,
    standing: speaker === null ? null : standing,
    notes: notesOf(passage),
    title,
    place: [...day, place, ...captionWords(passage)].join(' · '),
  };
}

/** Whose words they are, with the label above, says all that its standing would; a denial would look like a claim. */
function saidByName({ status, by }: Passage, speaker: string): boolean {
  return status === 'attributed' || (by === speaker && (status === 'alleged' || status === 'reported'));
}

function captionWords({ paragraph }: Passage): readonly string[] {
  return paragraph.kind === 'caption' ? [words('photoCaption')] : [];
}

function notesOf({ correction, denial, rival, beside, highlight }: Passage): readonly string[] {
  const at = (key: 'correctedAt' | 'deniedAt' | 'rivalAt', quoted: QuotedSpan | null) =>
    quoted ? [words(key, { paragraph: String(quoted.span.paragraph), text: quoted.text })] : [];
  const besides =
    highlight === null && beside
      ? [words(beside.status === 'denied' ? 'besideDenied' : 'besideAlleged')]
      : [];
  return [...at('correctedAt', correction), ...at('deniedAt', denial), ...at('rivalAt', rival), ...besides];
}

/** All that stands in a timeline, in words. */
export interface TimelineCopy {
  readonly heading: string;
  readonly title: string;
  readonly events: readonly EventCopy[];
  /** How many there are after those. */
  readonly further: number;
}

export interface EventCopy {
  readonly when: string;
  readonly status: ClaimStatus;
  /** The article's words, character for character. */
  readonly sentence: string;
  /** With what standing it is told, who says so, and the paragraph. */
  readonly place: string;
}

/** Says what stands in a timeline, in the language of whoever is answered. */
export function timelineCopy({ title, events, further }: TimelinePicture): TimelineCopy {
  return {
    heading: words('pictureTimeline'),
    title,
    further,
    events: events.map(({ when, passage }) => {
      const { status, paragraph, highlight } = passage;
      const saysSo = saysSoWords({ ...passage, by: sayerWords(passage) });
      const standing = [labelWords(passage), saysSo].filter((part) => part !== null);
      return {
        when,
        status,
        sentence: paragraph.text.slice(highlight?.start, highlight?.end),
        place: [...standing, `¶${paragraph.number}`, ...captionWords(passage)].join(' · '),
      };
    }),
  };
}
