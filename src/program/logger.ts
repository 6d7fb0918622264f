import { pino } from 'pino';
import type { Config } from '../config.ts';
import type { Telemetry } from '../telemetry.ts';

/** Logs go to standard error: readable in a terminal, JSON elsewhere. */
export function logger({ logLevel: level }: Config): Telemetry {
  if (!process.stderr.isTTY) return pino({ level, base: null }, pino.destination({ fd: 2, sync: true }));
  return pino({ level, base: null, transport: { target: 'pino-pretty', options: { destination: 2 } } });
}

/** Says only what went wrong. A logger has more to it than its methods, and cannot be copied. */
export function quietly(telemetry: Telemetry): Telemetry {
  return {
    debug() {},
    info() {},
    warn() {},
    error: (fields, message) => telemetry.error(fields, message),
  };
}
