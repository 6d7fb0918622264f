import type { Argument, Command, Option } from 'commander';

/** What may be typed after `pilcrow`, for shells to complete. */
export interface Grammar {
  readonly commands: readonly CommandGrammar[];
  /** Of the program itself. */
  readonly options: readonly OptionGrammar[];
}

export interface CommandGrammar {
  readonly name: string;
  readonly description: string;
  readonly options: readonly OptionGrammar[];
  /** What it takes beside options; null where there is nothing to complete. */
  readonly takes: Completable | null;
}

export interface OptionGrammar {
  /** With its dashes, such as `--json`. */
  readonly flag: string;
  readonly description: string;
  readonly value: OptionValue;
}

/** `none`: the option is a switch. `text`: nobody but the user knows. */
export type OptionValue = { readonly kind: 'none' } | { readonly kind: 'text' } | Completable;

export type Completable =
  | { readonly kind: 'files' | 'folders' | 'articles' }
  | { readonly kind: 'choice'; readonly choices: readonly string[] };

/** What a program takes, as its commands declare it: what a value is called says what completes it. */
export function grammarOf(program: Command): Grammar {
  const help = program.createHelp();
  const commands = help.visibleCommands(program);
  const names = commands.map((command) => command.name());
  const describe = (command: Command): CommandGrammar => {
    const [argument] = command.registeredArguments;
    const takes = argument ? completableOf(argument, argument.name(), names) : null;
    return {
      name: command.name(),
      description: command.description(),
      options: optionsOf(command, names),
      takes: takes?.kind === 'text' ? null : takes,
    };
  };
  return { commands: commands.map(describe), options: optionsOf(program, names) };
}

function optionsOf(command: Command, names: readonly string[]): readonly OptionGrammar[] {
  const options = command.createHelp().visibleOptions(command);
  return options.flatMap((option) => {
    const { long: flag, description } = option;
    return flag ? [{ flag, description, value: optionValue(option, names) }] : [];
  });
}

function optionValue(option: Option, names: readonly string[]): OptionValue {
  const [, placeholder] = /<([^<>]*)>$/.exec(option.flags) ?? [];
  return placeholder === undefined ? { kind: 'none' } : completableOf(option, placeholder, names);
}

function completableOf(
  { argChoices: choices }: Argument | Option,
  placeholder: string,
  names: readonly string[],
): Completable | { readonly kind: 'text' } {
  if (choices) return { kind: 'choice', choices };
  switch (placeholder) {
    case 'dir':
      return { kind: 'folders' };
    case 'file':
      return { kind: 'files' };
    case 'id':
      return { kind: 'articles' };
    case 'command':
      return { kind: 'choice', choices: names };
    default:
      return { kind: 'text' };
  }
}
