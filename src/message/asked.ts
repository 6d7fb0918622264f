import type { CallPlace, Command } from '../command/command.ts';
import type { EarlierQuestion } from '../command/earlierQuestion.ts';
import type { Call } from '../command/run.ts';
import { shortHash } from '../command/scope.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { UserError } from '../errors.ts';
import { phrase } from '../words/phrase.ts';
import { passagesOf, type View } from './view.ts';

/** What was asked, as much of it as the question's own text does not say. */
export interface Asked {
  readonly command: string;
  /** The options that the question's text stands for, by their place among the command's: joined by `: ` there. */
  readonly options: readonly number[];
  /** The one article that was asked, as 8 hexadecimal digits; null for all. */
  readonly scope: string | null;
  /** The id of the person who asked. */
  readonly asker: string;
}

/** A view, with what has to be kept of how it came about. */
export interface AskedView {
  readonly view: View;
  readonly asked: Asked;
}

const BETWEEN = ': ';

/**
 * What has to be kept of a call, so that it can be made again from the question that an answer shows. Where another
 * command answered than was called, as for a message's menu, that one is asked again.
 */
export function keepAsked(call: Call, view: View, commands: readonly Command[]): Asked {
  const { command: name, values, asker } = call;
  const one = typeof values.article === 'string' || typeof call.articleHere === 'string';
  const scope = one ? scopeOf(view) : null;
  if (view.kind === 'match' && view.reply.command !== name) {
    return { command: view.reply.command, options: [0], scope, asker: asker.id };
  }
  const texts = optionNames(commands, name).map((option) => ({ option, text: values[option] }));
  const given = texts.flatMap(({ text }, place) =>
    typeof text === 'string' ? [{ place, text: text.trim() }] : [],
  );
  const shown = questionOf(view);
  const options = [given, [...given].reverse()].find((order) => {
    // It may have been cut.
    return order
      .map(({ text }) => text)
      .join(BETWEEN)
      .startsWith(shown);
  });
  return {
    command: name,
    options: (options ?? given.slice(0, 1)).map(({ place }) => place),
    scope,
    asker: asker.id,
  };
}

/**
 * The call that asks again.
 * @param question as an answer shows it
 * @throws UserError when the command or the article is there no longer
 */
export function askAgain(
  { command, options, scope }: Asked,
  question: string,
  { commands, corpus, asker, place, earlier }: Setting,
): Call {
  const names = optionNames(commands, command);
  const texts = options.length > 1 ? splitOnce(question, BETWEEN) : [question];
  const values: Record<string, string> = {};
  for (const [index, place] of options.entries()) {
    const name = names[place];
    const text = texts[index];
    if (name !== undefined && text !== undefined) values[name] = text;
  }
  // What the place is about by now does not matter.
  const about = { command, asker, place, articleHere: null, ...(earlier && { earlier }) };
  if (scope === null) return { ...about, values };
  const article = corpus.articles.find(({ id }) => shortHash(id) === scope);
  if (!article) throw new UserError(phrase('articleGone'), phrase('articleGoneHint'));
  return { ...about, values: { ...values, article: article.id } };
}

/** Where and by whom something is asked again. */
interface Setting {
  readonly commands: readonly Command[];
  readonly corpus: Corpus;
  readonly asker: Call['asker'];
  readonly place: CallPlace;
  /** What it leaned on. */
  readonly earlier?: EarlierQuestion | undefined;
}

/** The options that a question's text can stand for: all that take text but the article. */
function optionNames(commands: readonly Command[], name: string): readonly string[] {
  const command = commands.find((known) => known.name === name);
  if (command?.kind !== 'single') return [];
  const options = Object.entries(command.action.options);
  return options.flatMap(([option, { type }]) => (type === 'string' && option !== 'article' ? [option] : []));
}

function splitOnce(text: string, between: string): readonly string[] {
  const at = text.indexOf(between);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + between.length)];
}

function questionOf(view: View): string {
  if (view.kind === 'match') return view.reply.question;
  if (view.kind === 'list') return view.reply.question ?? '';
  return view.kind === 'neighbour' ? view.question : '';
}

function scopeOf(view: View): string | null {
  if (view.kind === 'notice') return view.reply.about === undefined ? null : shortHash(view.reply.about);
  const passage =
    view.kind === 'match'
      ? passagesOf(view.reply)[0]
      : view.kind === 'list'
        ? view.reply.passages[0]
        : undefined;
  return passage ? shortHash(passage.citation.article) : null;
}
