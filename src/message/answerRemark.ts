import { articleAt } from '../command/articleAt.ts';
import { openingQuestions } from '../command/openingQuestions.ts';
import type { Remark } from '../command/remark.ts';
import type { NoticeReply, Reply } from '../command/reply.ts';
import { type Call, type Program, run } from '../command/run.ts';
import { nothingServesHint } from '../command/scope.ts';
import { corpusAt } from '../command/serving.ts';
import { words } from '../words/words.ts';
import { invitation } from './invitation.ts';

/** Who says it, where, and about which article. */
export type Speaking = Required<Pick<Call, 'asker' | 'place'>> & Pick<Call, 'articleHere'>;

/** Answers what is said without asking anything: with thanks for thanks, the articles, or questions to ask. */
export async function answerRemark(remark: Remark, program: Program, by: Speaking): Promise<Reply> {
  switch (remark) {
    case 'thanks':
      return { kind: 'notice', tone: 'plain', title: words('youAreWelcome'), lines: [] };
    case 'articles':
      return run(program, { ...by, command: 'article', values: {} });
    case 'link':
      return notice(words('unknownLink'), words('unknownLinkHint'));
    case 'greeting':
    case 'help':
    case 'idle':
      return invite(program, by);
  }
}

/** What can be asked, or why nothing can. */
async function invite(program: Program, by: Speaking): Promise<NoticeReply> {
  const { place, articleHere = articleAt(program, place) } = by;
  const { articles } = corpusAt(program, place);
  if (articles.length === 0) {
    return notice(words('nothingServes'), words(nothingServesHint(place)));
  }
  if (articleHere !== null && !articles.some(({ id }) => id === articleHere)) {
    return notice(words('pickedGone', { id: articleHere }), words('pickedGoneHint'));
  }
  return invitation(await openingQuestions(program, { ...by, articleHere }));
}

function notice(title: string, hint: string): NoticeReply {
  return { kind: 'notice', tone: 'plain', title, lines: [{ style: 'plain', text: hint }] };
}
