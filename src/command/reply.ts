import type { Answer, NonEmpty, Passage } from '../answers/passage.ts';
import type { Profile } from '../answers/profile.ts';
import type { DatedEvent } from '../answers/timeline.ts';
import type { ArticleId, IsoDate } from '../articles/article.ts';
import type { EarlierQuestion } from './earlierQuestion.ts';
import type { Explanation } from './explanation.ts';

/** What a command hands to an edge. Nothing in it is markup: edges escape and lay out. */
export type Reply = AnswerReply | ParagraphsReply | NoticeReply;

/** An answer to a question. */
export interface AnswerReply {
  readonly kind: 'answer';
  /** The name of the command that answered; a mention is answered as `ask`. */
  readonly command: string;
  /** What was asked, as it was read. */
  readonly question: string;
  /** What was asked was longer than is read, and was cut at a word. */
  readonly questionCut: boolean;
  /** The questions that the answer leans on as well; left out where the question says all by itself. */
  readonly leansOn?: EarlierQuestion;
  readonly answer: Answer;
  /** Where the question is a person's name: what the article says of them. */
  readonly profile?: Profile;
  /** What else is to be said, in Pilcrow's words. */
  readonly notes?: readonly string[];
  /** How it came about, for those who ask; left out where nothing was ranked. */
  readonly explanation?: Explanation;
}

/** Paragraphs that were asked for as such: by number, around a passage, or quotations in order. */
export interface ParagraphsReply {
  readonly kind: 'paragraphs';
  /** What was asked, as it was read; left out where they were asked for without words. */
  readonly question?: string;
  readonly title: string;
  /** A web address that the title leads to. */
  readonly url?: string;
  readonly passages: NonEmpty<Passage>;
  /** What stands above each passage, in the passages' order. */
  readonly labels?: readonly string[];
  /** What else is to be said, in Pilcrow's words. */
  readonly notes?: readonly string[];
  /** The same as a picture, which an edge may show beside the words. */
  readonly picture?: Picture;
}

/** What can be shown as a picture: whatever of it is an article's comes in passages. */
export type Picture = QuoteCard | TimelinePicture;

/** Words of an article by themselves. */
export interface QuoteCard {
  readonly kind: 'quote';
  /** Its highlight is what is quoted, or where it has none, the whole paragraph. */
  readonly passage: Passage;
  /** Whose words they are; null where nobody is named, or they are the article's own. */
  readonly speaker: string | null;
  /** When the article came out; null where that is not known. */
  readonly published: IsoDate | null;
}

/** What an article dates, in the order of time. */
export interface TimelinePicture {
  readonly kind: 'timeline';
  /** The article's. */
  readonly title: string;
  readonly events: NonEmpty<DatedEvent>;
  /** How many there are after those. */
  readonly further: number;
}

/** Something that Pilcrow itself says. */
export interface NoticeReply {
  readonly kind: 'notice';
  /** `refusal`: it was not done, and only the asker sees why. */
  readonly tone: 'plain' | 'good' | 'refusal';
  readonly title: string;
  readonly lines: readonly NoticeLine[];
  /** The article that it is about, where it is about one. */
  readonly about?: ArticleId;
  /** Whoever asks the same again gets the same: so it can be shared. */
  readonly again?: boolean;
  /** What may be done next, at most five; whoever has it done calls the action named. */
  readonly offers?: readonly Offer[];
  /** A thread that is to be opened from this, which everybody sees; where there are no threads, nothing. */
  readonly thread?: ThreadToOpen;
}

/** A thread about an article. */
export interface ThreadToOpen {
  /** At most 100 characters. */
  readonly name: string;
  readonly article: ArticleId;
}

/** Something that can be done with one press: one of the same command's `presses`. */
export interface Offer {
  readonly label: string;
  /** `risky`: it takes something away. */
  readonly tone: 'plain' | 'main' | 'risky';
  /** The name among the command's `presses`. */
  readonly press: string;
  /** Values of that action's text options, in the options' order; without colons, at most 50 characters together. */
  readonly values: readonly string[];
}

export interface NoticeLine {
  /** `item`: one of a list. `example`: something that can be typed as it stands. */
  readonly style: 'plain' | 'item' | 'heading' | 'example';
  readonly text: string;
  /** A web address that the line leads to; it may be the text itself. */
  readonly url?: string;
}

/** A refusal: what is wrong and what to do about it. */
export function refusal(title: string, hint?: string): NoticeReply {
  return {
    kind: 'notice',
    tone: 'refusal',
    title,
    lines: hint === undefined ? [] : [{ style: 'plain', text: hint }],
  };
}

/** A reply that says more, in Pilcrow's words; a notice says what it says. */
export function withNotes(reply: Reply, notes: readonly string[]): Reply {
  return reply.kind === 'notice' ? reply : { ...reply, notes: [...(reply.notes ?? []), ...notes] };
}
