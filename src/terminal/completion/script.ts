import type { Command } from 'commander';
import { bashScript } from './bash.ts';
import { fishScript } from './fish.ts';
import { type Grammar, grammarOf } from './grammar.ts';
import { zshScript } from './zsh.ts';

const scripts = {
  bash: bashScript,
  fish: fishScript,
  zsh: zshScript,
} as const satisfies Record<string, (grammar: Grammar) => string>;

export type Shell = keyof typeof scripts;

export const shells: readonly string[] = Object.keys(scripts);

/** Whether a script can be made for a shell of this name. */
export function isShell(name: string): name is Shell {
  return Object.hasOwn(scripts, name);
}

/**
 * A shell's script that completes what a program takes. Made here rather than by a library: those that know
 * commander either complete no files or need a package of bash's beside them.
 * @returns ends in a line feed
 */
export function completionScript(shell: Shell, program: Command): string {
  return scripts[shell](grammarOf(program));
}
