import type { Reply } from '../command/reply.ts';

/** What a reply says in Pilcrow's own words, as one line: a notice's title and lines, or a title alone. */
export function noticeText(reply: Reply): string {
  if (reply.kind === 'answer') return reply.question;
  if (reply.kind === 'paragraphs') return reply.title;
  return [reply.title, ...reply.lines.map(({ text }) => text)].join(' ');
}
