import { afterAll, describe, expect, test } from 'vitest';
import type { Draw } from '../../src/message/draw.ts';
import { drawingAside } from '../../src/workers/drawingAside.ts';
import { sizeOf } from '../pictures/drawing.ts';
import type { Sent } from './loopback/story/sent.ts';
import { ferry, heldClock, useNewsroom } from './newsroom.ts';

const newsroom = useNewsroom();
const drawing = drawingAside();
afterAll(() => drawing.close());
const draw = drawing.drawAside;

const files = { 'ferry.md': `---\npublished: 2026-01-08\n---\n# ${ferry}` };
const dated = {
  'harbour.md': `---\npublished: 2026-01-08\n---\n# The harbour\n\nIt burned down in 1998.\n\nIt was opened on Tuesday.\n\nTwo former clerks allege that the mayor stole £9,000 in 2019.`,
};

/** The picture that a message shows in its embed, as it was sent. */
async function pictureIn(sent: Sent) {
  const url = sent.embeds[0]?.image?.url ?? '';
  const file = sent.message.attachments.find((attachment) => attachment.url === url);
  if (!file) return null;
  const png = new Uint8Array(await (await fetch(url)).arrayBuffer());
  return { name: file.filename, altText: file.description ?? '', ...sizeOf(png) };
}

describe('a timeline', () => {
  test('comes with its picture, and with words for those who do not see it', async () => {
    const { ada } = await newsroom.open({ files: dated, draw });
    const sent = await ada.uses('/timeline');
    expect(await pictureIn(sent)).toEqual({
      name: 'timeline.png',
      width: 1_200,
      height: expect.any(Number),
      altText: [
        'Timeline: The harbour',
        '1998: It burned down in 1998. (¶1)',
        '2019: Two former clerks allege that the mayor stole £9,000 in 2019. (Alleged, not established · alleged by Two former clerks · ¶3)',
        '6 January 2026: It was opened on Tuesday. (¶2)',
      ].join('\n'),
    });
    expect(sent.text).toContain('It burned down in 1998.');
  });

  test('goes out without a picture where the bot may not attach files', async () => {
    const { ada, server } = await newsroom.open({ files: dated, draw });
    server.forbidsBot(server.general, ['AttachFiles']);
    const sent = await ada.uses('/timeline');
    expect(sent.message.attachments).toEqual([]);
    expect(sent.text).toContain('It burned down in 1998.');
  });

  test('goes out without a picture where drawing fails, and that is logged', async () => {
    const broken: Draw = () => Promise.reject(new Error('no ink'));
    const { ada, program } = await newsroom.open({ files: dated, draw: broken });
    const sent = await ada.uses('/timeline');
    expect(sent.message.attachments).toEqual([]);
    expect(sent.text).toContain('It burned down in 1998.');
    expect(program.telemetry.lines).toContainEqual(
      expect.objectContaining({ level: 'warn', message: 'a picture was not drawn' }),
    );
  });

  test('does not wait long for a picture', async () => {
    const clock = heldClock();
    let drawingBegan = () => {};
    const begun = new Promise<void>((resolve) => {
      drawingBegan = resolve;
    });
    const never: Draw = () => {
      drawingBegan();
      return new Promise(() => {});
    };
    const { ada } = await newsroom.open({ files: dated, draw: never, clock });
    const sending = ada.uses('/timeline');
    await begun;
    clock.pass();
    const sent = await sending;
    expect(sent.message.attachments).toEqual([]);
    expect(sent.text).toContain('It burned down in 1998.');
  });

  test('keeps its picture to its first page', async () => {
    const years = Array.from({ length: 60 }, (_, at) => {
      return `In ${1900 + at} the harbour burned down, and ${'the gulls came back, '.repeat(20)}and it was built again.`;
    });
    const { ada } = await newsroom.open({
      files: { 'a.md': `# The harbour\n\n${years.join('\n\n')}` },
      draw,
    });
    const sent = await ada.uses('/timeline');
    expect((await pictureIn(sent))?.altText).toMatch(/\n1900: .* …/u);
    const next = sent.labels.find((label) => label.endsWith('›')) ?? '';
    const turned = await ada.presses(sent, next);
    expect(turned).toMatchObject({ updated: true, message: { attachments: [] } });
    const back = await ada.presses(turned, turned.labels.find((label) => label.startsWith('‹')) ?? '');
    expect(await pictureIn(back)).not.toBeNull();
  });
});

describe('a card', () => {
  const question = 'when does the last boat leave?';

  test('of a public answer is posted for everybody, with the words, who says them, and where they stand', async () => {
    const { ada } = await newsroom.open({ files, draw });
    const sent = await ada.uses('/ask', { question });
    const before = sent.text;
    const card = await ada.chooses(sent, ['Card'], 'More');
    expect(card).toMatchObject({ ephemeral: false, updated: false });
    const picture = await pictureIn(card);
    expect(picture).toMatchObject({ name: 'card.png', width: 1_200 });
    expect(picture?.altText).toBe(
      '“The last boat leaves at nine”\nMara Voss\nThe night ferry goes back to Saltby\n8 January 2026 · ¶2 of 6',
    );
    expect(card.text).toContain('¶2 of 6 · The night ferry goes back to Saltby');
    expect(sent.text).toBe(before);
  });

  test('of a private answer is seen by whoever pressed alone', async () => {
    const { ada } = await newsroom.open({ files, draw });
    const sent = await ada.uses('/ask', { question, private: true });
    const card = await ada.chooses(sent, ['Card'], 'More');
    expect(card).toMatchObject({ ephemeral: true, updated: false });
    expect(await pictureIn(card)).not.toBeNull();
  });

  test('of an allegation says so on the picture and beside it', async () => {
    const { ada } = await newsroom.open({ files, draw });
    const sent = await ada.uses('/ask', { question: 'what do two former clerks allege?' });
    const card = await ada.chooses(sent, ['Card'], 'More');
    expect(card.text).toMatch(/^Alleged, not established\n¶4 of 6/);
    expect((await pictureIn(card))?.altText).toMatch(/^Alleged, not established\n“Two former clerks/);
  });

  test('has the words that the answer began with, not others of the same sentence', async () => {
    const written = `# The tunnel\n\nTobias Renn spoke of ‘a tunnel for the few’ and warned of ‘twenty more years of debt for all’.`;
    const { ada } = await newsroom.open({ files: { 'a.md': written }, draw });
    const sent = await ada.uses('/quote', { speaker: 'Tobias Renn' });
    const card = await ada.chooses(sent, ['Card'], 'More');
    expect((await pictureIn(card))?.altText).toMatch(/^“a tunnel for the few”\nTobias Renn\n/u);
  });

  test('is put away by whoever had it posted', async () => {
    const { ada, boss } = await newsroom.open({ files, draw });
    const sent = await ada.uses('/ask', { question });
    const card = await boss.chooses(sent, ['Card'], 'More');
    const deleted = await boss.chooses(card, ['Delete'], 'More');
    expect(deleted.deleted).toBe(true);
    expect(sent.deleted).toBe(false);
  });

  test('is refused once the paragraph has changed', async () => {
    const { ada, files: served, program } = await newsroom.open({ files, draw });
    const sent = await ada.uses('/ask', { question });
    served['ferry.md'] = files['ferry.md'].replace('leaves at nine', 'leaves at ten');
    await program.library.shared.reload();
    const card = await ada.chooses(sent, ['Card'], 'More');
    expect(card).toMatchObject({ ephemeral: true, message: { attachments: [] } });
    expect(card.text).toContain('changed');
  });

  test('is the words as text where it cannot be drawn', async () => {
    const { ada } = await newsroom.open({ files, draw: async () => null });
    const sent = await ada.uses('/ask', { question });
    const card = await ada.chooses(sent, ['Card'], 'More');
    expect(card.message.attachments).toEqual([]);
    expect(card.text).toContain('> “The last boat leaves at nine,” Voss told the council.');
    expect(card.text).toContain('The card could not be drawn.');
  });

  test('that is cut says so beside it', async () => {
    const long = `“${'The last boat leaves the harbour of Saltby at nine, '.repeat(60)}and so it is,” Mara Voss said.`;
    const { ada } = await newsroom.open({ files: { 'a.md': `# The ferry\n\n${long}` }, draw });
    const sent = await ada.uses('/ask', { question: '¶1' });
    const card = await ada.chooses(sent, ['Card'], 'More');
    expect(card.text).toContain('The card shows the beginning');
    expect((await pictureIn(card))?.altText.length).toBeLessThanOrEqual(1_024);
  });

  test('is not offered where the bot may not attach files', async () => {
    const { ada, server } = await newsroom.open({ files, draw });
    server.forbidsBot(server.general, ['AttachFiles']);
    const sent = await ada.uses('/ask', { question });
    const offered = sent.menus.flatMap((menu) =>
      'options' in menu ? menu.options.map(({ label }) => label) : [],
    );
    expect(offered).toContain('Cite');
    expect(offered).not.toContain('Card');
  });
});
