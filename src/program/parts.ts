import type { Reader } from '../articles/reader.ts';
import type { Command } from '../command/command.ts';
import type { Config } from '../config.ts';
import type { Telemetry } from '../telemetry.ts';

/** What every way of running needs, made once. */
export interface Parts {
  readonly config: Config;
  readonly telemetry: Telemetry;
  readonly commands: readonly Command[];
  readonly readers: readonly Reader[];
}
