import type { APIEmbed } from 'discord-api-types/v10';
import type { Passage, ShortAnswer } from '../answers/passage.ts';
import { absenceWords } from '../command/absence.ts';
import type { AnswerReply, NoticeLine, NoticeReply, ParagraphsReply } from '../command/reply.ts';
import { profileWords } from '../words/profile.ts';
import { words } from '../words/words.ts';
import { leaningLines, questionLine } from './askedText.ts';
import { checkLines } from './checkText.ts';
import { citationText } from './citationText.ts';
import { escapeMarkdown } from './escape.ts';
import { limits } from './limits.ts';
import { linkedText } from './link.ts';
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
  /** The bot may read there what was written before. */
  readonly history: boolean;
  /** Only the asker sees it. */
  readonly alone: boolean;
  /** The bot may attach pictures there; left out where it may not. */
  readonly pictures?: boolean;
}

/** What a view says: as an embed, or where those may not be sent, the same as plain text. */
export function render(view: Exclude<View, { kind: 'card' }>, place: Place): Rendered {
  const { embeds } = place;
  if (view.kind === 'citation') return { content: citationText(view.passage, limits.content), embeds: [] };
  const lacks = lackLine(place);
  const room = (embeds ? limits.description : limits.content) - lacks.length;
  const text = textOf(view, { room, bareLinks: !embeds }) + lacks;
  return {
    content: embeds ? '' : text,
    embeds: embeds ? [{ description: text, color: colourOf(view) }] : [],
  };
}

/** Says which permissions the bot would do more with, in a line of its own; empty where it has them. */
function lackLine({ embeds, history }: Place): string {
  const lacks = [
    ...(embeds ? [] : [words('permissionEmbedLinks')]),
    ...(history ? [] : [words('permissionReadHistory')]),
  ];
  if (lacks.length === 0) return '';
  return `\n-# ${escapeMarkdown(words('lacksPermissions', { list: lacks.join(', '), count: lacks.length }))}`;
}

/** The places in a list that one message shows. */
export interface Page {
  readonly from: number;
  /** The first that is no longer on it. */
  readonly to: number;
}

/** Divides a list of passages so that as many as fit stand in each message. */
export function pagesOf(reply: ParagraphsReply, place: Place): readonly Page[] {
  const room = (place.embeds ? limits.description : limits.content) - lackLine(place).length;
  return pagesIn(reply, { room, bareLinks: !place.embeds });
}

/** The page on which the passage at a place in a list stands. */
export function pageAt(reply: ParagraphsReply, at: number, place: Place): Page {
  return pagesOf(reply, place).find(({ from, to }) => from <= at && at < to) ?? { from: 0, to: 0 };
}

function pagesIn(reply: ParagraphsReply, space: Space): readonly Page[] {
  const { passages, labels = [] } = reply;
  const titled = ofSeveral(reply);
  const room = space.room - listHead(reply, space).length - listFoot(reply).length;
  const pages: Page[] = [];
  let [from, used] = [0, 0];
  for (const [index, passage] of passages.entries()) {
    const length = listItem(passage, labels[index], { ...space, titled }).length;
    if (index > from && used + length > room) {
      pages.push({ from, to: index });
      [from, used] = [index, 0];
    }
    used += length;
  }
  return [...pages, { from, to: passages.length }];
}

function textOf(view: Exclude<View, { kind: 'citation' | 'card' }>, space: Space): string {
  switch (view.kind) {
    case 'match':
      return answerText(view.reply, view.rank, space);
    case 'neighbour': {
      const question = view.question === '' ? [] : [questionLine(view.question, space)];
      const leaning = leaningLines(view.leansOn);
      const room = space.room - [...question, '', ...leaning].join('\n').length;
      return [...question, ...passageLines(view.passage, { ...space, room }), ...leaning].join('\n');
    }
    case 'list':
      return listText(view.reply, view.at, space);
    case 'notice':
      return noticeText(view.reply, space);
  }
}

const LONGEST_PROFILE_LINE = 300;
/** Of a message's room: a profile, both versions of a quotation, and why the article does not say. */
const SHARE_OF_PROFILE = 1 / 4;
const SHARE_OF_VERSIONS = 1 / 3;
const SHARE_OF_ABSENCE = 1 / 4;
/** A longer short answer would say the passage twice. */
const LONGEST_SHORT = 200;

function answerText(
  { question, questionCut, leansOn, answer, profile, notes = [] }: AnswerReply,
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
  const below = [
    ...[...(questionCut ? [cut] : []), ...notes].map((note) => `-# ${escapeMarkdown(note)}`),
    ...leaningLines(leansOn),
  ];
  if (answer.check && rank === 0) {
    above.push(...checkLines(answer.check, space.room * SHARE_OF_VERSIONS));
  }
  const passages = answer.kind === 'found' ? answer.passages : answer.nearest;
  const passage = passages[rank];
  if (answer.kind === 'notInArticle') {
    if (!answer.check) {
      above.push(escapeMarkdown(clipToFit(absenceWords(answer), space.room * SHARE_OF_ABSENCE)));
    }
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
  const pages = pagesIn(reply, space);
  const page = pages.find(({ from, to }) => from <= at && at < to) ?? { from: 0, to: 0 };
  const titled = ofSeveral(reply);
  const items = reply.passages.slice(page.from, page.to).map((passage, index) => {
    return listItem(passage, reply.labels?.[page.from + index], { ...space, titled });
  });
  return listHead(reply, space) + items.join('') + listFoot(reply);
}

function listHead(reply: ParagraphsReply, space: Space): string {
  const { question, title, url, passages } = reply;
  const heading = url === undefined ? titleLine(title) : `**${linkedText(title, url, space)}**`;
  const lines = [...(question === undefined ? [] : [questionLine(question, space)]), heading];
  // An article's title stands above its passages once, not below each.
  const [{ title: article }] = passages;
  const named = ofSeveral(reply) || title.includes(article);
  return [...lines, ...(named ? [] : [`-# ${escapeMarkdown(clipToFit(article, LONGEST_TITLE))}`])].join('\n');
}

function ofSeveral({ passages: [first, ...rest] }: ParagraphsReply): boolean {
  return rest.some(({ citation }) => citation.article !== first.citation.article);
}

function listFoot({ notes = [] }: ParagraphsReply): string {
  return notes.map((note) => `\n-# ${escapeMarkdown(clipToFit(note, LONGEST_NOTE))}`).join('');
}

function listItem(
  passage: Passage,
  label: string | undefined,
  { bareLinks, titled }: Space & { readonly titled: boolean },
): string {
  const above = label === undefined ? [] : [`**${escapeMarkdown(clipToFit(label, LONGEST_LABEL))}**`];
  const room = LIST_ITEM - above.join('').length;
  return `\n${[...above, ...passageLines(passage, { room, bareLinks, titled })].join('\n')}`;
}

const LONGEST_LABEL = 150;
const LONGEST_NOTE = 200;

const LONGEST_TITLE = 300;

function titleLine(title: string): string {
  return `**${escapeMarkdown(clipToFit(title, LONGEST_TITLE))}**`;
}

function noticeText({ title, lines }: NoticeReply, space: Space): string {
  const more = escapeMarkdown(words('cutShort'));
  let text = titleLine(title);
  for (const [index, line] of lines.entries()) {
    const next = `\n${noticeLine(line, space)}`;
    const reserve = index === lines.length - 1 ? 0 : more.length + 1;
    if (text.length + next.length + reserve > space.room) return `${text}\n${more}`;
    text += next;
  }
  return text;
}

/** A line that is longer says no more than its beginning. */
const LONGEST_LINE = 700;

function noticeLine({ style, text, url }: NoticeLine, space: Space): string {
  const shown = clip(text, LONGEST_LINE);
  const line = url === undefined ? escapeMarkdown(shown) : linkedText(shown, url, space);
  return { plain: line, heading: `**${line}**`, item: `- ${line}`, example: `  - ${line}` }[style];
}

function colourOf(view: Exclude<View, { kind: 'citation' | 'card' }>): number {
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
