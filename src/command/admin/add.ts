import type { Article } from '../../articles/article.ts';
import type { Attachment, Proposal, Proposed } from '../../corpus/adding.ts';
import { UserError } from '../../errors.ts';
import { analyse } from '../../language/analyse.ts';
import { describeDate } from '../../language/dates/value.ts';
import { currentLanguage } from '../../words/language.ts';
import { phrase } from '../../words/phrase.ts';
import { words } from '../../words/words.ts';
import { action } from '../command.ts';
import type { Reply } from '../reply.ts';
import { glimpse, plain, problemLines } from './lines.ts';
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

/** What the button Keep does. */
export const keep = action({
  description: 'Make a proposed article serve',
  options: { key },
  async run({ key }, context): Promise<Reply> {
    const { id, title, replaced } = await context.adding.keep(serverOf(context), key);
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

function describeProposal({ key, article, problems, replaces }: Proposal): Reply {
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
      plain(facts.join(' · ')),
      ...(source === undefined ? [] : [plain(source)]),
      ...(people.length === 0 ? [] : [plain(words('proposedPeople', { names: people.join(', ') }))]),
      ...(paragraphs[0] ? [plain(`¶1 ${glimpse(paragraphs[0].text, GLIMPSE)}`)] : []),
      ...problemLines(problems),
    ],
    offers: [
      { label: words('offerKeep'), tone: 'main', press: 'keep', values: [key] },
      { label: words('offerDiscard'), tone: 'plain', press: 'discard', values: [key] },
    ],
  };
}

/** Characters of the first paragraph. */
const GLIMPSE = 200;
const MOST_PEOPLE = 8;
/** Who matters is named early; more would keep others waiting. */
const PARAGRAPHS_LOOKED_AT = 40;

function peopleIn(article: Article): readonly string[] {
  const { people } = analyse({ ...article, paragraphs: article.paragraphs.slice(0, PARAGRAPHS_LOOKED_AT) });
  const most = [...people].sort((a, b) => b.mentions.length - a.mentions.length);
  return most.slice(0, MOST_PEOPLE).map(({ name }) => name);
}
