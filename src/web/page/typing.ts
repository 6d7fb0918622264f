import type { ListedCommand, ListedOption } from '../exchange.ts';
import type { CommandRequest } from '../requests.ts';

/** What somebody is about to type. */
export type Typing =
  | { readonly kind: 'text' }
  /** The beginning of a mention. */
  | { readonly kind: 'mention' }
  /** A command's name, with those that it may become. */
  | { readonly kind: 'command'; readonly matches: readonly ListedCommand[] }
  | TypingOptions;

export interface TypingOptions {
  readonly kind: 'options';
  readonly command: ListedCommand;
  /** The one whose value is being typed; null where the command has none. */
  readonly option: ListedOption | null;
  /** Its value so far. */
  readonly typed: string;
  /** Where in the text it begins. */
  readonly from: number;
  /** The values of all that are given, by name. */
  readonly given: Readonly<Record<string, string>>;
}

/**
 * Tells what is being typed.
 * @param text up to the caret
 */
export function whatIsTyped(text: string, commands: readonly ListedCommand[]): Typing {
  if (/^@p?i?l?c?r?o?w?$/i.test(text)) return { kind: 'mention' };
  if (!text.startsWith('/')) return { kind: 'text' };
  const named = namedIn(text, commands);
  if (named) return optionsIn(text, named);
  const wanted = text.slice(1).toLowerCase();
  const beginning = commands.filter((known) => namesOf(known).some((name) => name.startsWith(wanted)));
  const containing = commands.filter((known) => namesOf(known).some((name) => name.includes(wanted)));
  return { kind: 'command', matches: [...new Set([...beginning, ...containing])] };
}

/**
 * The command in a text, by its English names; the text as it stands where there is none that is known here: the server
 * says what is amiss.
 */
export function typedCommand(text: string, commands: readonly ListedCommand[]): CommandRequest['typed'] {
  const named = namedIn(`${text} `, commands);
  if (!named) return text;
  const { command, given } = optionsIn(text, named);
  const { name, subcommand } = command;
  return { command: name, ...(subcommand !== null && { subcommand }), values: { ...given } };
}

/** What the command in a text is called, whether there is one of the name or not. */
export function nameIn(text: string, commands: readonly ListedCommand[]): string {
  const [first] = coloured(text, commands);
  const name = first?.kind === 'command' ? first.text : /^\S*/.exec(text)?.[0];
  return (name ?? '').slice(1);
}

/** The text with which a command begins once it is chosen. */
export function begun({ called, options: [first] }: ListedCommand): string {
  return `/${called}${first?.required ? ` ${first.called}: ` : ' '}`;
}

/** What is shown of a command in colour: pieces that together are the text. */
export interface Coloured {
  readonly kind: 'command' | 'option' | 'mention' | 'plain';
  readonly text: string;
}

export function coloured(text: string, commands: readonly ListedCommand[]): readonly Coloured[] {
  const mention = /^@pilcrow\b/i.exec(text)?.[0];
  if (mention !== undefined) {
    return [
      { kind: 'mention', text: mention },
      { kind: 'plain', text: text.slice(mention.length) },
    ];
  }
  // Behind a name that is all there is, there need be no space.
  const named = namedIn(`${text} `, commands);
  if (!named) return [{ kind: 'plain', text }];
  const pieces: Coloured[] = [{ kind: 'command', text: text.slice(0, named.end) }];
  let at = named.end;
  for (const { from, to } of optionNamesIn(text, named.command)) {
    pieces.push(
      { kind: 'plain', text: text.slice(at, from) },
      { kind: 'option', text: text.slice(from, to) },
    );
    at = to;
  }
  return [...pieces, { kind: 'plain', text: text.slice(at) }];
}

/** A command, and where its name ends in the text. */
interface Named {
  readonly command: ListedCommand;
  readonly end: number;
}

function namedIn(text: string, commands: readonly ListedCommand[]): Named | null {
  for (const command of commands) {
    const name = namesOf(command).find((known) => isNamed(text, known));
    if (name !== undefined) return { command, end: name.length + 1 };
  }
  return null;
}

/** What a command may be typed as: in the reader's language, and in English. */
function namesOf({ called, name, subcommand }: ListedCommand): readonly string[] {
  return [called, subcommand === null ? name : `${name} ${subcommand}`];
}

function isNamed(text: string, name: string): boolean {
  return text.slice(1, name.length + 1).toLowerCase() === name && /^\s/.test(text.slice(name.length + 1));
}

function optionsIn(text: string, { command, end }: Named): TypingOptions {
  const [first] = command.options;
  const begins = [...(first ? [{ option: first, from: end, to: end }] : []), ...optionNamesIn(text, command)];
  const given: Record<string, string> = {};
  for (const [index, { option, to }] of begins.entries()) {
    const value = text.slice(to, begins[index + 1]?.from ?? text.length).trim();
    if (value !== '') given[option.name] = value;
  }
  const last = begins.at(-1);
  const from = last ? last.to + spaces(text.slice(last.to)) : text.length;
  return { kind: 'options', command, option: last?.option ?? null, typed: text.slice(from), from, given };
}

/** Where options are named. */
function optionNamesIn(text: string, { options }: ListedCommand) {
  return Array.from(text.matchAll(/(?<=\s)([\p{L}_-]{1,32}):/gu)).flatMap(({ 0: whole, 1: typed, index }) => {
    const option = options.find(({ name, called }) => [name, called].includes(typed ?? ''));
    return option ? [{ option, from: index, to: index + whole.length }] : [];
  });
}

function spaces(text: string): number {
  return text.length - text.trimStart().length;
}
