import type { Passage } from '../answers/passage.ts';
import type { EarlierQuestion } from '../command/earlierQuestion.ts';
import type { AnswerReply, NoticeReply, ParagraphsReply, QuoteCard, Reply } from '../command/reply.ts';

/** What one message shows. Ranks and places in a list count from 0. */
export type View =
  /** One passage of an answer. */
  | { readonly kind: 'match'; readonly reply: AnswerReply; readonly rank: number }
  /** A paragraph that somebody went to from the passage at `rank`. */
  | {
      readonly kind: 'neighbour';
      readonly question: string;
      readonly leansOn?: EarlierQuestion | undefined;
      readonly passage: Passage;
      readonly rank: number;
      /** It is what was asked for: there is nothing to go back to. */
      readonly opened?: boolean;
    }
  /** As many passages of a list as fit, among them the one at `at`. */
  | { readonly kind: 'list'; readonly reply: ParagraphsReply; readonly at: number }
  /** A passage as it can be passed on. */
  | { readonly kind: 'citation'; readonly passage: Passage }
  /** The same as a picture. */
  | { readonly kind: 'card'; readonly card: QuoteCard }
  | { readonly kind: 'notice'; readonly reply: NoticeReply };

/** A view that controls lead on from. */
export type Walkable = Exclude<View, { readonly kind: 'notice' | 'citation' | 'card' }>;

/** The passage that a view shows, or the first of several; undefined where it shows none. */
export function firstShown(view: Walkable): Passage | undefined {
  switch (view.kind) {
    case 'match':
      return passagesOf(view.reply)[view.rank];
    case 'neighbour':
      return view.passage;
    case 'list':
      return view.reply.passages[view.at];
  }
}

/** A view of a reply. */
type ReplyView = Extract<View, { readonly kind: 'match' | 'list' | 'notice' }>;

/** A reply as it is shown first, or from a rank on. */
export function viewOf(reply: Reply, rank = 0): ReplyView {
  switch (reply.kind) {
    case 'answer':
      return { kind: 'match', reply, rank: within(rank, passagesOf(reply)) };
    case 'paragraphs':
      return { kind: 'list', reply, at: within(rank, reply.passages) };
    case 'notice':
      return { kind: 'notice', reply };
  }
}

/** The passages that an answer can show: those that answer, or the nearest ones. */
export function passagesOf({ answer }: AnswerReply): readonly Passage[] {
  return answer.kind === 'found' ? answer.passages : answer.nearest;
}

function within(rank: number, passages: readonly Passage[]): number {
  return Math.max(0, Math.min(rank, passages.length - 1));
}
