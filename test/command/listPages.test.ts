import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageOf, pageOffers } from '../../src/command/listPages.ts';

const entry = fc.record({
  text: fc.string({ maxLength: 400 }),
  section: fc.constantFrom('', 'Own', 'Shared'),
});
const room = 300;

test('the pages of a list hold each entry once, in order, and as much as fits', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 40 }), (entries) => {
      const { pages } = pageOf(entries, 0, { room, most: 7 });
      const all = Array.from({ length: pages }, (_, page) => pageOf(entries, page, { room, most: 7 }));
      const shown = all.flatMap(({ lines }) => lines.filter(({ style }) => style === 'item'));
      expect(shown.map(({ text }) => text)).toEqual(entries.map(({ text }) => text));
      let last = 0;
      for (const { lines, from, to, count, page } of all) {
        expect(count).toBe(entries.length);
        if (count > 0) expect(from).toBe(last + 1);
        last = to;
        const items = lines.filter(({ style }) => style === 'item');
        expect(items.length).toBeLessThanOrEqual(7);
        const length = lines.reduce((sum, { text }) => sum + text.length, 0);
        if (items.length > 1) expect(length).toBeLessThanOrEqual(room);
        const begins = entries[from - 1]?.section;
        if (begins) expect(lines[0]).toEqual({ style: 'heading', text: begins });
        const steps = [...(page > 0 ? [page - 1] : []), ...(page + 1 < pages ? [page + 1] : [])];
        expect(pageOffers('list', { page, pages }, ['x']).map(({ values }) => values)).toEqual(
          steps.map((step) => ['x', String(step)]),
        );
      }
      expect(last).toBe(entries.length);
      // Beyond the last, where a list has become shorter.
      expect(pageOf(entries, 9_999, { room, most: 7 })).toEqual(all.at(-1));
    }),
  );
});
