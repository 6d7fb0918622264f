import type { Found, NotInArticle, Passage, ShortAnswer } from '../answers/passage.ts';
import { absenceWords } from '../command/absence.ts';
import type { AnswerReply, NoticeLine, NoticeReply, ParagraphsReply, Reply } from '../command/reply.ts';
import { listed } from '../words/language.ts';
import { profileWords } from '../words/profile.ts';
import { words } from '../words/words.ts';
import { printCheck } from './printCheck.ts';
import { printLines } from './printLines.ts';
import { printPassage } from './printPassage.ts';
import type { Style } from './style.ts';

/**
 * A reply as a terminal shows it. Without colour it says the same: a margin of `>` marks the sentence that
 * answers. Nothing of a question or an article can steer the terminal.
 * @returns lines of at most `style.columns`, ending in a line feed
 */
export function printReply(reply: Reply, style: Style): string {
  return `${replyLines(reply, style).join('\n')}\n`;
}

function replyLines(reply: Reply, style: Style): readonly string[] {
  switch (reply.kind) {
    case 'answer':
      return answerLines(reply, style);
    case 'paragraphs':
      return paragraphsLines(reply, style);
    case 'notice':
      return noticeLines(reply, style);
  }
}

function answerLines(
  { question, questionCut, answer, profile, notes = [] }: AnswerReply,
  style: Style,
): readonly string[] {
  const { dim, yellow } = style.colors;
  return [
    ...printLines(question, style, dim),
    ...(questionCut ? printLines(words(answer.check ? 'quotationCut' : 'questionCut'), style, yellow) : []),
    ...(profile ? profileWords(profile).flatMap((line) => printLines(line, style)) : []),
    ...(answer.kind === 'found' ? foundLines(answer, style) : notInArticleLines(answer, style)),
    ...notes.flatMap((note) => printLines(note, style, yellow)),
  ];
}

function foundLines(
  { short, check, closest, passages: [first, ...others] }: Found,
  style: Style,
): readonly string[] {
  return [
    ...(check ? printCheck(check, style) : []),
    ...(closest ? printLines(words('closestFound'), style, style.colors.bold) : []),
    ...(short && !closest ? printLines(shortWords(short), style, style.colors.bold) : []),
    ...printPassage(first, style),
    ...othersLines(first, others, style),
  ];
}

/** What a date means stands in brackets behind it. */
function shortWords({ text, meaning }: ShortAnswer): string {
  return meaning === null ? text : words('meansDate', { words: text, meaning });
}

function notInArticleLines(answer: NotInArticle, style: Style): readonly string[] {
  const [first, ...others] = answer.nearest;
  return [
    ...printLines(absenceWords(answer), style, style.colors.bold),
    ...(first ? [words('nearest'), ...printPassage(first, style), ...othersLines(first, others, style)] : []),
  ];
}

function othersLines(first: Passage, others: readonly Passage[], style: Style): readonly string[] {
  if (others.length === 0) return [];
  const places = others.map((passage) =>
    passage.citation.article === first.citation.article
      ? `¶${passage.paragraph.number}`
      : `¶${passage.paragraph.number} (${passage.title})`,
  );
  return printLines(words('more', { places: places.join(' · ') }), style, style.colors.dim);
}

function paragraphsLines(
  { title, passages, labels = [], notes = [] }: ParagraphsReply,
  style: Style,
): readonly string[] {
  const { bold, yellow } = style.colors;
  return [
    ...printLines(title, style, bold),
    ...passages.flatMap((passage, index) => {
      const label = labels[index];
      return [
        '',
        ...(label === undefined ? [] : printLines(label, style, bold)),
        ...printPassage(passage, style),
      ];
    }),
    ...notes.flatMap((note) => ['', ...printLines(note, style, yellow)]),
  ];
}

function noticeLines({ tone, title, lines, offers = [] }: NoticeReply, style: Style): readonly string[] {
  const { bold, green, yellow } = style.colors;
  const format = { plain: bold, good: green, refusal: yellow }[tone];
  const labels = listed(
    offers.map(({ label }) => label),
    'disjunction',
  );
  return [
    ...printLines(title, style, format),
    ...lines.flatMap((line) => noticeLine(line, style)),
    ...(offers.length === 0 ? [] : ['', ...printLines(words('offersTyped', { labels }), style)]),
  ];
}

function noticeLine({ style: kind, text: said, url }: NoticeLine, style: Style): readonly string[] {
  const text = url === undefined || url === said ? said : `${said} ${url}`;
  const { bold, cyan } = style.colors;
  switch (kind) {
    case 'plain':
      return printLines(text, style);
    case 'heading':
      return ['', ...printLines(text, style, bold)];
    case 'item':
      return printLines(text, style, undefined, { first: '• ', next: '  ' });
    case 'example':
      return printLines(text, style, cyan, { first: '  ', next: '  ' });
  }
}
