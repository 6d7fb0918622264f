import { afterAll, expect, test } from 'vitest';
import type { ArticleView, Outcome } from '../../src/web/exchange.ts';
import { articleOf } from '../article.ts';
import { here, served } from './served.ts';

const FERRY = `The night ferry

“The engine is older than I am,” Mara Voss told the council on Tuesday. “The engine is mine.”

On Tuesday the lamp was lit. Two former clerks allege that Tobias Renn took £9,000 from the fund.

Renn denied the claim on Wednesday. “The engine is mine,” Otto Brandt said on Tuesday.`;

const page = await served(articleOf(FERRY, { published: '2026-01-08' }));
afterAll(() => page.close());

const view: ArticleView = JSON.parse((await page.get('/api/article?id=ferry')).text);

async function point(about: Readonly<Record<string, unknown>>): Promise<Outcome> {
  const { id: article, version } = view;
  return JSON.parse((await page.post('/api/point', { ...here, article, version, ...about })).text);
}

const finds = view.paragraphs.flatMap(({ number, text, finds: found }) =>
  found
    .filter(({ kind }) => kind !== 'people')
    .map(({ kind, start, end, about }) => ({
      kind,
      about,
      words: text.slice(start, end),
      place: { kind, paragraph: number, start, end },
    })),
);

test('the article has dates, quotations and claims that say the same twice', () => {
  expect(new Set(finds.map(({ kind }) => kind)).size).toBe(3);
  expect(new Set(finds.map(({ words }) => words)).size).toBeLessThan(finds.length);
});

test.each(finds)(
  'a click on $words in ¶$place.paragraph shows it there ($kind)',
  async ({ kind, about, place }) => {
    const { message, asked } = await point(place);
    const { paragraph, sentence } = message?.shows ?? {};
    expect(paragraph).toBe(place.paragraph);
    expect(sentence?.start).toBeLessThanOrEqual(place.start);
    expect(sentence?.end).toBeGreaterThanOrEqual(place.end);
    const said = message?.embeds[0]?.description ?? '';
    expect(said).not.toMatch(/doesn’t say|closest/);
    if (kind === 'quotations') expect(said).toContain(about);
    expect(asked).toEqual({ question: `¶${place.paragraph}`, article: 'ferry' });
  },
);

test('a date says which day it means', async () => {
  const tuesday = finds.find(({ words }) => words === 'Tuesday');
  const { message } = await point(tuesday?.place ?? {});
  expect(message?.embeds[0]?.description).toMatch(/\*\*Tuesday\*\*.*6 January 2026/);
});

test('where the article says something else by now, that is told to whoever clicked', async () => {
  const [first] = finds;
  const { message } = await point({ ...first?.place, version: 'another' });
  expect(message).toMatchObject({ alone: true, shows: null });
  expect(message?.embeds[0]?.description).toContain('changed');
});
