import type { Command, Option, Options } from '../command/command.ts';
import { complete } from '../command/completion.ts';
import type { Corpus } from '../corpus/corpus.ts';

/** What may stand at the end of a line, and how much of the line it would take the place of: readline's form. */
export type Completions = [completions: string[], replaced: string];

/**
 * Completes what has been typed so far: a command, a subcommand, an option's name or its value.
 * @param line up to the cursor
 */
export function completeLine(line: string, commands: readonly Command[], corpus: Corpus): Completions {
  const [, name = '', rest] = /^\/(\S*)(?:\s+(.*))?$/s.exec(line) ?? [];
  if (line === '' || rest === undefined) {
    return line === '' || line.startsWith('/')
      ? among(
          commands.map((command) => `/${command.name} `),
          line,
        )
      : [[], line];
  }
  const command = commands.find((known) => known.name === name);
  if (!command) return [[], line];
  if (command.kind === 'single') return completeOptions(rest, command.action.options, corpus);
  const [, subcommand = '', values] = /^(\S*)(?:\s+(.*))?$/s.exec(rest) ?? [];
  if (values === undefined)
    return among(
      Object.keys(command.actions).map((known) => `${known} `),
      subcommand,
    );
  return completeOptions(values, command.actions[subcommand]?.options ?? {}, corpus);
}

function completeOptions(text: string, options: Options, corpus: Corpus): Completions {
  const { name, typed } = lastValue(text, options);
  const option = name === undefined ? undefined : options[name];
  const values = option ? valuesOf(option, typed, corpus) : [];
  if (values.length > 0 && typed !== '') return [values, typed];
  const word = /\S*$/.exec(text)?.[0] ?? '';
  const [names] = among(
    Object.keys(options).map((known) => `${known}: `),
    word,
  );
  return [[...values, ...names], word];
}

/** The option that what is typed last belongs to: the one named last, otherwise the first. */
function lastValue(text: string, options: Options): { name: string | undefined; typed: string } {
  let name = Object.keys(options)[0];
  let from = 0;
  for (const match of text.matchAll(/(?:^|\s)([\p{L}_-]{1,32}):/gu)) {
    const [whole, named = ''] = match;
    if (!Object.hasOwn(options, named)) continue;
    name = named;
    from = match.index + whole.length;
  }
  return { name, typed: text.slice(from).trimStart() };
}

function valuesOf(option: Option, typed: string, corpus: Corpus): string[] {
  if (option.type === 'boolean') return among(['true', 'false'], typed)[0];
  return option.type === 'string' && option.completes
    ? complete(option, typed, corpus.articles).map(({ value }) => value)
    : [];
}

function among(choices: readonly string[], typed: string): Completions {
  return [choices.filter((choice) => choice.startsWith(typed)), typed];
}
