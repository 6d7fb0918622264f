import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/articles/encoding.ts';

const german =
  'Die Fähre wurde am Dienstag für „unsicher“ erklärt, sagte die Bürgermeisterin. Größere Schäden gab es nicht.';
const texts = {
  English:
    'The mayor said “the ferry isn’t safe” — and that was that. Nobody from the council came to see it.',
  French: 'Le préfet a déclaré que la traversée était « dangereuse » ; les élèves sont restés à l’école.',
  Ukrainian: 'Міський голова заявив, що пором небезпечний, а діти залишилися у школі до вечора.',
  Polish: 'Burmistrz powiedział, że prom nie jest bezpieczny. Żaden członek rady nie przyszedł go zobaczyć.',
  Japanese: '市長は火曜日、フェリーは安全ではないと述べた。子どもたちは学校に残った。',
};

describe('a text that is not UTF-8 is read by the look of its bytes', () => {
  test.each([
    ['windows-1252', german],
    ['windows-1252', texts.English],
    ['windows-1252', texts.French],
    ['windows-1251', texts.Ukrainian],
    ['iso-8859-2', texts.Polish],
    ['shift_jis', texts.Japanese],
  ])('%s', async (encoding, text) => {
    const decoded = await decode(iconv.encode(text, encoding));
    expect(decoded.text).toBe(text);
    expect(decoded.problem?.severity).toBe('doubtful');
  });

  test('one accent among much ASCII is enough', async () => {
    expect((await decode(iconv.encode(`${'word '.repeat(50_000)}café`, 'windows-1252'))).text).toMatch(
      /café$/,
    );
  });
});

test('what is UTF-8 is UTF-8, whatever the file declares', async () => {
  expect(await decode(new TextEncoder().encode(german), 'windows-1251')).toEqual({ text: german });
});

test('a declared encoding is believed where the bytes are not UTF-8', async () => {
  expect(await decode(iconv.encode('Größere Fähre', 'cp850'), 'cp850')).toEqual({ text: 'Größere Fähre' });
});

test('a declared ISO-8859-1 has curly quotation marks, as browsers read it', async () => {
  expect(await decode(iconv.encode('“Größe”', 'windows-1252'), 'iso-8859-1')).toEqual({ text: '“Größe”' });
});

test('an encoding that does not exist is not believed', async () => {
  expect((await decode(iconv.encode(german, 'windows-1252'), 'no-such-thing')).text).toBe(german);
});

test('UTF-8 with a character cut in half stays UTF-8', async () => {
  const bytes = new TextEncoder().encode(texts.Ukrainian);
  expect(await decode(bytes.subarray(0, bytes.length - 2))).toEqual({
    text: `${texts.Ukrainian.slice(0, -2)}\uFFFD`,
  });
});

test('UTF-16 without a mark is seen in Cyrillic too', async () => {
  const text = `${texts.Ukrainian}\n`;
  expect(await decode(iconv.encode(text, 'utf-16le'))).toEqual({ text });
  expect(await decode(iconv.encode(text, 'utf-16be'))).toEqual({ text });
});

test.each([
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d)],
  ['one NUL in a text', new TextEncoder().encode('The ferry\0 leaves at nine.')],
  ['NULs on one side among control characters', Uint8Array.of(1, 0, 2, 0, 3, 0)],
])('%s is refused', async (_what, bytes) => {
  expect(await decode(bytes)).toMatchObject({ text: '', problem: { severity: 'unreadable' } });
});

test('CRLF and lone CR become LF', async () => {
  expect((await decode(new TextEncoder().encode('a\r\nb\rc\n\r\nd'))).text).toBe('a\nb\nc\n\nd');
});
