import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textFragmentUrl } from '../../src/articles/textFragment.ts';
import { firstMatch, fold } from '../../src/articles/textFragmentMatch.ts';
import { openAt } from './textFragmentBrowser.ts';

const source = 'https://example.org/ferry';

function articleOf(...texts: string[]) {
  return {
    title: 'The night ferry',
    source,
    paragraphs: texts.map((text, index) => ({ number: index + 1, text })),
  };
}

/** The link to what stands between ⟦ and ⟧ in one of the paragraphs. */
function linkTo(drawn: readonly string[], options?: { maxLength: number }, from = source): string | null {
  const index = drawn.findIndex((text) => text.includes('⟦'));
  const text = drawn[index] ?? '';
  const span = { paragraph: index + 1, start: text.indexOf('⟦'), end: text.indexOf('⟧') - 1 };
  return textFragmentUrl(
    { ...articleOf(...drawn.map((one) => one.replace(/[⟦⟧]/g, ''))), source: from },
    span,
    options,
  );
}

describe('a link to a passage', () => {
  test.each([
    ['names it whole', ['⟦The last boat leaves at nine.⟧'], 'The%20last%20boat%20leaves%20at%20nine.'],
    ['names it in its own paragraph', ['One.', 'Say ⟦the word⟧.'], 'the%20word'],
    ['tells it from an earlier one by what stands before', ['A boat left.', 'My ⟦boat⟧ left.'], 'My-,boat'],
    ['tells it from an earlier one by what stands behind', ['A boat left.', '⟦Boat⟧ came.'], 'Boat,-came'],
    ['does not mind a later one', ['My ⟦boat⟧ left.', 'A boat left.'], 'boat'],
    ['does not mind half a word', ['Boats left.', 'A ⟦boat⟧ left.'], 'boat'],
    ['takes upper and lower case for the same', ['BOAT left.', 'A ⟦boat⟧ came.'], 'A-,boat'],
    ['counts the title', ['The ⟦ferry⟧ left.'], 'The-,ferry'],
    ['takes whole words where the passage cuts them', ['The unsinkable b⟦oat lea⟧ves.'], 'boat%20leaves'],
    ['has no white space at its ends', ['The⟦ boat ⟧left.'], 'boat'],
    ['takes a line break for a space', ['The last⟦\nboat\nleaves⟧ now.'], 'boat%20leaves'],
    ['keeps quotation marks', ['He said ⟦‘fool’⟧ again.'], '%E2%80%98fool%E2%80%99'],
    [
      'keeps what Markdown and the directive would take for their own',
      ["⟦a-b, c & d (e) *f* ~g! it's⟧"],
      'a%2Db%2C%20c%20%26%20d%20%28e%29%20%2Af%2A%20%7Eg%21%20it%27s',
    ],
  ])('%s', (_what, drawn, fragment) => {
    expect(linkTo(drawn)).toBe(`${source}#:~:text=${fragment}`);
  });

  test('names a long one by its first and last words', () => {
    const words = Array.from({ length: 60 }, (_, index) => `w${index}`).join(' ');
    expect(linkTo([`⟦${words}⟧`])).toBe(`${source}#:~:text=w0%20w1%20w2%20w3,w56%20w57%20w58%20w59`);
  });

  test('goes behind a fragment that the address has, and replaces a text fragment', () => {
    const drawn = ['The ⟦boat⟧ left.'];
    expect(linkTo(drawn, undefined, `${source}#top`)).toBe(`${source}#top:~:text=boat`);
    expect(linkTo(drawn, undefined, `${source}#:~:text=old`)).toBe(`${source}#:~:text=boat`);
  });

  test('is the page’s own where there is no word to find', () => {
    expect(linkTo(['A ⟦…⟧ b'])).toBe(source);
    expect(textFragmentUrl(articleOf('A'), { paragraph: 7, start: 0, end: 1 })).toBe(source);
  });

  test('is none where the article has no address', () => {
    const { title, paragraphs } = articleOf('The boat');
    expect(textFragmentUrl({ title, paragraphs }, { paragraph: 1, start: 0, end: 3 })).toBeNull();
  });

  test('holds half a surrogate pair, as a character that was lost', () => {
    expect(linkTo(['The ⟦boat \ud83d⟧ left.'])).toBe(`${source}#:~:text=boat%20%EF%BF%BD`);
  });

  test('gets shorter until it fits, and at last is the page alone, or nothing', () => {
    const drawn = ['⟦Пором виходить із порту о дев’ятій годині вечора⟧, сказала мерка.'];
    const lengths = [2000, 300, 150, 100, source.length, source.length - 1].map((maxLength) =>
      linkTo(drawn, { maxLength }),
    );
    expect(lengths.map((url) => url === null || url.length <= 2000)).not.toContain(false);
    expect(lengths[1]).toContain(':~:text=');
    expect(lengths[1]?.length).toBeLessThanOrEqual(300);
    expect(lengths[2]?.length).toBeLessThanOrEqual(150);
    expect(lengths.slice(-2)).toEqual([source, null]);
  });
});

describe('a browser', () => {
  const word = fc.constantFrom(
    'the',
    'The',
    'ferry',
    'boat',
    'Voss',
    'left,',
    '“fool”',
    'don’t',
    'so-so',
    'порт',
    '(9)',
    'é',
  );
  const paragraph = fc
    .array(fc.tuple(word, fc.constantFrom(' ', ' ', '\n')), { minLength: 1, maxLength: 18 })
    .map((pairs) => pairs.flat().slice(0, -1).join(''));
  const scene = fc
    .tuple(fc.array(paragraph, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), fc.nat())
    .map(([texts, which, from, count]) => {
      const index = which % texts.length;
      const words = [...(texts[index] ?? '').matchAll(/\S+/g)];
      const first = words[from % words.length];
      const last = words[(from % words.length) + (count % (words.length - (from % words.length)))];
      const start = first?.index ?? 0;
      const end = (last?.index ?? 0) + (last?.[0].length ?? 0);
      return { article: articleOf(...texts), span: { paragraph: index + 1, start, end } };
    });

  test('opens the page at the passage, whenever anything around it tells it from the others', () => {
    let opened = 0;
    fc.assert(
      fc.property(scene, ({ article, span }) => {
        const blocks = [article.title, ...article.paragraphs.map(({ text }) => text)];
        const text = blocks[span.paragraph] ?? '';
        const parts = [text.slice(0, span.start), text.slice(span.start, span.end), text.slice(span.end)];
        const [prefix = '', start = '', suffix = ''] = parts.map((part) => part.replace(/\s+/g, ' ').trim());
        const wanted = { block: span.paragraph, start: span.start, end: span.end };
        const best = openAt(blocks, { start, ...(prefix ? { prefix } : {}), ...(suffix ? { suffix } : {}) });
        fc.pre(JSON.stringify(best) === JSON.stringify(wanted));
        opened++;
        const directive = new URL(textFragmentUrl(article, span) ?? '').hash.replace(/^#:~:text=/, '');
        expect(openAt(blocks, parseDirective(directive))).toEqual(wanted);
      }),
      { numRuns: 500 },
    );
    expect(opened).toBeGreaterThan(300);
  });

  test('finds what Pilcrow thinks that it finds, for any directive', () => {
    const words = fc.array(fc.constantFrom('the', 'Ferry', 'left,'), { minLength: 1, maxLength: 2 });
    const part = words.map((some) => some.join(' '));
    const directive = fc.record(
      { start: part, end: part, prefix: part, suffix: part },
      { requiredKeys: ['start'], noNullPrototype: true },
    );
    const page = fc.array(fc.array(part, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 4 });
    let found = 0;
    fc.assert(
      fc.property(page, directive, (texts, one) => {
        const blocks = texts.map((text) => text.join(' '));
        const place = openAt(blocks, one);
        const before = place ? blocks.slice(0, place.block).join(' ').length + Math.min(place.block, 1) : 0;
        const expected = place && { start: before + place.start, end: before + place.end };
        if (place) found++;
        expect(firstMatch(blocks.map(fold).join('\n'), one)).toEqual(expected);
      }),
      { numRuns: 3000 },
    );
    expect(found).toBeGreaterThan(300);
  });

  test('is given nothing that would end a Markdown link or the directive', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(), fc.nat(), (text, start, length) => {
        const url = textFragmentUrl(articleOf(text), {
          paragraph: 1,
          start: start % text.length,
          end: (start % text.length) + length,
        });
        expect(url).toMatch(
          /^https:\/\/example\.org\/ferry(?:#:~:text=(?:[\w.%]+-,)?[\w.%]+(?:,[\w.%]+)?(?:,-[\w.%]+)?)?$/,
        );
      }),
    );
  });
});

function parseDirective(encoded: string) {
  const parts = encoded.split(',');
  const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined;
  const [start = '', end] = parts;
  return {
    start: decodeURIComponent(start),
    ...(prefix === undefined ? {} : { prefix: decodeURIComponent(prefix) }),
    ...(end === undefined ? {} : { end: decodeURIComponent(end) }),
    ...(suffix === undefined ? {} : { suffix: decodeURIComponent(suffix) }),
  };
}
