type Fields = Readonly<Record<string, unknown>>;

/** Where the program says what it does. Passed in; pino's loggers have this shape. */
export interface Telemetry {
  debug(fields: Fields, message: string): void;
  info(fields: Fields, message: string): void;
  warn(fields: Fields, message: string): void;
  error(fields: Fields, message: string): void;
}

/** Says nothing, for libraries and tests. */
export const silent: Telemetry = { debug() {}, info() {}, warn() {}, error() {} };
