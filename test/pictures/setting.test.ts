import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lettersOf, piecesOf } from '../../src/pictures/setting/breaks.ts';
import { inSight } from '../../src/pictures/setting/direction.ts';
import { typefacesFor } from '../../src/pictures/setting/faces.ts';
import { legible } from '../../src/pictures/setting/legible.ts';
import { CUT, lineBreaker } from '../../src/pictures/setting/lines.ts';
import { setterFor } from '../../src/pictures/setting/setter.ts';

const SAMPLES = {
  Latin: 'Žluťoučký kůň, Łódź, Þórður, İstanbul, ẞ, ǅ, ŵ, ĳ — “fi” ‘ffl’ £€¥ ½ №',
  Vietnamese: 'Chuyến phà cuối cùng rời bến, Ủy ban Nguyễn Thị Hằng ỡ ẵ ỹ',
  Cyrillic: 'Ґанок їжака, ўжо ћерка џак љубав ѐ Последний паром',
  Greek: 'Το τελευταίο πλοίο φεύγει στις εννέα ΐ ΰ ᾧ ἔφη',
  Arabic: 'قال الرئيس إن الميناء «ليس للبيع»، أبداً؟ گفت پسر چه ٤٢',
  Hebrew: 'ראש הממשלה אמר: „לא״ ב־2026, שָׁלוֹם',
  Devanagari: 'प्रधानमंत्री ने कहा कि हम क्षेत्र में शक्ति। १२३ ज़रूर',
  Thai: 'นายกรัฐมนตรีกล่าวว่าท่าเรือไม่ได้มีไว้ขาย ๑๒๓ ฿',
  'simplified Chinese': '总理昨天表示，“我们将继续前进”：港口不会出售！（完）',
  'traditional Chinese': '總理昨天表示，「我們將繼續前進」：港口不會出售！',
  Japanese: '首相は「直ちに」対応すると述べ、フェリー・ー々。',
  'Chinese of Hong Kong, and its letters for children': '佢哋話唔係嘅，冇嘢㗎！ㄅㄆㄇㄈ',
  Georgian: 'მერმა თქვა: „ნავსადგური არ იყიდება“ ჸ ჰ ჯ',
  Armenian: 'Քաղաքապետն ասաց. «Նավահանգիստը վաճառքի չէ»։ և ՞',
  Bengali: 'মেয়র বললেন, “বন্দরটি বিক্রির জন্য নয়”। ক্ষ জ্ঞ ১২৩ ৳',
  Tamil: 'மேயர் கூறினார்: “துறைமுகம் விற்பனைக்கு அல்ல” ஸ்ரீ ௧',
  Amharic: 'ከንቲባው «ወደቡ አይሸጥም» አሉ፤ ሺ ፳ ።',
  Korean: '대통령은 어제 항구는 판매 대상이 아니라고 말했다. 뷁',
  emoji: '😀 🇺🇦 👨‍👩‍👧 ❤️ ⛴ 👍🏽',
};

describe('there are letters for', () => {
  test.each(Object.entries(SAMPLES))('%s, in every style', (_, sample) => {
    for (const style of ['quotation', 'plain', 'strong'] as const) {
      const typefaces = typefacesFor(sample, style, '');
      for (const letter of lettersOf(sample)) {
        const face = typefaces.find((candidate) => candidate.sets(letter));
        const missing = Array.from(letter.replace(/\p{Default_Ignorable_Code_Point}/gu, '')).filter(
          (character) => !face?.font.nominalGlyph(character.codePointAt(0) ?? 0),
        );
        expect({ style, letter, missing }).toEqual({ style, letter, missing: [] });
      }
    }
  });
});

test('no Chinese character is drawn as another: not as its older, its full or its shortened form', () => {
  for (const [one, other] of ['换換', '别別', '真眞', '为為', '為爲', '气氣', '关關', '户戶']) {
    const outline = (letter: string) => {
      const face = typefacesFor(letter, 'quotation', '').find((candidate) => candidate.sets(letter));
      return face?.outline(face.font.nominalGlyph(letter.codePointAt(0) ?? 0) ?? 0);
    };
    expect(outline(one ?? ''), `${one} and ${other}`).not.toBe(outline(other ?? ''));
  }
});

test('legible text keeps every letter and loses what is not seen', () => {
  expect(legible('  a\n\tb\u00a0\u200b c\u202Ed\u202C \u0000e\u00adf ')).toBe('a b cd ef');
  expect(legible('می‌خواهم 👨‍👩‍👧 ❤️')).toBe('می‌خواهم 👨‍👩‍👧 ❤️');
});

describe('a line may end', () => {
  const places = (text: string) => piecesOf(text).map((piece) => piece.text + (piece.space ? '_' : ''));

  test('at spaces and behind hyphens', () => {
    expect(places('a well-known boat')).toEqual(['a_', 'well-', 'known_', 'boat']);
  });

  test('between the words of scripts without spaces, but not before their commas', () => {
    expect(places('我们将继续，前进')).not.toContainEqual(expect.stringMatching(/^，/u));
    expect(places('我们将继续，前进').length).toBeGreaterThan(2);
    expect(places('ท่าเรือไม่ได้มีไว้ขาย').length).toBeGreaterThan(2);
  });

  test('not between a quotation mark and its word', () => {
    expect(places('he said “no” (twice)')).toEqual(['he_', 'said_', '“no”_', '(twice)']);
  });
});

describe('lines', () => {
  const words = fc
    .array(fc.stringMatching(/^[a-zäé“”,.-]{1,30}$/), { minLength: 1, maxLength: 60 })
    .map((list) => legible(list.join(' ')));

  test('are no wider than they may be, and hold the text’s words in order', () => {
    fc.assert(
      fc.property(
        words,
        fc.integer({ min: 6, max: 40 }),
        fc.integer({ min: 1, max: 9 }),
        (text, width, most) => {
          const setter = setterFor(text, 'quotation');
          const { lines, shown, cut } = lineBreaker(text, setter)(width, most);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(setter.set(line).width).toBeLessThanOrEqual(width + 0.5);
          const bare = (said: string) => said.replaceAll(' ', '');
          expect(bare(lines.join(''))).toBe(bare(shown));
          if (!cut) expect(shown).toBe(text);
          else expect(text.startsWith(shown.slice(0, -CUT.length))).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('are cut behind a word', () => {
    const text = 'The last boat leaves the harbour at nine';
    const { shown, cut } = lineBreaker(text, setterFor(text, 'quotation'))(12, 1);
    expect(cut).toBe(true);
    expect(text.split(' ')).toEqual(expect.arrayContaining(shown.slice(0, -CUT.length).split(' ')));
  });
});

test('writing from right to left is put into the order of sight, and what stands in it keeps its own', () => {
  const parts = [1, 1, 2, 2, 1, 0, 1].map((level, at) => ({ level, at }));
  expect(inSight(parts).map(({ at }) => at)).toEqual([4, 2, 3, 1, 0, 5, 6]);
});

test('Arabic begins at the right, and its letters join', () => {
  const setter = setterFor('العبّارة', 'plain');
  expect(setter.direction).toBe('rtl');
  const apart = lettersOf('العبارة').reduce((sum, letter) => sum + setter.widthOf(letter), 0);
  expect(setter.widthOf('العبارة')).toBeLessThan(apart * 0.95);
});
