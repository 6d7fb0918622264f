import type { Readable } from 'node:stream';
import { z } from 'zod';
import { replyToError } from '../command/run.ts';
import type { Telemetry } from '../telemetry.ts';
import { words } from '../words/words.ts';
import { linesOf } from './lines.ts';
import { noticeText } from './noticeText.ts';
import type { Write } from './output.ts';
import { jsonLine } from './visible.ts';

/** What a line calls itself. */
export const LineId = z.union([z.string(), z.number()]);
export type LineId = z.infer<typeof LineId>;

/** A kind of lines and what to do with them. */
export interface LineTask<Request> {
  readonly schema: z.ZodType<Request>;
  /**
   * @returns the fields of the line that goes out, its id apart
   * @throws UserError to have its words in the line instead
   */
  answer(request: Request): Promise<object>;
}

export interface LineStreams {
  readonly input: Readable;
  readonly write: Write;
  readonly telemetry: Telemetry;
}

/**
 * Answers lines of JSON with lines of JSON: one for one, in order, each as soon as it is known. A line that
 * cannot be answered gives `{"id","error"}`, its id null where it has none, and the next one is read.
 * Blank lines are passed over. Resolves when the input has ended.
 * @throws OutputClosed when nobody reads the answers any more
 */
export async function answerLines<Request extends { readonly id: LineId }>(
  task: LineTask<Request>,
  { input, write, telemetry }: LineStreams,
): Promise<void> {
  for await (const line of linesOf(input)) {
    if (line.trim() !== '') await write(jsonLine(await answerLine(task, line, telemetry)));
  }
}

async function answerLine<Request extends { readonly id: LineId }>(
  task: LineTask<Request>,
  line: string,
  telemetry: Telemetry,
): Promise<object> {
  const value = parseJson(line);
  if (value === undefined) return { id: null, error: words('lineNotJson') };
  const request = task.schema.safeParse(value);
  if (!request.success)
    return { id: idOf(value), error: words('lineWrong', { wrong: describe(request.error) }) };
  const { id } = request.data;
  try {
    return { id, ...(await task.answer(request.data)) };
  } catch (error) {
    return { id, error: noticeText(replyToError(error, telemetry, { line: id })) };
  }
}

/** @returns undefined where the line is no JSON */
function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function idOf(value: unknown): LineId | null {
  const named = z.object({ id: LineId }).safeParse(value);
  return named.success ? named.data.id : null;
}

function describe({ issues }: z.ZodError): string {
  return issues
    .map(({ path, message }) => (path.length === 0 ? message : `${path.join('.')}: ${message}`))
    .join('; ');
}
