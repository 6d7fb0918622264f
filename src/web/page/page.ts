import type { DroppedFile, ListedCommand, OpenedThread, Outcome, ShownMessage } from '../exchange.ts';
import { pageAddress } from './address.ts';
import { answering } from './answering.ts';
import { type AskInArticle, articlePanel } from './article.ts';
import { askingServer } from './asking.ts';
import { composer } from './composer.ts';
import { conversation, type Spot } from './conversation.ts';
import { takeDrops } from './dropping.ts';
import type { Entry } from './entry.ts';
import { keptInTab } from './kept.ts';
import type { Offer } from './offers.ts';
import { reachState } from './reaching.ts';
import { say, sayAs } from './saying.ts';
import { shell } from './shell.ts';
import { nameIn, type TypingOptions, typedCommand } from './typing.ts';

await start();

/** Puts the page together, and shows the channel. */
async function start(): Promise<void> {
  const server = askingServer(document.body.dataset.unreachable ?? '');
  const state = await reachState(server);
  sayAs(state.says);
  document.documentElement.lang = state.language;
  let { version, articles } = state;
  /** By the thread's id, empty for the channel: what is offered there to be asked. */
  const questions = new Map<string, readonly string[]>();
  /** By the thread's id, empty for the channel: which article is asked there. */
  const askedIn = new Map<string, string | null>([['', state.article]]);
  let replying: Entry | null = null;
  /** The spot of the message that the article is marked for. */
  let pointing = 0;

  const does = answering({ server, talk: () => talk, setting, remove, follow });
  const panel = articlePanel(server, { ask: askFind, pick });
  const talk = conversation(
    state.menus,
    {
      press: (entry, customId, chosen) => void does.press(entry, customId, chosen),
      dismiss: (entry) => remove(entry),
      mean(entry) {
        talk.turn(entry, { unmeant: false });
        write(`@Pilcrow ${entry.text ?? ''}`, null);
        box.focus();
      },
      reply,
      menu: (entry, name) => {
        const label = state.menus.find(({ command }) => command === name)?.label ?? name;
        void does.menu(entry, name, label);
      },
      openThread: (thread) => void go(thread),
      type: () => box.focus(),
    },
    keptInTab(),
  );
  const address = pageAddress(() => void arrive());
  const box = composer({
    commands,
    choices,
    send,
    chosen: (file) => void does.file(file).then((dropped) => box.attach(dropped)),
    cancelReply: () => reply(null),
  });
  const page = shell({
    log: talk.log,
    composer: box.shown,
    article: panel.shown,
    go: (thread) => void go(thread),
    rights: sayAsked,
  });
  takeDrops(async (file) => {
    const dropped = await does.file(file);
    if (dropped) await addArticle(dropped);
  });
  const arrived = arrive();
  await panel.list(state.articles, state.article);
  await arrived;
  await markLatest();

  function remove(entry: Entry): void {
    talk.remove(entry);
    if (entry.message?.shows) panel.forget(entry.message.shows);
  }

  function setting() {
    const thread = talk.thread();
    return { thread: thread && { id: thread.id, name: thread.name }, manages: page.manages() };
  }

  /** Those who may not use a command do not see it, as on Discord. */
  function commands(): readonly ListedCommand[] {
    return state.commands.filter(({ managers }) => !managers || page.manages());
  }

  async function choices({ command, option, typed, given }: TypingOptions): Promise<readonly Offer[]> {
    const { name, subcommand } = command;
    const about = {
      command: name,
      subcommand,
      option: option?.name ?? '',
      typed,
      article: given.article ?? null,
    };
    // Without any, one can type all the same.
    const found = await server.choices({ ...setting(), ...about }).catch(() => []);
    return found.map(({ label, value }) => {
      return { label, about: label === value ? '' : value, text: value, file: false };
    });
  }

  /** Shows what the address leads to: of the threads that are not there, the channel. */
  function arrive(): Promise<void> {
    const id = address.thread();
    return go(talk.threads().find((thread) => thread.id === id) ?? null);
  }

  async function markLatest(): Promise<void> {
    const shown = talk.latest()?.message?.shows;
    if (shown) await panel.point(shown);
  }

  async function go(thread: OpenedThread | null, starter?: ShownMessage): Promise<void> {
    address.lead(thread?.id ?? null);
    talk.go(thread, starter);
    reply(null);
    page.channels(talk.threads(), thread);
    box.goesTo(thread ? null : `#${say('pageChannel')}`);
    if (thread && !askedIn.has(thread.id)) askedIn.set(thread.id, thread.article);
    sayAsked();
    const article = askedIn.get(thread?.id ?? '');
    box.focus();
    void suggest();
    if (article) await panel.open(article);
  }

  function sayAsked(): void {
    const thread = talk.thread();
    const article = askedIn.get(thread?.id ?? '') ?? null;
    panel.asked({ article, inThread: thread !== null, mayPick: thread !== null || page.manages() });
  }

  function reply(entry: Entry | null): void {
    replying = entry;
    box.repliesTo(entry && (entry.asked?.question ?? ''));
    if (entry) box.focus();
  }

  function send(text: string, file: DroppedFile | null): void {
    if (text.startsWith('/')) {
      const typed = typedCommand(text, state.commands);
      void does.command({ typed, file }, { kind: 'command', name: nameIn(text, state.commands), text });
      return;
    }
    if (file) void addArticle(file);
    if (text !== '') write(text, replying);
  }

  /** Only what mentions Pilcrow, or replies to it, is meant for it. */
  function write(text: string, to: Entry | null): void {
    const means = to !== null || /@pilcrow\b/i.test(text);
    talk.add({
      text,
      unmeant: !means,
      cause: to && { kind: 'reply', to: 'pilcrow', text: to.asked?.question ?? '' },
    });
    reply(null);
    if (means) void does.mention(text, to);
  }

  function askFind(...[clicked, { id, version: shown }]: Parameters<AskInArticle>): void {
    page.turnToConversation();
    if ('paragraph' in clicked) {
      const text = `/ask question: ¶${clicked.paragraph}`;
      const place = { ...clicked, article: id, version: shown };
      void does.point(place, { kind: 'command', name: 'ask', text });
      return;
    }
    const { command, option, text } = clicked;
    const typed = { command, values: { [option]: text, article: id } };
    const cause = { kind: 'command', name: command, text: `/${command} ${option}: ${text}` } as const;
    void does.command({ typed, file: null }, cause);
  }

  function pick(article: string | null): void {
    const title = articles.find(({ id }) => id === article)?.title ?? '';
    void does.pick(article, { kind: 'command', name: 'article', text: `/article article: ${title}` });
  }

  function addArticle(file: DroppedFile): Promise<void> {
    const typed = { command: 'corpus', subcommand: 'add', values: {} };
    return does.command(
      { typed, file },
      { kind: 'command', name: 'corpus add', text: `/corpus add file: ${file.name}` },
    );
  }

  async function follow(outcome: Outcome, spot: Spot): Promise<void> {
    const { message, thread } = outcome;
    const news = await takeUp(outcome, spot);
    // Whoever has gone on meanwhile stays there.
    if (!talk.shows(spot)) return;
    if (message && spot.id > pointing) {
      pointing = spot.id;
      await panel.point(message.shows);
    }
    if (news !== null && !message?.shows) await panel.open(news);
    if (thread) await go(thread, message ?? undefined);
  }

  /** @returns the article that is new, or that is asked there from now on; null where there is none */
  async function takeUp({ version: now, article }: Outcome, { thread }: Spot): Promise<string | null> {
    const place = thread?.id ?? '';
    const picked = article !== (askedIn.get(place) ?? null);
    askedIn.set(place, article);
    let news = picked ? article : null;
    if (now !== version) {
      version = now;
      const before = new Set(articles.map(({ id }) => id));
      ({ articles } = await server.state());
      await panel.list(articles);
      news ??= articles.find(({ id }) => !before.has(id))?.id ?? null;
    } else if (!picked) return null;
    sayAsked();
    questions.clear();
    await suggest();
    return news;
  }

  async function suggest(): Promise<void> {
    const { thread } = setting();
    const place = thread?.id ?? '';
    const offer = (some: readonly string[]) => talk.suggest(some, (one) => write(`@Pilcrow ${one}`, null));
    offer(questions.get(place) ?? []);
    if (questions.has(place)) return;
    const found = await server.questions({ thread, manages: false }).catch(() => []);
    questions.set(place, found);
    if ((talk.thread()?.id ?? '') === place) offer(found);
  }
}
