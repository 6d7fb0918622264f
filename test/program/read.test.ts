import { describe, expect } from 'vitest';
import { test } from './place.ts';

describe.concurrent('pilcrow read', () => {
  test('--json has the article as it was read, and exactly the fields that are promised', async ({
    place,
  }) => {
    const { code, output } = await place.pilcrow(['read', 'corpus/ferry.md', '--json']);
    expect(code).toBe(0);
    const article = JSON.parse(output);
    expect(Object.keys(article)).toEqual(['id', 'title', 'published', 'author', 'source', 'paragraphs']);
    expect(article).toMatchObject({
      id: 'ferry',
      title: 'The night ferry to Saltby',
      published: '2026-01-08',
      author: 'Ines Moor',
      source: 'https://example.org/ferry',
    });
    expect(Object.keys(article.paragraphs[0])).toEqual(['paragraph', 'kind', 'text']);
    expect(article.paragraphs[1]).toEqual({
      paragraph: 2,
      kind: 'body',
      text: '“The engine is older than I am,” Mara Voss told the council on Tuesday.',
    });
  });

  test.for<[string, string, string]>([
    ['is missing', 'corpus/sheep.md', 'sheep.md'],
    ['is empty', 'corpus/empty.md', 'is empty'],
    ['is too large', 'corpus/large.md', 'MAX_FILE_MB'],
    ['is a folder', 'corpus', 'corpus'],
  ])('fails where the file %s, and says why', async ([, file, why], { place }) => {
    await place.write({ 'corpus/empty.md': '', 'corpus/large.md': 'x'.repeat(2_000) });
    const { code, output, errors } = await place.pilcrow(['read', file, '--json'], {
      env: { MAX_FILE_MB: '0.001' },
    });
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toContain(why);
    expect(errors).not.toContain('Something broke');
  });
});
