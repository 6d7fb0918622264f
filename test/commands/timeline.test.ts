import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { discoverCommands } from '../../src/command/discover.ts';
import { printReply } from '../../src/terminal/print.ts';
import { styleFor } from '../../src/terminal/style.ts';
import { articleId, articleOf } from '../article.ts';
import { corpusOf, serving } from '../command/program.ts';

const commands = await discoverCommands();

async function timeline(written: string, given: Partial<Article> = {}) {
  const { use } = await serving(corpusOf(articleOf(written, given)), commands);
  return use('timeline');
}

const HARBOUR = `
  The harbour of Saltby
  Mayor Oriel Tanby opened it on Tuesday.
  The old one burned down in 1998.
`;

test('a date that says it all stands alone, another with the words for it', async () => {
  expect(await timeline(HARBOUR, { published: '2026-01-08' })).toMatchObject({
    kind: 'paragraphs',
    title: 'Timeline: The harbour of Saltby',
    labels: ['1998', '6 January 2026 (“Tuesday”)'],
    notes: [],
  });
});

test('there is a label for every passage', async () => {
  const reply = await timeline(HARBOUR, { published: '2026-01-08' });
  if (reply.kind !== 'paragraphs') throw new Error(JSON.stringify(reply));
  expect(reply.labels).toHaveLength(reply.passages.length);
  expect(reply.passages.map(({ paragraph }) => paragraph.number)).toEqual([2, 1]);
});

test('in print every event stands below its label', async () => {
  const printed = printReply(await timeline(HARBOUR), styleFor({}, {}));
  expect(printed).toBe(
    [
      'Timeline: The harbour of Saltby',
      '',
      '1998',
      '> The old one burned down in 1998.',
      '¶2 of 2 · The harbour of Saltby',
      '',
      'One date cannot be placed, for want of a publication day or because the text is',
      'vague.',
      '',
    ].join('\n'),
  );
});

describe('what cannot be told is said', () => {
  test('dates that have no place', async () => {
    const reply = await timeline('A\nIt sank in 1998. It rose on Tuesday. It was sold on Friday.');
    expect(reply).toMatchObject({
      labels: ['1998'],
      notes: [expect.stringMatching(/^2 dates cannot be placed/)],
    });
  });

  test('a language of which dates are hardly understood', async () => {
    const reply = await timeline('A\nJahti upposi 1998.', { language: 'fi' });
    const said = reply.kind === 'paragraphs' ? reply.notes : reply.kind === 'notice' ? reply.lines : [];
    expect(JSON.stringify(said)).toContain('hardly understood');
  });

  test('an article that dates nothing', async () => {
    expect(await timeline('A\nThe boat sank.')).toMatchObject({
      kind: 'notice',
      tone: 'refusal',
      title: 'The article dates nothing.',
      lines: [],
    });
  });

  test('an article in which no date can be placed', async () => {
    expect(await timeline('A\nThe boat sank on Tuesday.')).toMatchObject({
      tone: 'refusal',
      lines: [{ text: expect.stringContaining('cannot be placed') }],
    });
  });
});

test('of several articles one has to be named', async () => {
  const corpus = corpusOf(
    articleOf(HARBOUR),
    articleOf('The bridge\nIt fell in 1901.', { id: articleId('bridge') }),
  );
  const { use } = await serving(corpus, commands);
  expect(await use('timeline')).toMatchObject({ tone: 'refusal' });
  expect(await use('timeline', { article: 'bridge' })).toMatchObject({ labels: ['1901'] });
});
