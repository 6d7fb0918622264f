import type { Article, Paragraph } from '../../articles/article.ts';
import { overOf, type Proposal } from '../../corpus/adding.ts';
import type { Attachment, Proposed } from '../../corpus/incoming.ts';
import { UserError } from '../../errors.ts';
import { analyse } from '../../language/analyse.ts';
import { describeDate } from '../../language/dates/value.ts';
import { currentLanguage } from '../../words/language.ts';
import { phrase } from '../../words/phrase.ts';
import { words } from '../../words/words.ts';
import { outlineOf } from '../article/outline.ts';
import { action } from '../command.ts';
import { entryLines } from '../listPages.ts';
import type { NoticeLine, Reply } from '../reply.ts';
import { plain, problemLines } from './lines.ts';
import { serverOf } from './server.ts';

/** Reads an article and shows what came of it, before it serves. */
export const add = action({
  description: 'Add an article for this server: you see what was read before it serves',
  options: {
    url: { type: 'string', description: 'The address of its page', maxLength: 2000 },
    file: { type: 'attachment', description: 'A file: Markdown, text, HTML, PDF or DOCX' },
  },
  async run({ url, file }, context): Promise<Reply> {
    const server = serverOf(context);
    const what = proposedOf(url, file);
    if (!what) throw new UserError(phrase('addOneOfTwo'), phrase('addOneOfTwoHint'));
    return describeProposal(await context.adding.propose(server, what));
  },
});

/** null where there is neither, or both. */
function proposedOf(url: string | undefined, file: Attachment | undefined): Proposed | null {
  if (url !== undefined) return file === undefined ? { kind: 'url', url } : null;
  return file === undefined ? null : { kind: 'file', file };
}

const key = { type: 'string', description: 'Which proposal', required: true } as const;

/** What the button Keep does: it asks again where something else would go than was shown. */
export const keep = action({
  description: 'Make a proposed article serve',
  options: { key, over: { type: 'string', description: 'What it takes the place of, as it was shown' } },
  async run({ key, over }, context): Promise<Reply> {
    const kept = await context.adding.keep(serverOf(context), key, over);
    if ('article' in kept) return describeProposal(kept, [plain(words('replacedSince'))]);
    const { id, title, replaced } = kept;
    return {
      kind: 'notice',
      tone: 'good',
      title: words('added', { title }),
      lines: [plain(words(replaced ? 'addedInPlace' : 'addedAs', { id }))],
    };
  },
});

/** What the button Discard does. */
export const discard = action({
  description: 'Throw a proposed article away',
  options: { key },
  async run({ key }, context): Promise<Reply> {
    const was = await context.adding.discard(serverOf(context), key);
    const title = words(was ? 'discarded' : 'nothingPending');
    return { kind: 'notice', tone: 'plain', title, lines: [] };
  },
});

/** @param first what has to be said before all else */
function describeProposal(proposal: Proposal, first: readonly NoticeLine[] = []): Reply {
  const { key, article, problems, replaces, namesakes, elsewhere } = proposal;
  const { id, title, author, published, source, paragraphs } = article;
  const facts = [
    ...(author === undefined ? [] : [words('byAuthor', { author })]),
    published === undefined
      ? words('noDate')
      : words('publishedOn', { published: describeDate(published, currentLanguage()) }),
    words('paragraphCount', { count: paragraphs.length }),
    words('articleIdIs', { id }),
  ];
  const people = peopleIn(article);
  return {
    kind: 'notice',
    tone: 'plain',
    title: words('proposed', { title }),
    lines: [
      ...(replaces ? [plain(words('replaces', { title: replaces.title, id: replaces.id }))] : []),
      ...first,
      ...(namesakes.length === 0 ? [] : [plain(words('namesakes', { ids: namesakes.join(', ') }))]),
      ...(elsewhere === null ? [] : [plain(words('elsewhere', { host: elsewhere }))]),
      plain(facts.join(' · ')),
      ...(source === undefined ? [] : [{ ...plain(source), url: source }]),
      ...(people.length === 0 ? [] : [plain(words('proposedPeople', { names: people.join(', ') }))]),
      ...problemLines(problems),
      ...paragraphLines(paragraphs),
    ],
    offers: [
      { label: words('offerKeep'), tone: 'main', press: 'keep', values: [key, overOf(proposal)] },
      { label: words('offerDiscard'), tone: 'plain', press: 'discard', values: [key] },
    ],
  };
}

/** Paragraphs at either end of which the beginning is shown: what does not belong to an article stands there. */
const AT_TOP = 12;
const AT_END = 10;
/** Characters of the first and of the last, and of the others. */
const GLIMPSE = 200;
const FEW_WORDS = 60;

/** What was read, paragraph by paragraph; of many, those at either end. */
function paragraphLines(paragraphs: readonly Paragraph[]): NoticeLine[] {
  const last = paragraphs.length - 1;
  const entries = paragraphs.flatMap((paragraph, index) => {
    return outlineOf([paragraph], index === 0 || index === last ? GLIMPSE : FEW_WORDS);
  });
  const left = entries.length - AT_TOP - AT_END;
  const shown =
    left <= 1
      ? entryLines(entries)
      : [
          ...entryLines(entries.slice(0, AT_TOP)),
          plain(words('moreLines', { count: left })),
          ...entryLines(entries.slice(-AT_END)),
        ];
  return [{ style: 'heading', text: words('outlineTitle') }, ...shown];
}

const MOST_PEOPLE = 8;
/** Who matters is named early; more would keep others waiting. */
const PARAGRAPHS_LOOKED_AT = 40;

function peopleIn(article: Article): readonly string[] {
  const { people } = analyse({ ...article, paragraphs: article.paragraphs.slice(0, PARAGRAPHS_LOOKED_AT) });
  const most = [...people].sort((a, b) => b.mentions.length - a.mentions.length);
  return most.slice(0, MOST_PEOPLE).map(({ name }) => name);
}
