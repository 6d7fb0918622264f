import type { ServingArticle } from '../../corpus/corpus.ts';
import type { UnansweredQuestion } from '../../corpus/serverStore.ts';
import { describeDate } from '../../language/dates/value.ts';
import { commandName } from '../../words/commands.ts';
import { moment } from '../../words/formats.ts';
import { currentLanguage } from '../../words/language.ts';
import { inWords } from '../../words/phrase.ts';
import { words } from '../../words/words.ts';
import { action, type CommandContext } from '../command.ts';
import type { NoticeLine, Reply } from '../reply.ts';
import { heading, items, plain, problemLines } from './lines.ts';

const MOST_ARTICLES = 12;
const MOST_QUESTIONS = 10;

/** What serves on a server, since when, what is wrong with it, and what it could not answer. */
export const status = action({
  description: 'What serves: articles, problems, questions that no article answered',
  options: {},
  async run(_, context): Promise<Reply> {
    const { corpus, library, journal, place } = context;
    const paragraphs = corpus.articles.reduce(
      (sum, { analysis }) => sum + analysis.article.paragraphs.length,
      0,
    );
    const failure = library.shared.failure();
    const questions = place.server === null ? [] : await journal.unanswered(place.server);
    return {
      kind: 'notice',
      tone: 'plain',
      title: words('statusTitle', { articles: corpus.articles.length, paragraphs }),
      lines: [
        ...(failure === null ? [] : [plain(words('statusFailed', { why: inWords(failure) }))]),
        plain(words('loadedAt', { time: moment(corpus.loadedAt) })),
        ...articleLines(context),
        ...questionLines(questions),
        ...problemLines(corpus.problems),
      ],
    };
  },
});

function articleLines({ corpus, library, place }: CommandContext): NoticeLine[] {
  const own = place.server === null ? null : library.ownOf(place.server);
  const ids = new Set(own?.corpus.articles.map(({ id }) => id));
  const ofServer = corpus.articles.filter(({ id }) => ids.has(id));
  const shared = corpus.articles.filter(({ id }) => !ids.has(id));
  const hidden = own?.settings.hidden.filter((id) => !ids.has(id)) ?? [];
  if (ofServer.length === 0 && hidden.length === 0) return items(shared.map(articleLine), MOST_ARTICLES);
  return [
    ...section('statusOwn', ofServer.map(articleLine)),
    ...section('statusShared', shared.map(articleLine)),
    ...section('statusHidden', hidden),
  ];
}

function section(key: 'statusOwn' | 'statusShared' | 'statusHidden', texts: readonly string[]): NoticeLine[] {
  if (texts.length === 0) return [];
  return [heading(words(key, { count: texts.length })), ...items(texts, MOST_ARTICLES)];
}

function articleLine({ id, analysis, outdated }: ServingArticle): string {
  const { title, paragraphs } = analysis.article;
  const line = words('statusLine', { title, id, count: paragraphs.length });
  return outdated ? `${line} ${words('outdated')}` : line;
}

/** The newest first. */
function questionLines(questions: readonly UnansweredQuestion[]): NoticeLine[] {
  if (questions.length === 0) return [];
  const newest = questions.slice(-MOST_QUESTIONS).reverse();
  return [
    heading(words('unansweredTitle', { count: questions.length })),
    ...newest.map(({ asked, command, question }): NoticeLine => {
      const text = words('unansweredLine', {
        day: describeDate(asked.slice(0, 10), currentLanguage()),
        command: commandName(command),
        question,
      });
      return { style: 'item', text };
    }),
  ];
}
