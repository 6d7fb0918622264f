import { z } from 'zod';
import type { Attachment } from '../corpus/incoming.ts';
import { UserError } from '../errors.ts';
import { phrase } from '../words/phrase.ts';
import type { Action, Option, Values } from './command.ts';

/**
 * Checks the values of an action's options.
 * @param values by option name, as they came in
 * @returns the values that are there; text is trimmed, and empty text counts as left out
 * @throws UserError naming the option and what it takes
 */
export function parseInput(action: Action, values: Readonly<Record<string, unknown>>): Values {
  const known = Object.keys(action.options);
  for (const name of Object.keys(values)) {
    if (known.includes(name)) continue;
    throw new UserError(
      phrase('unknownOption', { name }),
      phrase('knownOptions', { known: known.join(', ') }),
    );
  }
  const input: Record<string, Values[string]> = {};
  for (const [name, option] of Object.entries(action.options)) {
    const value = parseValue(name, option, values[name]);
    if (value !== undefined) input[name] = value;
    else if (option.required) throw missing(name, option);
  }
  return input;
}

function missing(name: string, { description }: Option): UserError {
  return new UserError(phrase('missingOption', { name }), phrase('asItStands', { text: description }));
}

function parseValue(name: string, option: Option, value: unknown): Values[string] | undefined {
  if (value === undefined || value === null) return undefined;
  if (option.type === 'boolean') return parseBoolean(name, value);
  if (option.type === 'attachment') return parseAttachment(value);
  if (typeof value !== 'string') throw new UserError(phrase('notText', { name }));
  return value.trim() || undefined;
}

function parseBoolean(name: string, value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  if (value === 'true' || value === 'yes') return true;
  if (value === 'false' || value === 'no') return false;
  throw new UserError(phrase('notYesOrNo', { name }));
}

const Attached: z.ZodType<Attachment> = z.object({
  name: z.string().min(1),
  url: z.string().min(1),
  size: z.number(),
});

/** Only Discord sends files along. */
function parseAttachment(value: unknown): Attachment {
  const { data } = Attached.safeParse(value);
  if (!data) throw new UserError(phrase('notAFileHere'), phrase('notAFileHereHint'));
  return data;
}
