import { z } from 'zod';

/** What the page sends, checked at the door. Text is in characters. */

const LONGEST_LINE = 4_000;
const LONGEST_MESSAGE = 6_000;
const LONGEST_NAME = 100;

const text = z.string().max(LONGEST_LINE);
const name = z.string().max(LONGEST_NAME);

/** Where somebody is, and as whom. */
export const Setting = z.object({
  /** null in the channel. */
  thread: z.object({ id: z.string().regex(/^\d{1,20}$/), name }).nullable(),
  /** May do what members with Manage Server may. */
  manages: z.boolean(),
});
export type Setting = z.infer<typeof Setting>;

/** A message of Pilcrow's that something is done with, as the page got it. */
const Written = z.object({
  content: z.string().max(LONGEST_MESSAGE),
  description: z.string().max(LONGEST_MESSAGE),
});
export type Written = z.infer<typeof Written>;

/** What was asked in the thread before, oldest first, each with the article that answered it. */
const Earlier = z.array(z.object({ question: text, article: text.nullable(), alone: z.boolean() })).max(6);
export type Earlier = z.infer<typeof Earlier>;

const File = z.object({ name: z.string().min(1).max(255), url: name, size: z.number() });

export const CommandRequest = z.object({
  ...Setting.shape,
  /** The command as typed, from its `/` on; or what was clicked on. */
  typed: z.union([
    text,
    z.object({ command: name, subcommand: name.optional(), values: z.record(name, text) }),
  ]),
  file: File.nullable(),
  earlier: Earlier,
});
export type CommandRequest = z.infer<typeof CommandRequest>;

/** Something that was understood in the article, where it stands: UTF-16 code units, the end exclusive. */
export const PointRequest = z.object({
  ...Setting.shape,
  article: name,
  /** The article's, as the page shows it. */
  version: name,
  kind: z.enum(['people', 'dates', 'quotations', 'claims']),
  /** From 1. */
  paragraph: z.int().min(1),
  start: z.int().min(0),
  end: z.int().min(0),
});
export type PointRequest = z.infer<typeof PointRequest>;

export const PickRequest = z.object({
  ...Setting.shape,
  /** The article that is asked there from now on; null for all. */
  article: name.nullable(),
});
export type PickRequest = z.infer<typeof PickRequest>;

export const MentionRequest = z.object({
  ...Setting.shape,
  text,
  /** The message of Pilcrow's that it replies to, with its first control. */
  reply: Written.nullable(),
  earlier: Earlier,
});
export type MentionRequest = z.infer<typeof MentionRequest>;

export const PressRequest = z.object({
  ...Setting.shape,
  customId: name,
  chosen: z.array(name).max(1),
  message: z.object({ ...Written.shape, alone: z.boolean() }),
});
export type PressRequest = z.infer<typeof PressRequest>;

export const MenuRequest = z.object({
  ...Setting.shape,
  command: name,
  message: Written,
  /** Pilcrow wrote the message. */
  own: z.boolean(),
});
export type MenuRequest = z.infer<typeof MenuRequest>;

export const CompletionRequest = z.object({
  ...Setting.shape,
  command: name,
  subcommand: name.nullable(),
  option: name,
  typed: text,
  /** The article given in the same command. */
  article: text.nullable(),
});
export type CompletionRequest = z.infer<typeof CompletionRequest>;
