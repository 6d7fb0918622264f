import { UserError } from '../errors.ts';
import { phrase } from '../words/phrase.ts';
import { type Action, actionNamed, type Command } from './command.ts';

/** A command as somebody typed it, not yet checked. */
export interface TypedCommand {
  readonly command: string;
  readonly subcommand?: string;
  readonly values: Readonly<Record<string, string>>;
}

/**
 * Reads a command from a line such as `/who called him a fool`, `/quote speaker: Rogozin` or `/corpus reload`.
 * Text without an option's name goes to the first option; `name:` begins the value of the option so named.
 * @param line with its leading `/`
 * @throws UserError when there is no such command or subcommand
 */
export function parseTyped(line: string, commands: readonly Command[]): TypedCommand {
  const [, name = '', rest = ''] = /^\/(\S*)\s*([\s\S]*)$/.exec(line.trim()) ?? [];
  const command = commands.find((known) => known.name === name.toLowerCase());
  if (!command) throw new UserError(phrase('unknownCommand', { name }), phrase('unknownCommandHint'));
  if (command.kind === 'single') return { command: command.name, values: parseValues(rest, command.action) };
  const [, subcommand = '', values = ''] = /^(\S*)\s*([\s\S]*)$/.exec(rest) ?? [];
  const action = actionNamed(command.actions, subcommand);
  if (!action) {
    const known = Object.keys(command.actions).join(', ');
    throw new UserError(phrase('unknownSubcommand', { name: command.name, known }));
  }
  return { command: command.name, subcommand, values: parseValues(values, action) };
}

function parseValues(text: string, { options }: Action): Record<string, string> {
  const names = Object.keys(options);
  const values: Record<string, string> = {};
  let name = names[0];
  let from = 0;
  const keep = (until: number) => {
    const value = text.slice(from, until).trim();
    if (name !== undefined && value !== '') values[name] = value;
  };
  for (const match of text.matchAll(/(?:^|\s)([\p{L}_-]{1,32}):/gu)) {
    const [whole, named = ''] = match;
    if (!names.includes(named)) continue;
    keep(match.index);
    name = named;
    from = match.index + whole.length;
  }
  keep(text.length);
  return values;
}
