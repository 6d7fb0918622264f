import { z } from 'zod';
import type { PassageAddress } from '../command/walk.ts';
import type { Asked } from './asked.ts';

/**
 * A control, and all that a press of it needs beside what its message shows: the question in its first line, and in
 * its last lines the questions that it leaned on.
 */
export interface Control extends Asked {
  /**
   * `before`, `after`: the paragraph beside the one shown. `previous`, `next`: another passage. `back`: the passage
   * that somebody left for the paragraphs beside it. `share`: what is shown, for everyone. `delete`: no answer any
   * more. `more`: a menu.
   */
  readonly does: (typeof DOES)[number];
  /** The passage it leads to, or whose neighbours are shown; from 0. */
  readonly rank: number;
  /** Where the passage shown stands, or the first of several; null where there is none. */
  readonly shown: PassageAddress | null;
}

/** What a menu offers. */
export type Choice =
  /** Another passage of the answer. */
  | { readonly does: 'show'; readonly rank: number; readonly passage: PassageAddress }
  /** A passage of a list, by itself. */
  | { readonly does: 'open'; readonly rank: number; readonly passage: PassageAddress }
  /** What else is said by whoever says it. */
  | { readonly does: 'who' }
  /** The passage as a quotation. */
  | { readonly does: 'cite' }
  /** The passage as a picture. */
  | { readonly does: 'card' }
  /** No answer any more. */
  | { readonly does: 'delete' };

const DOES = ['before', 'after', 'previous', 'next', 'back', 'share', 'delete', 'more'] as const;
const BETWEEN = ':';

/** A control as its button or menu carries it: at most 100 characters. */
export function packControl({ does, command, options, rank, scope, shown, asker }: Control): string {
  const place = [shown?.article ?? '', shown?.paragraph ?? ''];
  return [does, command, options.join(''), rank, scope ?? '', ...place, asker].join(BETWEEN);
}

/** The control that a button or menu carries; null for one of another version, or by somebody else. */
export function unpackControl(customId: string): Control | null {
  const [does, command, options, rank, scope, article, paragraph, asker, ...more] = customId.split(BETWEEN);
  if (more.length > 0) return null;
  const shown = article === '' && paragraph === '' ? null : { article, paragraph };
  return Packed.safeParse({ does, command, options, rank, scope, shown, asker }).data ?? null;
}

/** What a menu offers, as its option carries it: at most 100 characters. */
export function packChoice(choice: Choice): string {
  if (choice.does !== 'show' && choice.does !== 'open') return choice.does;
  return [choice.does, choice.rank, choice.passage.article, choice.passage.paragraph].join(BETWEEN);
}

/** What was chosen; null for what no menu of this version offers. */
export function unpackChoice(value: string): Choice | null {
  const [does, rank, article, paragraph] = value.split(BETWEEN);
  const { data } = Chosen.safeParse({ does, rank, passage: { article, paragraph } });
  return data && packChoice(data) === value ? data : null;
}

const digest = z.string().regex(/^[0-9a-f]{8}$/);
const address = z.object({ article: digest, paragraph: digest });
const place = z
  .string()
  .regex(/^\d{1,4}$/)
  .transform(Number);

const Packed = z.object({
  does: z.enum(DOES),
  command: z.string().min(1).max(32),
  options: z
    .string()
    .regex(/^\d{0,3}$/)
    .transform((digits) => [...digits].map(Number)),
  rank: place,
  scope: z.union([z.literal('').transform(() => null), digest]),
  shown: address.nullable(),
  asker: z.string().regex(/^\d{1,20}$/),
});

const Chosen = z.discriminatedUnion('does', [
  z.object({ does: z.enum(['show', 'open']), rank: place, passage: address }),
  z.object({ does: z.literal('who') }),
  z.object({ does: z.literal('cite') }),
  z.object({ does: z.literal('card') }),
  z.object({ does: z.literal('delete') }),
]);
