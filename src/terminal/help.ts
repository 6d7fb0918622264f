import type { Command } from 'commander';
import { type WordKey, words } from '../words/words.ts';
import { printLines } from './printLines.ts';
import type { Style } from './style.ts';

/** By command: what may be typed, each as it stands. */
export const helpExamples: Readonly<Record<string, readonly string[]>> = {
  pilcrow: ['pilcrow', 'pilcrow ask who called Starmer a fool', 'pilcrow analyze corpus/axis-of-war.md'],
  ask: [
    'pilcrow ask does sending troops need a vote',
    'pilcrow ask --command quote --article axis-of-war the kingdom',
    'pilcrow ask --json when was the declaration signed',
    'pilcrow ask --jsonl < questions.jsonl > answers.jsonl',
  ],
  read: ['pilcrow read corpus/axis-of-war.md', 'pilcrow read --json page.html > article.json'],
  analyze: [
    'pilcrow analyze corpus/axis-of-war.md',
    'pilcrow analyze --published 2026-01-08 draft.txt',
    'pilcrow analyze --jsonl < files.jsonl > analyses.jsonl',
  ],
  lint: ['pilcrow lint', 'pilcrow lint drafts'],
  completion: [
    'source <(pilcrow completion bash)',
    'source <(pilcrow completion zsh)',
    'pilcrow completion fish | source',
  ],
};

/** What the program ends with. */
function exitCodes(name: string): readonly (readonly [code: string, meaning: WordKey])[] {
  const asks = name === 'pilcrow' || name === 'ask';
  if (name === 'lint') {
    return [
      ['0', 'exitLinted'],
      ['1', 'exitUnreadable'],
      ['2', 'exitUsage'],
    ];
  }
  return [
    ['0', asks ? 'exitFine' : 'exitDone'],
    ['1', 'exitFailed'],
    ['2', 'exitUsage'],
  ];
}

/** Fits a command’s help to the terminal, and adds examples, exit codes and where settings are explained. */
export function explain(command: Command, style: Style): void {
  const { bold, cyan } = style.colors;
  const path = command.parent ? `${command.parent.name()} ${command.name()}` : command.name();
  command
    .showHelpAfterError(words('cliHelpHint', { command: path }))
    .configureHelp({
      helpWidth: style.columns,
      styleTitle: bold,
      styleOptionTerm: cyan,
      styleSubcommandTerm: cyan,
      styleArgumentTerm: cyan,
    })
    .configureOutput({ getOutHasColors: () => style.colors.isColorSupported })
    .addHelpText('after', () => `\n${after(command.name(), style).join('\n')}`);
}

function after(name: string, style: Style): readonly string[] {
  const { bold } = style.colors;
  const item = { first: '  ', next: '    ' };
  const examples = helpExamples[name] ?? [];
  return [
    ...(examples.length > 0 ? [bold(words('helpExamples'))] : []),
    ...examples.flatMap((example) => printLines(example, style, undefined, item)),
    ...(examples.length > 0 ? [''] : []),
    bold(words('helpExitCodes')),
    ...exitCodes(name).flatMap(([code, key]) => {
      return printLines(words(key), style, undefined, { first: `  ${code}  `, next: '     ' });
    }),
    '',
    ...printLines(words('helpSettings'), style),
  ];
}
