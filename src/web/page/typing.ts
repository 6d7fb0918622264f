import type { ListedCommand, ListedOption } from '../exchange.ts';

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
  const command = commands.find((known) => isNamed(text, pathOf(known)));
  if (command) return optionsIn(text, command);
  const wanted = text.slice(1).toLowerCase();
  const beginning = commands.filter((known) => pathOf(known).startsWith(wanted));
  const containing = commands.filter((known) => !beginning.includes(known) && pathOf(known).includes(wanted));
  return { kind: 'command', matches: [...beginning, ...containing] };
}

/** What a command is typed as, without its slash: `corpus add`. */
export function pathOf({ name, subcommand }: ListedCommand): string {
  return subcommand === null ? name : `${name} ${subcommand}`;
}

/** What the command in a text is called, whether there is one of the name or not. */
export function nameIn(text: string, commands: readonly ListedCommand[]): string {
  const [first] = coloured(text, commands);
  const name = first?.kind === 'command' ? first.text : /^\S*/.exec(text)?.[0];
  return (name ?? '').slice(1);
}

/** The text with which a command begins once it is chosen. */
export function begun(command: ListedCommand): string {
  const [first] = command.options;
  return `/${pathOf(command)}${first?.required ? ` ${first.name}: ` : ' '}`;
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
  const command = commands.find((known) => text === `/${pathOf(known)}` || isNamed(text, pathOf(known)));
  if (!command) return [{ kind: 'plain', text }];
  const end = pathOf(command).length + 1;
  const pieces: Coloured[] = [{ kind: 'command', text: text.slice(0, end) }];
  let at = end;
  for (const { from, to } of namesIn(text, command)) {
    pieces.push(
      { kind: 'plain', text: text.slice(at, from) },
      { kind: 'option', text: text.slice(from, to) },
    );
    at = to;
  }
  return [...pieces, { kind: 'plain', text: text.slice(at) }];
}

function isNamed(text: string, path: string): boolean {
  return text.slice(1, path.length + 1).toLowerCase() === path && /^\s/.test(text.slice(path.length + 1));
}

function optionsIn(text: string, command: ListedCommand): TypingOptions {
  const names = namesIn(text, command);
  const [first] = command.options;
  const begins = [
    ...(first ? [{ option: first, from: pathOf(command).length + 1, to: pathOf(command).length + 1 }] : []),
    ...names,
  ];
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
function namesIn(text: string, { options }: ListedCommand) {
  return Array.from(text.matchAll(/(?<=\s)([\p{L}_-]{1,32}):/gu)).flatMap(({ 0: whole, 1: name, index }) => {
    const option = options.find((known) => known.name === name);
    return option ? [{ option, from: index, to: index + whole.length }] : [];
  });
}

function spaces(text: string): number {
  return text.length - text.trimStart().length;
}
