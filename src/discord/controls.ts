import { z } from 'zod';
import type { PassageAddress } from '../command/walk.ts';
import type { Asked } from './asked.ts';

/** A control, and all that a press of it needs beside the question that its message shows. */
export interface Control extends Asked {
  /**
   * `before`, `after`: the paragraph beside the one shown. `previous`, `next`: another passage. `back`: the passage
   * that somebody left for the paragraphs beside it.
   */
  readonly does: (typeof DOES)[number];
  /** The passage it leads to, or whose neighbours are shown; from 0. */
  readonly rank: number;
  /** Where the passage shown stands, or the first of several. */
  readonly shown: PassageAddress;
}

const DOES = ['before', 'after', 'previous', 'next', 'back'] as const;
const BETWEEN = ':';

/** A control as its button carries it: at most 100 characters. */
export function packControl({ does, command, options, rank, scope, shown, asker }: Control): string {
  const parts = [does, command, options.join(''), rank, scope ?? '', shown.article, shown.paragraph, asker];
  return parts.join(BETWEEN);
}

/** The control that a button carries; null for one that was made by another version, or by somebody else. */
export function unpackControl(customId: string): Control | null {
  const [does, command, options, rank, scope, article, paragraph, asker, ...more] = customId.split(BETWEEN);
  if (more.length > 0) return null;
  const shown = { article, paragraph };
  return Packed.safeParse({ does, command, options, rank, scope, shown, asker }).data ?? null;
}

const digest = z.string().regex(/^[0-9a-f]{8}$/);

const Packed = z.object({
  does: z.enum(DOES),
  command: z.string().min(1).max(32),
  options: z
    .string()
    .regex(/^\d{0,3}$/)
    .transform((digits) => [...digits].map(Number)),
  rank: z
    .string()
    .regex(/^\d{1,4}$/)
    .transform(Number),
  scope: z.union([z.literal('').transform(() => null), digest]),
  shown: z.object({ article: digest, paragraph: digest }),
  asker: z.string().regex(/^\d{1,20}$/),
});
