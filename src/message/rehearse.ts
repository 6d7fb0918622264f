import { setImmediate as breathe } from 'node:timers/promises';
import { nowhere, type SingleCommand } from '../command/command.ts';
import { type Program, run } from '../command/run.ts';
import { keepAsked } from './asked.ts';
import { outgoing } from './outgoing.ts';
import { viewOf } from './view.ts';

/** After so many, an answer takes a fifth of the time that the first took: measured, in about 0.25 s for all. */
const ROUNDS = 6;

/**
 * Asks every command's examples several times, so that the first people who ask do not wait for what is made ready
 * then: tables that are read on demand, and code that the engine compiles as it is used. Never rejects.
 */
export async function rehearse(program: Program): Promise<void> {
  const commands = program.commands.filter((command) => command.kind === 'single');
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const command of commands) await rehearseOne(command, program);
    }
  } catch (err) {
    program.telemetry.error({ err }, 'defect in what was asked before anybody asks');
  }
}

async function rehearseOne({ name, action, examples }: SingleCommand, program: Program): Promise<void> {
  const [option = ''] = Object.keys(action.options);
  const asker = { id: '0', manages: false, picks: false };
  for (const { ask } of examples) {
    const call = { command: name, values: { [option]: ask }, asker, place: nowhere };
    const view = viewOf(await run(program, call));
    outgoing(
      { view, asked: keepAsked(call, view, program.commands) },
      { embeds: true, history: true, alone: false },
    );
    await breathe();
  }
}
