import { openingQuestions } from '../command/openingQuestions.ts';
import type { NoticeLine, NoticeReply } from '../command/reply.ts';
import type { Program } from '../command/run.ts';
import { words } from '../words/words.ts';
import { LOCAL_ASKER, LOCAL_PLACE } from './questions.ts';

const MOST_TITLES = 5;

/**
 * How a conversation begins: which articles serve, and a few questions that they answer.
 * @param page where the same can be had in the browser
 */
export async function greeting(program: Program, page?: string): Promise<NoticeReply> {
  const inBrowser =
    page === undefined ? [] : [{ style: 'plain', text: words('pageServed', { address: page }) } as const];
  const titles = program.library
    .forServer(LOCAL_PLACE.server)
    .articles.map(({ analysis }) => analysis.article.title);
  if (titles.length === 0) {
    const hint = { style: 'plain', text: words('noArticlesHint') } as const;
    return notice('refusal', words('noArticles'), [hint, ...inBrowser]);
  }
  const questions = await openingQuestions(program, { asker: LOCAL_ASKER, place: LOCAL_PLACE });
  const unnamed = titles.length - MOST_TITLES;
  return notice('plain', words('greeting'), [
    ...titles.slice(0, MOST_TITLES).map((text): NoticeLine => ({ style: 'item', text })),
    ...(unnamed > 0 ? [{ style: 'item', text: words('moreArticles', { count: unnamed }) } as const] : []),
    ...(questions.length > 0 ? [{ style: 'heading', text: words('thingsToTry') } as const] : []),
    ...questions.map((text): NoticeLine => ({ style: 'example', text })),
    { style: 'plain', text: '' },
    ...inBrowser,
    { style: 'plain', text: words('howToLeave') },
  ]);
}

function notice(tone: NoticeReply['tone'], title: string, lines: readonly NoticeLine[]): NoticeReply {
  return { kind: 'notice', tone, title, lines };
}
