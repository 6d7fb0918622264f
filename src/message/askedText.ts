import { LONGEST_QUESTION } from '../command/ask.ts';
import { type EarlierQuestion, inRow, rowOf } from '../command/earlierQuestion.ts';
import { escapeMarkdown, unescapeMarkdown } from './escape.ts';
import { clip, type Space } from './passageText.ts';

/** What was asked, as an answer shows it. */
export interface ShownQuestion {
  readonly question: string;
  /** What it leaned on. */
  readonly leansOn?: EarlierQuestion | undefined;
}

/** Questions are shorter; of a quotation that is checked, so many characters are shown. */
const LONGEST_EMBEDDED = 1_000;

/** The first line of an answer. */
export function questionLine(question: string, { bareLinks }: Space): string {
  return escapeMarkdown(clip(question, bareLinks ? LONGEST_QUESTION : LONGEST_EMBEDDED));
}

/** No other line begins so: what somebody writes is escaped, and a line of theirs begins with a backslash. */
const LEANING = '-# ↩ ';

/** The last lines of an answer: the questions that it leaned on, the latest first. */
export function leaningLines(leansOn: EarlierQuestion | undefined): string[] {
  return rowOf(leansOn).map((question) => LEANING + escapeMarkdown(clip(question, LONGEST_QUESTION)));
}

/** Characters that the questions leaned on may take in a message. */
const ROOM_FOR_LEANING = 400;

/**
 * As much of a row of questions as an answer can show. What it leans on stands in it, in full: so a press on it asks
 * the same again, in any process, and whether or not the earlier answers are still there.
 */
export function showable(earlier: EarlierQuestion | undefined): EarlierQuestion | undefined {
  const row = rowOf(earlier);
  const fits = (count: number) =>
    leaningLines(inRow(row.slice(0, count))).join('\n').length <= ROOM_FOR_LEANING;
  const count = row.findIndex((question, index) => question.length > LONGEST_QUESTION || !fits(index + 1));
  return inRow(count < 0 ? row : row.slice(0, count));
}

/**
 * What a message of the bot's was asked.
 * @param message what `render` made, as Discord gives it back
 */
export function askedIn(message: {
  readonly content: string;
  readonly embeds: readonly { readonly description?: string | null | undefined }[];
}): ShownQuestion {
  const text = message.embeds[0]?.description ?? message.content;
  const [first = '', ...lines] = text.split('\n');
  const row = lines
    .filter((line) => line.startsWith(LEANING))
    .map((line) => unescapeMarkdown(line.slice(LEANING.length)));
  return { question: unescapeMarkdown(first), leansOn: inRow(row) };
}

/** Whether what a message shows of a question is too little to ask it again. */
export function isCut(question: string): boolean {
  // White space before the ellipsis is left out.
  return question.endsWith('…') && question.length >= LONGEST_QUESTION - 2;
}
