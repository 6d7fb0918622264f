import type { DroppedFile, Find, ListedCommand, OpenedThread, Outcome, ShownMessage } from '../exchange.ts';
import type { CommandRequest, Written } from '../requests.ts';
import { type ArticlePanel, articlePanel } from './article.ts';
import { askingServer, Refused } from './asking.ts';
import { composer } from './composer.ts';
import { conversation, entryOf, settingIn } from './conversation.ts';
import { takeDrops } from './dropping.ts';
import type { Cause, Entry } from './entry.ts';
import { say, sayAs } from './saying.ts';
import { shell } from './shell.ts';

await start();

async function start(): Promise<void> {
  const server = askingServer(() => say('pageNetwork'));
  const state = await server.state();
  sayAs(state.says);
  document.documentElement.lang = state.language;
  let version = state.version;
  let replying: Entry | null = null;

  const panel: ArticlePanel = articlePanel(server, (asks, article) => void askFind(asks, article));
  const talk = conversation(state.menus, {
    press: (entry, customId, chosen) => void press(entry, customId, chosen),
    dismiss: (entry) => talk.remove(entry),
    reply: (entry) => reply(entry),
    menu: (entry, command) => void menu(entry, command),
    openThread: (thread) => go(thread),
  });
  const box = composer({
    commands,
    choices: async ({ command, option, typed, given }) => {
      const { name, subcommand } = command;
      const about = {
        command: name,
        subcommand,
        option: option?.name ?? '',
        typed,
        article: given.article ?? null,
      };
      const choices = await server.choices({ ...setting(), ...about }).catch(() => []);
      return choices.map(({ label, value }) => ({
        label,
        about: label === value ? '' : value,
        text: value,
        file: false,
      }));
    },
    send: (text, file) => void send(text, file),
    chosen: (file) => void upload(file, (dropped) => box.attach(dropped)),
    cancelReply: () => reply(null),
  });
  const page = shell({ log: talk.log, composer: box.shown, article: panel.shown, go, turned() {} });
  takeDrops((file) => void upload(file, (dropped) => void addArticle(dropped)));
  go(null);
  await panel.list(state.articles);
  await suggest();

  function setting() {
    return settingIn(talk.thread(), page.manages());
  }

  /** Those who may not use a command do not see it, as on Discord. */
  function commands(): readonly ListedCommand[] {
    return state.commands.filter(({ managers }) => !managers || page.manages());
  }

  function go(thread: OpenedThread | null): void {
    talk.go(thread);
    reply(null);
    page.channels(talk.threads(), thread);
    box.goesTo(thread ? null : `#${say('pageChannel')}`);
    if (thread) void panel.open(thread.article);
    box.focus();
  }

  function reply(entry: Entry | null): void {
    replying = entry;
    box.repliesTo(entry && (entry.asked ?? ''));
    if (entry) box.focus();
  }

  async function send(text: string, file: DroppedFile | null): Promise<void> {
    if (text.startsWith('/') || file) {
      const typed = text === '' ? '/corpus add' : text;
      await command({ typed, file }, { kind: 'command', text: typed });
      return;
    }
    const to = replying;
    talk.add({ text, ...(to && { cause: { kind: 'reply', text: to.asked ?? '' } as const }) });
    reply(null);
    if (!/@pilcrow\b/i.test(text) && !to) return;
    const request = {
      ...setting(),
      text,
      reply: to?.message ? writtenIn(to.message) : null,
      earlier: talk.earlier(),
    };
    await answer({ kind: 'reply', text }, () => server.mention(request));
  }

  async function command(asked: Pick<CommandRequest, 'typed' | 'file'>, cause: Cause): Promise<void> {
    const request = { ...setting(), ...asked, earlier: talk.earlier() };
    await answer(cause, () => server.command(request));
  }

  async function askFind({ command: name, option, text }: Find['asks'], article: string): Promise<void> {
    const typed = { command: name, values: { [option]: text, article } };
    await command({ typed, file: null }, { kind: 'command', text: `/${name} ${option}: ${text}` });
  }

  async function addArticle(file: DroppedFile): Promise<void> {
    const typed = { command: 'corpus', subcommand: 'add', values: {} };
    await command({ typed, file }, { kind: 'command', text: `/corpus add file: ${file.name}` });
  }

  async function press(entry: Entry, customId: string, chosen: readonly string[]): Promise<void> {
    const { message } = entry;
    if (!message) return;
    const pressed = {
      customId,
      chosen: [...chosen],
      message: { ...writtenIn(message), alone: message.alone },
    };
    try {
      const made = await server.press({ ...setting(), ...pressed });
      if (made.does === 'remove') talk.remove(entry);
      else if (made.does === 'turn') talk.turn(entry, { message: made.message });
      else talk.add(entryOf(made));
      await follow(made);
    } catch (error) {
      talk.add({ message: failure(error) });
    }
  }

  async function menu({ text, message }: Entry, name: string): Promise<void> {
    const about = message ? writtenIn(message) : { content: text ?? '', description: '' };
    const label = state.menus.find((one) => one.command === name)?.label ?? name;
    const request = { ...setting(), command: name, message: about };
    await answer({ kind: 'command', text: label }, () => server.menu(request));
  }

  /** Shows that Pilcrow thinks where that takes time, then what it says. */
  async function answer(cause: Cause, ask: () => Promise<Outcome>): Promise<void> {
    let waiting: Entry | null = null;
    const timer = setTimeout(() => {
      waiting = talk.add({ cause });
    }, PATIENCE);
    const show = (about: Partial<Entry>) =>
      waiting ? talk.turn(waiting, about) : talk.add({ cause, ...about });
    try {
      const made = await ask();
      show(entryOf(made));
      clearTimeout(timer);
      await follow(made);
    } catch (error) {
      show({ message: failure(error) });
    } finally {
      clearTimeout(timer);
    }
  }

  async function follow({ message, thread, version: now }: Outcome): Promise<void> {
    if (now !== version) {
      version = now;
      await panel.list((await server.state()).articles);
      await suggest();
    }
    if (message?.shows) await panel.point(message.shows);
    if (thread) go(thread);
  }

  async function upload(file: File, then: (dropped: DroppedFile) => void): Promise<void> {
    try {
      then(await server.file(file));
    } catch (error) {
      talk.add({ message: failure(error) });
    }
  }

  async function suggest(): Promise<void> {
    const questions = await server.questions(settingIn(null, page.manages())).catch(() => []);
    talk.suggest(questions, (question) => void send(`@Pilcrow ${question}`, null));
  }
}

/** Milliseconds after which somebody wants to see that something happens. */
const PATIENCE = 250;

function writtenIn({ content, embeds }: ShownMessage): Written {
  return { content, description: embeds[0]?.description ?? '' };
}

/** What went wrong between the page and its server. */
function failure(error: unknown): ShownMessage {
  if (!(error instanceof Refused)) throw error;
  return { content: error.message, embeds: [], components: [], alone: true, shows: null };
}
