import type { UnansweredQuestion } from '../../corpus/serverStore.ts';
import { describeDate } from '../../language/dates/value.ts';
import { commandName } from '../../words/commands.ts';
import { moment } from '../../words/formats.ts';
import { currentLanguage } from '../../words/language.ts';
import { inWords } from '../../words/phrase.ts';
import { words } from '../../words/words.ts';
import { latestFirst, listedTitle } from '../article/listed.ts';
import { action, type CommandContext } from '../command.ts';
import { type Entry, pageIn, pageOf, pageOffers } from '../listPages.ts';
import type { Offer, Reply } from '../reply.ts';
import { briefly, plain, problemEntries } from './lines.ts';

/** What serves on a server, since when, what is wrong with it, and what it could not answer. */
export const status = action({
  description: 'What serves: articles, problems, questions that no article answered',
  options: {},
  run: (_, context) => overview(context),
});

/** What the button Overview does. */
export const statusOverview = action({
  description: 'What serves',
  options: {},
  run: (_, context) => overview(context),
});

/** What leads through one of the lists. */
export const statusList = action({
  description: 'One of the lists of the status',
  options: {
    list: { type: 'string', description: 'Which list', required: true },
    page: { type: 'string', description: 'Which page of it, from 0', required: true },
  },
  async run({ list: name, page: wanted }, context): Promise<Reply> {
    const list = (await listsOf(context)).find((one) => one.name === name);
    if (!list) return overview(context);
    const page = pageOf(list.entries, pageIn(wanted));
    const range = { from: String(page.from), to: String(page.to), count: String(page.count) };
    return {
      kind: 'notice',
      tone: 'plain',
      title: words(list.range, range),
      lines: page.lines,
      offers: [
        ...pageOffers('list', page, [list.name]),
        { label: words('offerOverview'), tone: 'plain', press: 'overview', values: [] },
      ],
    };
  },
});

async function overview(context: CommandContext): Promise<Reply> {
  const { corpus, library } = context;
  const paragraphs = corpus.articles.reduce(
    (sum, { analysis }) => sum + analysis.article.paragraphs.length,
    0,
  );
  const failure = library.shared.failure();
  const lists = (await listsOf(context)).map((list) => ({ ...list, ...briefly(list.title, list.entries) }));
  const offers = lists.flatMap(({ name, all, page }): Offer[] => {
    return page.pages === 1 ? [] : [{ label: words(all), tone: 'plain', press: 'list', values: [name, '0'] }];
  });
  return {
    kind: 'notice',
    tone: 'plain',
    title: words('statusTitle', { articles: corpus.articles.length, paragraphs }),
    lines: [
      ...(failure === null ? [] : [plain(words('statusFailed', { why: inWords(failure) }))]),
      plain(words('loadedAt', { time: moment(corpus.loadedAt) })),
      ...lists.flatMap(({ lines }) => lines),
    ],
    ...(offers.length > 0 && { offers }),
  };
}

/** One of the lists, its heading in the overview, its title by itself, and what leads to it. */
interface StatusList {
  readonly name: string;
  readonly entries: readonly Entry[];
  readonly title: string;
  readonly range: 'problemsRange' | 'articlesRange' | 'questionsRange';
  readonly all: 'offerAllProblems' | 'offerAllArticles' | 'offerAllQuestions';
}

async function listsOf(context: CommandContext): Promise<readonly StatusList[]> {
  const { corpus, journal, place } = context;
  const problems = problemEntries(corpus.problems);
  const articles = articleEntries(context);
  const questions = place.server === null ? [] : questionEntries(await journal.unanswered(place.server));
  return [
    {
      name: 'problems',
      entries: problems,
      title: words('problemsTitle', { count: problems.length }),
      range: 'problemsRange',
      all: 'offerAllProblems',
    },
    {
      name: 'articles',
      entries: articles,
      title: words('articlesTitle'),
      range: 'articlesRange',
      all: 'offerAllArticles',
    },
    {
      name: 'questions',
      entries: questions,
      title: words('unansweredTitle', { count: questions.length }),
      range: 'questionsRange',
      all: 'offerAllQuestions',
    },
  ];
}

/** The server's own first, then everybody's, then those that it hides; without headings where all are everybody's. */
function articleEntries({ corpus, library, place }: CommandContext): readonly Entry[] {
  const own = place.server === null ? null : library.ownOf(place.server);
  const ids = new Set(own?.corpus.articles.map(({ id }) => id));
  const articles = latestFirst(corpus.articles);
  const ofServer = articles.filter(({ id }) => ids.has(id));
  const shared = articles.filter(({ id }) => !ids.has(id));
  const hidden = own?.settings.hidden.filter((id) => !ids.has(id)) ?? [];
  const lines = (of: typeof articles) =>
    of.map((article) => {
      const count = article.analysis.article.paragraphs.length;
      const line = words('statusLine', { title: listedTitle(article), id: article.id, count });
      return article.outdated ? `${line} ${words('outdated')}` : line;
    });
  const section = (key: 'statusOwn' | 'statusShared' | 'statusHidden', texts: readonly string[]) => {
    const title = words(key, { count: texts.length });
    return texts.map((text): Entry => ({ text, section: title }));
  };
  if (ofServer.length === 0 && hidden.length === 0) return lines(shared).map((text) => ({ text }));
  return [
    ...section('statusOwn', lines(ofServer)),
    ...section('statusShared', lines(shared)),
    ...section('statusHidden', hidden),
  ];
}

/** The newest first. */
function questionEntries(questions: readonly UnansweredQuestion[]): readonly Entry[] {
  return questions.toReversed().map(({ asked, command, question }) => {
    const day = describeDate(asked.slice(0, 10), currentLanguage());
    return { text: words('unansweredLine', { day, command: commandName(command), question }) };
  });
}
