import type { DroppedFile, Outcome, ShownMessage } from '../exchange.ts';
import type { CommandRequest, PointRequest, Setting, Written } from '../requests.ts';
import { type Asking, Refused } from './asking.ts';
import type { Conversation, Spot } from './conversation.ts';
import type { Cause, Entry } from './entry.ts';

/** What somebody does, asked of the server, and what comes of it shown in the conversation. None rejects. */
export interface Answering {
  command(asked: Pick<CommandRequest, 'typed' | 'file'>, cause: Cause): Promise<void>;
  /** @param to the message of Pilcrow's that it replies to */
  mention(text: string, to: Entry | null): Promise<void>;
  /** Shows what stands at a place in the article. */
  point(place: Omit<PointRequest, keyof Setting>, cause: Cause): Promise<void>;
  /** Has an article asked where somebody is; null for all. */
  pick(article: string | null, cause: Cause): Promise<void>;
  press(entry: Entry, customId: string, chosen: readonly string[]): Promise<void>;
  /** Does what a message's menu offers. */
  menu(entry: Entry, command: string, label: string): Promise<void>;
  /** Brings a file to the server; null where it does not take it. */
  file(file: File): Promise<DroppedFile | null>;
}

export interface AnsweringParts {
  readonly server: Asking;
  talk(): Conversation;
  setting(): Setting;
  remove(entry: Entry): void;
  /**
   * Does what an outcome leads to beside its message.
   * @param spot where somebody was when they asked for it
   */
  follow(outcome: Outcome, spot: Spot): Promise<void>;
}

/** Milliseconds after which somebody wants to see that something happens. */
const PATIENCE = 250;

export function answering({ server, talk, setting, remove, follow }: AnsweringParts): Answering {
  /** Shows that Pilcrow thinks where that takes time, then what it says. */
  async function answer(cause: Cause, ask: () => Promise<Outcome>): Promise<void> {
    const spot = talk().keep();
    let waiting: Entry | null = null;
    const timer = setTimeout(() => {
      waiting = talk().add({ cause }, spot);
    }, PATIENCE);
    const show = (about: Partial<Entry>) => {
      clearTimeout(timer);
      return waiting ? talk().turn(waiting, about) : talk().add({ cause, ...about }, spot);
    };
    try {
      const outcome = await ask();
      show(shownIn(outcome));
      await follow(outcome, spot);
    } catch (error) {
      show({ message: failure(error) });
    }
  }

  return {
    command(asked, cause) {
      const request = { ...setting(), ...asked, earlier: talk().earlier() };
      return answer(cause, () => server.command(request));
    },
    mention(text, to) {
      const reply = to?.message ? writtenIn(to.message) : null;
      const request = { ...setting(), text, reply, earlier: talk().earlier() };
      return answer({ kind: 'reply', to: 'you', text }, () => server.mention(request));
    },
    point(place, cause) {
      const request = { ...setting(), ...place };
      return answer(cause, () => server.point(request));
    },
    pick(article, cause) {
      const request = { ...setting(), article };
      return answer(cause, () => server.pick(request));
    },
    async press(entry, customId, chosen) {
      const { message } = entry;
      if (!message) return;
      const about = { ...writtenIn(message), alone: message.alone };
      const spot = talk().keep();
      try {
        const outcome = await server.press({ ...setting(), customId, chosen: [...chosen], message: about });
        if (outcome.does === 'remove') remove(entry);
        else if (outcome.does === 'turn') talk().turn(entry, { message: outcome.message });
        else talk().add(shownIn(outcome), spot);
        await follow(outcome, spot);
      } catch (error) {
        talk().add({ message: failure(error) }, spot);
      }
    },
    menu({ text, message }, command, label) {
      const about = message ? writtenIn(message) : { content: text ?? '', description: '' };
      const request = { ...setting(), command, message: about, own: message !== null };
      return answer({ kind: 'command', name: label, text: label }, () => server.menu(request));
    },
    async file(file) {
      const spot = talk().keep();
      try {
        return await server.file(file);
      } catch (error) {
        talk().add({ message: failure(error) }, spot);
        return null;
      }
    },
  };
}

function shownIn({ message, thread, asked }: Outcome): Pick<Entry, 'message' | 'thread' | 'asked'> {
  return { message, thread, asked };
}

function writtenIn({ content, embeds }: ShownMessage): Written {
  return { content, description: embeds[0]?.description ?? '' };
}

/** What went wrong between the page and its server. */
function failure(error: unknown): ShownMessage {
  if (!(error instanceof Refused)) throw error;
  return { content: error.message, embeds: [], components: [], picture: null, alone: true, shows: null };
}
