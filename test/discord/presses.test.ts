import { describe, expect, test } from 'vitest';
import { ferry, useNewsroom } from './newsroom.ts';

const newsroom = useNewsroom();
const question = 'ferry fund';

describe('the paragraphs around a passage', () => {
  test('are one press away, up to both ends of the article, and so is the way back', async () => {
    const { ada } = await newsroom.open();
    const sent = await ada.uses('/ask', { question: 'what do tickets cost?' });
    expect(sent.labels.slice(0, 2)).toEqual(['‹ ¶2', '¶4 ›']);
    const second = await ada.presses(sent, '‹ ¶2');
    expect(second.updated).toBe(true);
    expect(second.text).toMatch(/^what do tickets cost\?\n> “The last boat leaves at nine,” Voss told/);
    const first = await ada.presses(second, '‹ ¶1');
    expect(first.labels).toEqual(['¶2 ›', 'Back to the answer']);
    const back = await ada.presses(first, 'Back to the answer');
    expect(back.text).toContain('**Tickets cost four pounds.**');
    const last = await ada.uses('/ask', { question: '¶6' });
    expect(last.labels).toEqual(['‹ ¶5']);
  });
});

describe('other matches', () => {
  test('are turned to one by one', async () => {
    const { ada } = await newsroom.open();
    const places: (string | undefined)[] = [];
    const sent = await ada.uses('/ask', { question });
    for (const label of ['Next match · 2 of 3', 'Next match · 3 of 3', 'Previous match · 2 of 3']) {
      places.push(/¶\d of 6/.exec(sent.text)?.[0]);
      await ada.presses(sent, label);
      expect(sent.text).toContain(` · match ${label.slice(-6)}`);
    }
    expect(new Set(places).size).toBe(3);
    expect(sent.labels.slice(-2)).toEqual(['Previous match · 1 of 3', 'Next match · 3 of 3']);
  });

  test('stay within the one article that was asked', async () => {
    const files = { 'ferry.txt': ferry, 'other.txt': ferry.replaceAll('Saltby', 'Wick') };
    const { ada } = await newsroom.open({ files });
    const sent = await ada.uses('/ask', { question, article: 'other' });
    const next = await ada.presses(sent, 'Next match · 2 of 3');
    expect(next.text).toMatch(/goes back to Wick .*match 2 of 3/);
    const everywhere = await ada.uses('/ask', { question });
    expect(everywhere.text).not.toContain('of 3');
  });

  test('of a speaker’s words are asked for again with the speaker', async () => {
    const said = ['The quay is closed', 'The quay is open', 'The quay is new'].map(
      (w) => `“${w},” Mara Voss said.`,
    );
    const files = { 'quay.txt': `The quay\n\n${said.join('\n\n')}\n\n“The quay is old,” Bo Tan said.` };
    const { ada } = await newsroom.open({ files });
    for (const values of [{ speaker: 'Mara Voss', about: 'quay' }, { speaker: 'Mara Voss' }]) {
      const sent = await ada.uses('/quote', values);
      expect(sent.text).toContain('match 1 of 3');
      const next = await ada.presses(sent, 'Next match · 2 of 3');
      expect(next.text).toContain('match 2 of 3');
      expect(next.text.split('\n')[0]).toBe(Object.values(values).join(': '));
    }
  });

  test('can be asked for with a question full of markup', async () => {
    const { ada } = await newsroom.open();
    const hostile = '**ferry** fund? [x](http://evil.example) \\_ <@1> @everyone `a`';
    const sent = await ada.uses('/ask', { question: hostile });
    const next = await ada.presses(sent, sent.labels.find((label) => label.startsWith('Next')) ?? '');
    expect(next.text.split('\n')[0]).toBe(sent.text.split('\n')[0]);
  });
});

test('matches that say the same are turned to one after the other', async () => {
  const same = 'The ferry fund is empty.';
  const files = {
    'a.txt': `The fund\n\n${same}\n\nIt rained.\n\n${same}\n\nThe ferry fund was full in May.`,
  };
  const { ada } = await newsroom.open({ files });
  const sent = await ada.uses('/ask', { question });
  for (const at of ['2 of 3', '3 of 3']) {
    expect((await ada.presses(sent, `Next match · ${at}`)).text).toContain(`match ${at}`);
  }
});

describe('somebody else who presses', () => {
  test('gets a copy of their own, which is theirs to turn; the answer of the one who asked stays', async () => {
    const { ada, boss } = await newsroom.open();
    const sent = await ada.uses('/ask', { question });
    const before = sent.text;
    const copy = await boss.presses(sent, 'Next match · 2 of 3');
    expect(copy).toMatchObject({ ephemeral: true, updated: false });
    expect(copy.text).toContain('match 2 of 3');
    expect(sent.text).toBe(before);
    const turned = await boss.presses(copy, 'Next match · 3 of 3');
    expect(turned).toMatchObject({ ephemeral: true, updated: true });
  });
});

describe('a press on an old answer', () => {
  test('works after a restart', async () => {
    const { ada, bot, program } = await newsroom.open();
    const sent = await ada.uses('/ask', { question });
    await bot.stop();
    await newsroom.start(program);
    expect((await ada.presses(sent, 'Next match · 2 of 3')).text).toContain('match 2 of 3');
  });

  test('whose paragraph has changed says that it has, to the one who pressed, and shows nothing else', async () => {
    const { ada, files, program } = await newsroom.open();
    const sent = await ada.uses('/ask', { question: 'what do tickets cost?' });
    const before = sent.text;
    files['ferry.txt'] = ferry.replace('four pounds', 'five pounds');
    await program.library.shared.reload();
    for (const label of ['‹ ¶2', '¶4 ›']) {
      const pressed = await ada.presses(sent, label);
      expect(pressed.text).toContain('changed');
      expect(pressed.text).not.toContain('pounds');
      expect(pressed.ephemeral).toBe(true);
    }
    expect(sent.text).toBe(before);
  });

  test('whose paragraph has changed does not turn to another match either', async () => {
    const { ada, files, program } = await newsroom.open();
    const sent = await ada.uses('/ask', { question });
    const [, shown = ''] = /\n> (.*)\n/.exec(sent.text.replaceAll('**', '')) ?? [];
    files['ferry.txt'] = ferry.replace(shown, `${shown} Or so it seems.`);
    await program.library.shared.reload();
    const pressed = await ada.presses(sent, 'Next match · 2 of 3');
    expect(pressed.text).toContain('changed');
    expect(pressed).toMatchObject({ ephemeral: true, updated: false });
  });

  test('whose paragraph only moved goes on as before', async () => {
    const { ada, files, program } = await newsroom.open();
    const sent = await ada.uses('/ask', { question: 'what do tickets cost?' });
    files['ferry.txt'] = ferry.replace('Captain Mara', 'A storm came.\n\nCaptain Mara');
    await program.library.shared.reload();
    const after = await ada.presses(sent, '¶4 ›');
    expect(after.text).toContain('Two former clerks');
    expect(after.text).toContain('¶5 of 7');
  });

  test('whose article is gone says so', async () => {
    const files = { 'ferry.txt': ferry, 'other.txt': ferry.replaceAll('Saltby', 'Wick') };
    const { ada, program, files: served } = await newsroom.open({ files });
    const sent = await ada.uses('/ask', { question, article: 'other' });
    delete served['other.txt'];
    await program.library.shared.reload();
    for (const label of sent.labels) {
      const refused = await ada.presses(sent, label);
      expect(refused.text).toContain('no longer serves here');
      expect(refused.text).not.toContain('changed');
    }
  });

  test('that this bot never made is refused in private', async () => {
    const { ada } = await newsroom.open();
    const sent = await ada.uses('/ask', { question });
    for (const forged of ['next', 'next:corpus:0:0::00000000:00000000:1', 'delete:everything']) {
      const pressed = await ada.pressesId(sent, forged);
      expect(pressed).toMatchObject({ ephemeral: true, updated: false });
    }
  });

  test('cannot be forged into a command for managers', async () => {
    const { ada } = await newsroom.open();
    const sent = await ada.uses('/ask', { question });
    const [, , , , , article, paragraph] = (sent.buttons[0] as { custom_id: string }).custom_id.split(':');
    const pressed = await ada.pressesId(sent, `next:corpus:0:0::${article}:${paragraph}:${ada.id}`);
    expect(pressed.text).toMatch(/\/corpus takes one of|Manage Server/);
    expect(pressed).toMatchObject({ ephemeral: true, updated: false });
  });
});
