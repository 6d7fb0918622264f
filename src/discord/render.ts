import type { APIEmbed } from 'discord.js';
import type { Passage, ShortAnswer } from '../answers/passage.ts';
import { absenceWords } from '../command/absence.ts';
import { LONGEST_QUESTION } from '../command/ask.ts';
import type { AnswerReply, NoticeLine, NoticeReply, ParagraphsReply } from '../command/reply.ts';
import { profileWords } from '../words/profile.ts';
import { words } from '../words/words.ts';
import { checkLines } from './checkText.ts';
import { escapeMarkdown, unescapeMarkdown } from './escape.ts';
import { limits } from './limits.ts';
import { clip, clipToFit, passageLines, type Space } from './passageText.ts';
import { colours } from './standing.ts';
import { passagesOf, type View } from './view.ts';

/** The words of a message. */
export interface Rendered {
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
}

/** Where a message is to stand. */
export interface Place {
  /** The bot may embed links there. */
  readonly embeds: boolean;
}

/** What a view says: as an embed, or where those may not be sent, the same as plain text. */
export function render(view: View, { embeds }: Place): Rendered {
  const room = embeds ? limits.description : limits.content;
  const text = textOf(view, { room, bareLinks: !embeds });
  return {
    content: embeds ? '' : text,
    embeds: embeds ? [{ description: text, color: colourOf(view) }] : [],
  };
}

/**
 * The question that a message answers: the first line of its words.
 * @param message what `render` made, as Discord gives it back
 */
export function questionIn(message: {
  readonly content: string;
  readonly embeds: readonly { readonly description?: string | null | undefined }[];
}): string {
  const text = message.embeds[0]?.description ?? message.content;
  return unescapeMarkdown(text.split('\n', 1)[0] ?? '');
}

/** Questions are shorter; of a quotation that is checked, so many characters are shown. */
const LONGEST_EMBEDDED = 1_000;

/** The line that `questionIn` reads again. */
function questionLine(question: string, { bareLinks }: Space): string {
  return escapeMarkdown(clip(question, bareLinks ? LONGEST_QUESTION : LONGEST_EMBEDDED));
}

/** Whether what a message shows of a question is too little to ask it again. */
export function isCut(question: string): boolean {
  // White space before the ellipsis is left out.
  return question.endsWith('…') && question.length >= LONGEST_QUESTION - 2;
}

/** The places in a list that one message shows. */
export interface Page {
  readonly from: number;
  /** The first that is no longer on it. */
  readonly to: number;
}

/** Divides a list of passages so that as many as fit stand in each message. */
export function pagesOf(
  { title, passages, labels = [], notes = [] }: ParagraphsReply,
  { embeds }: Place,
): readonly Page[] {
  const space: Space = { room: embeds ? limits.description : limits.content, bareLinks: !embeds };
  const room = space.room - titleLine(title).length - noteLines(notes).length;
  const pages: Page[] = [];
  let [from, used] = [0, 0];
  for (const [index, passage] of passages.entries()) {
    const length = listItem(passage, labels[index], space).length;
    if (index > from && used + length > room) {
      pages.push({ from, to: index });
      [from, used] = [index, 0];
    }
    used += length;
  }
  return [...pages, { from, to: passages.length }];
}

function textOf(view: View, space: Space): string {
  switch (view.kind) {
    case 'match':
      return answerText(view.reply, view.rank, space);
    case 'neighbour': {
      const question = questionLine(view.question, space);
      const room = space.room - question.length - 1;
      return [question, ...passageLines(view.passage, { ...space, room })].join('\n');
    }
    case 'list':
      return listText(view.reply, view.at, space);
    case 'notice':
      return noticeText(view.reply, space);
  }
}

const LONGEST_PROFILE_LINE = 300;
/** Of a message's room: a profile, and both versions of a quotation. */
const SHARE_OF_PROFILE = 1 / 4;
const SHARE_OF_VERSIONS = 1 / 3;
/** A longer short answer would say the passage twice. */
const LONGEST_SHORT = 200;

function answerText(
  { question, questionCut, answer, profile }: AnswerReply,
  rank: number,
  space: Space,
): string {
  const above = [questionLine(question, space)];
  if (profile && rank === 0) {
    const lines = profileWords(profile);
    const most = Math.min(LONGEST_PROFILE_LINE, (space.room * SHARE_OF_PROFILE) / lines.length);
    above.push(...lines.map((line) => escapeMarkdown(clipToFit(line, most))));
  }
  const cut = words(answer.check ? 'quotationCut' : 'questionCut');
  const below = questionCut ? [`-# ${escapeMarkdown(cut)}`] : [];
  if (answer.check && rank === 0) {
    above.push(...checkLines(answer.check, space.room * SHARE_OF_VERSIONS));
  }
  const passages = answer.kind === 'found' ? answer.passages : answer.nearest;
  const passage = passages[rank];
  if (answer.kind === 'notInArticle' && !answer.check) {
    above.push(escapeMarkdown(absenceWords(answer)));
    if (passage) above.push(escapeMarkdown(words('nearest')));
  }
  if (answer.kind === 'found' && answer.closest) above.push(escapeMarkdown(words('closestFound')));
  const short = answer.kind === 'found' && rank === 0 && !answer.closest ? answer.short : null;
  if (short && short.text.length <= LONGEST_SHORT) above.push(shortLine(short));
  if (!passage) return [...above, ...below].join('\n');
  const several = { number: String(rank + 1), count: String(passages.length) };
  const remarks = passages.length > 1 && answer.kind === 'found' ? [words('matchOf', several)] : [];
  const room = space.room - [...above, '', ...below].join('\n').length;
  return [...above, ...passageLines(passage, { ...space, room }, remarks), ...below].join('\n');
}

/** What a date means stands in brackets behind it. */
function shortLine({ text, meaning }: ShortAnswer): string {
  const bold = `**${escapeMarkdown(clip(text, LONGEST_SHORT))}**`;
  return meaning === null ? bold : words('meansDate', { words: bold, meaning: escapeMarkdown(meaning) });
}

/** As much as a passage of a list may take. */
const LIST_ITEM = 900;

function listText(reply: ParagraphsReply, at: number, space: Space): string {
  const pages = pagesOf(reply, { embeds: !space.bareLinks });
  const page = pages.find(({ from, to }) => from <= at && at < to) ?? { from: 0, to: 0 };
  const items = reply.passages.slice(page.from, page.to).map((passage, index) => {
    return listItem(passage, reply.labels?.[page.from + index], space);
  });
  return titleLine(reply.title) + items.join('') + noteLines(reply.notes ?? []);
}

function listItem(passage: Passage, label: string | undefined, { bareLinks }: Space): string {
  const above = label === undefined ? [] : [`**${escapeMarkdown(clipToFit(label, LONGEST_LABEL))}**`];
  const room = LIST_ITEM - above.join('').length;
  return `\n${[...above, ...passageLines(passage, { room, bareLinks })].join('\n')}`;
}

const LONGEST_LABEL = 150;
const LONGEST_NOTE = 200;

function noteLines(notes: readonly string[]): string {
  return notes.map((note) => `\n-# ${escapeMarkdown(clipToFit(note, LONGEST_NOTE))}`).join('');
}

const LONGEST_TITLE = 300;

function titleLine(title: string): string {
  return `**${escapeMarkdown(clipToFit(title, LONGEST_TITLE))}**`;
}

function noticeText({ title, lines }: NoticeReply, { room }: Space): string {
  const more = escapeMarkdown(words('cutShort'));
  let text = titleLine(title);
  for (const [index, line] of lines.entries()) {
    const next = `\n${noticeLine(line)}`;
    const reserve = index === lines.length - 1 ? 0 : more.length + 1;
    if (text.length + next.length + reserve > room) return `${text}\n${more}`;
    text += next;
  }
  return text;
}

/** A line that is longer says no more than its beginning. */
const LONGEST_LINE = 700;

function noticeLine({ style, text }: NoticeLine): string {
  const line = escapeMarkdown(clip(text, LONGEST_LINE));
  return { plain: line, heading: `**${line}**`, item: `- ${line}`, example: `  - ${line}` }[style];
}

function colourOf(view: View): number {
  switch (view.kind) {
    case 'match': {
      const status = passagesOf(view.reply)[view.rank]?.status ?? 'stated';
      return colours[view.reply.answer.kind === 'found' ? status : 'notInArticle'];
    }
    case 'neighbour':
      return colours[view.passage.status];
    case 'list':
      return colours.plain;
    case 'notice':
      return colours[view.reply.tone];
  }
}
