import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PassageDraft, standsAt, verbatimPassage } from '../../src/answers/verbatim.ts';
import type { Article, Paragraph } from '../../src/articles/article.ts';
import { articleId, articleOf, FERRY } from '../article.ts';
import { listening } from '../heard.ts';

const ferry = articleOf(FERRY);

function paragraphAt(number: number, { paragraphs }: Article = ferry): Paragraph {
  const paragraph = paragraphs[number - 1];
  if (!paragraph) throw new Error(`There is no ¶${number}.`);
  return paragraph;
}

/** A passage on its way out that marks some words of a paragraph; nothing is wrong with it. */
function draftOf(number: number, words: string): PassageDraft {
  const paragraph = paragraphAt(number);
  const start = paragraph.text.indexOf(words);
  const span = { paragraph: number, start, end: start + words.length };
  const standing = {
    continues: null,
    status: 'stated',
    by: null,
    pronoun: null,
    denial: null,
    rival: null,
    correction: null,
    beside: null,
    url: null,
  } as const;
  return { article: ferry, paragraph, highlight: { span, text: words }, ...standing };
}

const sound = draftOf(11, 'banners 🚢🏝️ and');
const { start, end } = sound.highlight?.span ?? { start: 0, end: 0 };

/** The draft is kept back, and that is in the log as a defect. */
function isKeptBack(draft: PassageDraft, serving: readonly Article[] = [ferry]): void {
  const { telemetry, heard } = listening();
  expect(verbatimPassage(draft, serving, telemetry)).toBeNull();
  expect(heard).toMatchObject([{ level: 'error', message: expect.stringContaining('defect') }]);
  expect(heard[0]?.fields).toMatchObject({ article: draft.article.id, paragraph: draft.paragraph.number });
}

function marking(from: number, to: number, text = paragraphAt(11).text.slice(from, to)): PassageDraft {
  return { ...sound, highlight: { span: { paragraph: 11, start: from, end: to }, text } };
}

function without(text: string): Article {
  return { ...ferry, paragraphs: ferry.paragraphs.filter((paragraph) => paragraph.text !== text) };
}

describe('the gate lets out', () => {
  test('what stands in the article, cited', () => {
    const { telemetry, heard } = listening();
    const passage = verbatimPassage(sound, [ferry], telemetry);
    expect(passage).toMatchObject({
      title: ferry.title,
      of: 12,
      paragraph: { number: 11 },
      highlight: { paragraph: 11, start, end },
      citation: { article: 'ferry', version: ferry.hash, span: { paragraph: 11, start, end } },
    });
    expect(heard).toEqual([]);
  });

  test('a paragraph as a whole, and cites all of it', () => {
    const { telemetry, heard } = listening();
    const passage = verbatimPassage({ ...sound, highlight: null }, [ferry], telemetry);
    expect(passage?.highlight).toBeNull();
    expect(passage?.citation.span).toEqual({ paragraph: 11, start: 0, end: paragraphAt(11).text.length });
    expect(heard).toEqual([]);
  });
});

describe('the gate keeps back', () => {
  const { text } = paragraphAt(11);
  const ship = text.indexOf('🚢');

  test('a paragraph that says something else', () => {
    isKeptBack({ ...sound, paragraph: { ...sound.paragraph, text: text.replace('banners', 'Banners') } });
    isKeptBack({ ...sound, paragraph: { ...sound.paragraph, text: `${text} ` } });
    isKeptBack(
      { ...sound, paragraph: { ...sound.paragraph, text: text.normalize('NFD').replace('’', "'") } },
      [
        {
          ...ferry,
          paragraphs: ferry.paragraphs.map((one) => ({ ...one, text: one.text.replace('🚢', '⛴') })),
        },
      ],
    );
  });

  test('a paragraph under another’s number', () => {
    isKeptBack({ ...sound, paragraph: { ...sound.paragraph, number: 10 } });
    isKeptBack({ ...sound, paragraph: { ...sound.paragraph, number: 99 } });
    isKeptBack({ ...sound, paragraph: { ...sound.paragraph, number: 0 } });
  });

  test.each([
    ['a letter to the left', () => marking(start - 1, end - 1, sound.highlight?.text)],
    ['a letter to the right', () => marking(start + 1, end + 1, sound.highlight?.text)],
    ['a letter too short', () => marking(start, end - 1, sound.highlight?.text)],
    ['a letter too long', () => marking(start, end + 1, sound.highlight?.text)],
    ['with a letter changed', () => marking(start, end, sound.highlight?.text.replace('b', 'B'))],
    ['in another paragraph', () => ({ ...marking(start, end), paragraph: paragraphAt(10) })],
    ['of nothing', () => marking(start, start)],
    ['the wrong way round', () => marking(end, start)],
    ['from before the beginning', () => marking(-3, 5)],
    ['beyond the end', () => marking(start, text.length + 1)],
    ['at no number', () => marking(Number.NaN, end)],
    ['cutting a character in two at its end', () => marking(start, ship + 1)],
    ['cutting a character in two at its beginning', () => marking(ship + 1, end)],
  ])('a highlight %s', (_, make) => isKeptBack(make()));

  test('what an article said that no longer serves', () => {
    isKeptBack(sound, []);
    isKeptBack(sound, [{ ...ferry, id: articleId('another') }]);
    isKeptBack(sound, [{ ...without(text), hash: 'b'.repeat(64) as Article['hash'] }]);
    isKeptBack(sound, [without(text)]);
    isKeptBack(sound, [{ ...ferry, title: 'Another title' }]);
  });

  test('a passage whose other half does not exist', () => {
    isKeptBack({ ...sound, continues: 13 });
    isKeptBack({ ...sound, continues: 0 });
  });
});

test('words stand at a span if and only if they are the text between its ends, and cut no character', () => {
  const { text } = paragraphAt(11);
  const offset = fc.integer({ min: -2, max: text.length + 2 });
  fc.assert(
    fc.property(offset, offset, (from, to) => {
      const words = text.slice(from, to);
      const isWhole = from >= 0 && to <= text.length && from < to && !/\p{Surrogate}/u.test(words);
      const span = { paragraph: 11, start: from, end: to };
      expect(standsAt(paragraphAt(11), { span, text: words })).toBe(isWhole);
    }),
    { numRuns: 2_000 },
  );
});
