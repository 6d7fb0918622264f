import type { Clock } from '../clock.ts';
import type { ServerStore, UnansweredQuestion } from '../corpus/serverStore.ts';
import type { Telemetry } from '../telemetry.ts';
import type { CallPlace } from './place.ts';
import type { AnswerReply, ParagraphsReply, Reply } from './reply.ts';

/** What those who manage a server can look up of the answers that were given there in public. */
export interface Journal {
  /**
   * Takes note of a public answer, or of paragraphs that were looked up; of anything else it does not.
   * @param command the name of the one that was called
   */
  note(place: CallPlace, command: string, reply: Reply): void;
  /** The last of them in a channel or thread since the start; null where there is none. */
  lastAnswer(place: CallPlace): Answered | null;
  /** Questions of a server that no article answered, oldest first; never who asked them. */
  unanswered(server: string): Promise<readonly UnansweredQuestion[]>;
  /** Resolves once everything is written. */
  written(): Promise<void>;
}

/** What was answered, and what was called for it. */
export interface Answered {
  readonly command: string;
  readonly reply: AnswerReply | ParagraphsReply;
}

export interface JournalOptions {
  readonly store: Pick<ServerStore, 'unanswered' | 'saveUnanswered'>;
  readonly clock: Clock;
  readonly telemetry: Telemetry;
  /** Questions without an answer are kept. */
  readonly keepUnanswered: boolean;
}

/** Questions that are kept of a server. */
const MOST_QUESTIONS = 200;
/** Channels whose last answer is remembered. */
const MOST_CHANNELS = 1000;

export function createJournal({ store, clock, telemetry, keepUnanswered }: JournalOptions): Journal {
  const answers = new Map<string, Answered>();
  const news = new Map<string, UnansweredQuestion[]>();
  const writing = new Map<string, Promise<void>>();

  function remember({ channel, thread }: CallPlace, answered: Answered): void {
    const where = thread ?? channel;
    if (where === null) return;
    answers.delete(where);
    answers.set(where, answered);
    const [oldest] = answers.keys();
    if (answers.size > MOST_CHANNELS && oldest !== undefined) answers.delete(oldest);
  }

  /** Whatever comes while it writes goes into the next round. */
  async function write(server: string): Promise<void> {
    for (let questions = news.get(server); questions; questions = news.get(server)) {
      news.delete(server);
      try {
        const known = await store.unanswered(server);
        await store.saveUnanswered(server, [...known, ...questions].slice(-MOST_QUESTIONS));
      } catch (err) {
        telemetry.warn({ err, server }, 'a question without an answer could not be kept');
      }
    }
    writing.delete(server);
  }

  function keep(server: string, { command, question }: AnswerReply): void {
    const asked = new Date(clock.now()).toISOString().replace(/\.\d+/, '');
    news.set(server, [...(news.get(server) ?? []), { asked, command, question }].slice(-MOST_QUESTIONS));
    if (!writing.has(server)) writing.set(server, write(server));
  }

  return {
    note(place, command, reply) {
      if (reply.kind === 'notice' || place.server === null) return;
      remember(place, { command, reply });
      if (keepUnanswered && isUnanswered(reply)) keep(place.server, reply);
    },
    lastAnswer: ({ channel, thread }) => answers.get(thread ?? channel ?? '') ?? null,
    async unanswered(server) {
      await writing.get(server);
      return store.unanswered(server);
    },
    async written() {
      await Promise.all(writing.values());
    },
  };
}

/** A quotation that no article has is no question that one should answer. */
function isUnanswered(reply: AnswerReply | ParagraphsReply): reply is AnswerReply {
  return reply.kind === 'answer' && reply.answer.kind === 'notInArticle' && !reply.answer.check;
}
