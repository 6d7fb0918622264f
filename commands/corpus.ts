import { describeProblem, type Problem } from '../src/articles/problem.ts';
import { action, commandGroup } from '../src/command/command.ts';
import type { NoticeLine, Reply } from '../src/command/reply.ts';
import type { ReloadReport } from '../src/corpus/shelf.ts';
import { words } from '../src/words/words.ts';

const status = action({
  description: 'What serves: articles, paragraphs, when they were loaded, problems',
  options: {},
  run(_, { corpus, shelf }): Reply {
    const failure = shelf.failure();
    const { articles, problems, loadedAt } = corpus;
    const paragraphs = articles.reduce((sum, { analysis }) => sum + analysis.article.paragraphs.length, 0);
    return {
      kind: 'notice',
      tone: 'plain',
      title: words('statusTitle', { articles: articles.length, paragraphs }),
      lines: [
        ...(failure === null
          ? []
          : [{ style: 'plain', text: words('statusFailed', { why: failure }) } as const]),
        { style: 'plain', text: words('loadedAt', { time: new Date(loadedAt).toISOString() }) },
        ...articles.map(({ id, analysis, outdated }): NoticeLine => {
          const { title, paragraphs: own } = analysis.article;
          const line = words('statusLine', { title, id, count: own.length });
          return { style: 'item', text: outdated ? `${line} ${words('outdated')}` : line };
        }),
        ...problemLines(problems),
      ],
    };
  },
});

const reload = action({
  description: 'Read the articles again; what cannot be read stays as it was',
  options: {},
  run: async (_, { shelf }): Promise<Reply> => describeReload(await shelf.reload()),
});

export default commandGroup({
  name: 'corpus',
  description: 'The articles that the bot knows, for those who manage the server',
  audience: 'managers',
  actions: { status, reload },
});

function describeReload(report: ReloadReport): Reply {
  const { added, changed, removed, kept, problems, failed, milliseconds } = report;
  if (failed !== null) {
    const lines = [{ style: 'plain', text: failed }, ...problemLines(problems)] as const;
    return { kind: 'notice', tone: 'refusal', title: words('reloadFailed'), lines };
  }
  const parts = [
    { key: 'reloadAdded', ids: added },
    { key: 'reloadChanged', ids: changed },
    { key: 'reloadRemoved', ids: removed },
    { key: 'reloadKept', ids: kept },
  ] as const;
  const lines = parts
    .filter(({ ids }) => ids.length > 0)
    .map(({ key, ids }): NoticeLine => ({ style: 'item', text: words(key, { ids: ids.join(', ') }) }));
  if (added.length + changed.length + removed.length === 0) {
    lines.unshift({ style: 'plain', text: words('reloadNothing') });
  }
  return {
    kind: 'notice',
    tone: problems.length === 0 ? 'good' : 'plain',
    title: words('reloaded', { milliseconds: Math.round(milliseconds) }),
    lines: [...lines, ...problemLines(problems)],
  };
}

function problemLines(problems: readonly Problem[]): NoticeLine[] {
  if (problems.length === 0) return [];
  return [
    { style: 'heading', text: words('problemsTitle', { count: problems.length }) },
    ...problems.map((problem): NoticeLine => ({ style: 'item', text: describeProblem(problem) })),
  ];
}
