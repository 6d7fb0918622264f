import type { Command } from 'commander';
import { words } from '../words/words.ts';
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

const exitCodes = [
  ['0', 'exitFine'],
  ['1', 'exitFailed'],
  ['2', 'exitUsage'],
] as const;

/** Fits a command’s help to the terminal, and adds examples, exit codes and where settings are explained. */
export function explain(command: Command, style: Style): void {
  const { bold, cyan } = style.colors;
  command
    .configureHelp({
      helpWidth: style.columns,
      styleTitle: bold,
      styleOptionTerm: cyan,
      styleSubcommandTerm: cyan,
      styleArgumentTerm: cyan,
    })
    .configureOutput({
      getOutHelpWidth: () => style.columns,
      getOutHasColors: () => style.colors.isColorSupported,
    })
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
    ...exitCodes.flatMap(([code, key]) => {
      return printLines(words(key), style, undefined, { first: `  ${code}  `, next: '     ' });
    }),
    '',
    ...printLines(words('helpSettings'), style),
  ];
}
