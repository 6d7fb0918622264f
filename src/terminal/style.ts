import picocolors from 'picocolors';

/** How things may be printed. */
export interface Style {
  /** Characters a line, 20 to 100. */
  readonly columns: number;
  /** Formatters that do nothing where colour is not wanted. */
  readonly colors: ReturnType<typeof picocolors.createColors>;
  /** A link can be put behind words. */
  readonly links: boolean;
}

/** What Pilcrow looks at of an output; `process.stdout` is one. */
export interface Screen {
  readonly isTTY?: boolean;
  /** Where it is a terminal. */
  readonly columns?: number;
}

/** Wider lines are hard to read. */
const MOST_COLUMNS = 100;
const FEWEST_COLUMNS = 20;
const USUAL_COLUMNS = 80;

/** The style that suits an output; `NO_COLOR` and `FORCE_COLOR` have their usual meaning. */
export function styleFor(screen: Screen, env: Readonly<Record<string, string | undefined>>): Style {
  const terminal = screen.isTTY === true && env.TERM !== 'dumb';
  const colors = picocolors.createColors(wantsColor(terminal, env));
  const columns = Math.min(MOST_COLUMNS, Math.max(FEWEST_COLUMNS, screen.columns || USUAL_COLUMNS));
  return { columns, colors, links: terminal && colors.isColorSupported };
}

function wantsColor(
  terminal: boolean,
  { NO_COLOR, FORCE_COLOR }: Readonly<Record<string, string | undefined>>,
): boolean {
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return !['0', 'false'].includes(FORCE_COLOR);
  return terminal;
}
