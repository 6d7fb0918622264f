import type { Command } from '../command/command.ts';
import type { NoticeLine, NoticeReply } from '../command/reply.ts';
import type { Program } from '../command/run.ts';
import { words } from '../words/words.ts';
import { LOCAL_PLACE } from './questions.ts';

const MOST_TITLES = 5;
const MOST_EXAMPLES = 3;

/**
 * How a conversation begins: which articles serve, and a few things to try.
 * @param page where the same can be had in the browser
 */
export function greeting({ commands, library }: Program, page?: string): NoticeReply {
  const inBrowser =
    page === undefined ? [] : [{ style: 'plain', text: words('pageServed', { address: page }) } as const];
  const titles = library.forServer(LOCAL_PLACE.server).articles.map(({ analysis }) => analysis.article.title);
  if (titles.length === 0) {
    const hint = { style: 'plain', text: words('noArticlesHint') } as const;
    return notice('refusal', words('noArticles'), [hint, ...inBrowser]);
  }
  const unnamed = titles.length - MOST_TITLES;
  return notice('plain', words('greeting'), [
    ...titles.slice(0, MOST_TITLES).map((text): NoticeLine => ({ style: 'item', text })),
    ...(unnamed > 0 ? [{ style: 'item', text: words('moreArticles', { count: unnamed }) } as const] : []),
    { style: 'plain', text: words('thingsToTry') },
    ...commands.flatMap(exampleOf).slice(0, MOST_EXAMPLES),
    ...inBrowser,
    { style: 'plain', text: words('howToLeave') },
  ]);
}

function exampleOf(command: Command): readonly NoticeLine[] {
  const example = command.kind === 'single' ? command.examples[0] : undefined;
  if (!example) return [];
  const text = command.name === 'ask' ? example.ask : `/${command.name} ${example.ask}`;
  return [{ style: 'example', text }];
}

function notice(tone: NoticeReply['tone'], title: string, lines: readonly NoticeLine[]): NoticeReply {
  return { kind: 'notice', tone, title, lines };
}
