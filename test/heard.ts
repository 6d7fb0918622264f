import type { Telemetry } from '../src/telemetry.ts';

/** What telemetry was told. */
export interface Heard {
  readonly level: 'info' | 'warn' | 'error';
  readonly message: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Telemetry that remembers what it is told. */
export function listening(): { telemetry: Telemetry; heard: Heard[] } {
  const heard: Heard[] = [];
  const note = (level: Heard['level']) => (fields: Heard['fields'], message: string) => {
    heard.push({ level, message, fields });
  };
  return { heard, telemetry: { debug() {}, info: note('info'), warn: note('warn'), error: note('error') } };
}
