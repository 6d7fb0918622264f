import type { ArticleChange } from '../../corpus/changes.ts';
import type { ReloadReport } from '../../corpus/shelf.ts';
import { inWords } from '../../words/phrase.ts';
import { words } from '../../words/words.ts';
import { action } from '../command.ts';
import { glimpse } from '../glimpse.ts';
import type { NoticeLine, Reply } from '../reply.ts';
import { plain, problemLines } from './lines.ts';

/** Reads the articles again, everybody's and the server's own; or says what that would change. */
export const reload = action({
  description: 'Read the articles again; what cannot be read stays as it was',
  options: {
    preview: { type: 'boolean', description: 'Only say what would change, paragraph by paragraph' },
  },
  async run({ preview = false }, { library, place: { server } }): Promise<Reply> {
    const shared = await (preview ? library.shared.preview() : library.shared.reload());
    if (server === null) return describeReload([shared], preview);
    const own = await (preview ? library.previewOwn(server) : library.reloadOwn(server));
    return describeReload([shared, own], preview);
  },
});

function describeReload(reports: readonly ReloadReport[], preview: boolean): Reply {
  const failures = reports.flatMap(({ failed }) => (failed === null ? [] : [failed]));
  const problems = reports.flatMap((report) => report.problems);
  const milliseconds = reports.reduce((sum, report) => sum + report.milliseconds, 0);
  const title = preview
    ? words('reloadPreview')
    : words('reloaded', { milliseconds: Math.round(milliseconds) });
  const failed = failures.length > 0;
  return {
    kind: 'notice',
    tone: failed ? 'refusal' : problems.length === 0 && !preview ? 'good' : 'plain',
    title: failed ? words('reloadFailed') : title,
    lines: [
      ...failures.map((failed) => plain(inWords(failed))),
      ...changeLines(reports, failed),
      ...problemLines(problems),
    ],
  };
}

function changeLines(reports: readonly ReloadReport[], failed: boolean): NoticeLine[] {
  const changed = reports.flatMap((report) => report.changed);
  const worked = reports.filter((report) => report.failed === null);
  const lines = [
    ...idLine(
      'reloadAdded',
      reports.flatMap(({ added }) => added),
    ),
    ...idLine(
      'reloadRemoved',
      reports.flatMap(({ removed }) => removed),
    ),
    ...changed.flatMap(articleLines),
  ];
  const nothing = lines.length === 0 && !failed ? [plain(words('reloadNothing'))] : [];
  // Where nothing was loaded, that everything is kept is said already.
  return [
    ...nothing,
    ...lines,
    ...idLine(
      'reloadKept',
      worked.flatMap(({ kept }) => kept),
    ),
  ];
}

function idLine(key: 'reloadAdded' | 'reloadRemoved' | 'reloadKept', ids: readonly string[]): NoticeLine[] {
  return ids.length === 0 ? [] : [{ style: 'item', text: words(key, { ids: ids.join(', ') }) }];
}

/** Paragraphs of an article that are told with a few of their words; of the others, the numbers. */
const MOST_TOLD = 12;
/** Characters of a paragraph that tell which one it is. */
const FEW_WORDS = 60;

function articleLines({ id, paragraphs }: ArticleChange): NoticeLine[] {
  if (paragraphs.length === 0) return [{ style: 'item', text: words('reloadHeadChanged', { id }) }];
  const rest = paragraphs.slice(MOST_TOLD).map(({ number }) => `¶${number}`);
  return [
    { style: 'item', text: words('reloadChanged', { id }) },
    ...paragraphs.slice(0, MOST_TOLD).map(({ kind, number, text }): NoticeLine => {
      return {
        style: 'example',
        text: words(kindWords[kind], { number: String(number), text: glimpse(text, FEW_WORDS) }),
      };
    }),
    ...(rest.length === 0 ? [] : [{ style: 'example', text: rest.join(', ') } as const]),
  ];
}

const kindWords = {
  added: 'paragraphAdded',
  changed: 'paragraphChanged',
  removed: 'paragraphRemoved',
} as const;
