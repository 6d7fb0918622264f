import type { Clock } from '../clock.ts';
import type { ServerStore, UnansweredQuestion } from '../corpus/serverStore.ts';
import type { Telemetry } from '../telemetry.ts';
import type { CallPlace } from './place.ts';
import type { AnswerReply, Reply } from './reply.ts';

/** What those who manage a server can look up of the answers that were given there in public. */
export interface Journal {
  /** Takes note of a public answer; of anything else it does not. */
  note(place: CallPlace, reply: Reply): void;
  /** The last public answer in a channel or thread since the start; null where there is none. */
  lastAnswer(place: CallPlace): AnswerReply | null;
  /** Questions of a server that no article answered, oldest first; never who asked them. */
  unanswered(server: string): Promise<readonly UnansweredQuestion[]>;
  /** Resolves once everything is written. */
  written(): Promise<void>;
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
  const answers = new Map<string, AnswerReply>();
  const news = new Map<string, UnansweredQuestion[]>();
  const writing = new Map<string, Promise<void>>();

  function remember({ channel, thread }: CallPlace, reply: AnswerReply): void {
    const where = thread ?? channel;
    if (where === null) return;
    answers.delete(where);
    answers.set(where, reply);
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
    note(place, reply) {
      if (reply.kind !== 'answer' || place.server === null) return;
      remember(place, reply);
      if (keepUnanswered && reply.answer.kind === 'notInArticle') keep(place.server, reply);
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
