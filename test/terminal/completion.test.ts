import { Command, Option } from 'commander';
import { describe, expect, test } from 'vitest';
import { completionScript, isShell, shells } from '../../src/terminal/completion/script.ts';

const program = new Command('pilcrow').description('Answers.').version('1');
program
  .command('sail')
  .description("Sail: the captain's [own] choice")
  .argument('[file]')
  .addOption(new Option('--ship <name>', 'which ship').choices(['ferry', 'barge']))
  .option('--corpus <dir>', 'whose [own] articles: all')
  .option('--article <id>', 'which article')
  .addOption(new Option('--secret').hideHelp());

function script(shell: string): string {
  if (!isShell(shell)) throw new Error(`There is no shell ${shell}.`);
  return completionScript(shell, program);
}

describe.each(shells)('the script for %s', (shell) => {
  test('has commands, options and choices, and nothing that help hides', () => {
    for (const name of ['sail', 'help', 'ship', 'ferry', 'barge', 'corpus', 'version']) {
      expect(script(shell)).toContain(name);
    }
    expect(script(shell)).not.toContain('secret');
  });

  test('leaves no quotation mark open, whatever a description says', () => {
    for (const line of script(shell).split('\n')) {
      const outside = line.replace(/\\.|#.*|"(?:\\.|[^"\\])*"/g, '');
      expect(outside.split("'").length % 2, line).toBe(1);
    }
  });
});

test('what zsh reads as its own in an option’s description is marked as text', () => {
  expect(script('zsh')).toContain("'--corpus=[whose \\[own\\] articles\\: all]: :_files -/'");
});
