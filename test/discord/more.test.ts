import { describe, expect, test } from 'vitest';
import { shown } from './markdown.ts';
import { ferry, useNewsroom } from './newsroom.ts';

const newsroom = useNewsroom();
const question = 'ferry fund';
const source = 'https://example.org/ferry_(boat)';

/** An article in which a word stands in five paragraphs. */
const files = {
  'quay.txt': `The quay

${['closed', 'open', 'new', 'old', 'long'].map((word) => `“The quay is ${word} now,” Mara Voss said.`).join('\n\n')}

Bo Tan sells apples.`,
};

describe('the menu', () => {
  test('is in a row of its own, below the buttons, and there are no more rows', async () => {
    const { ada } = await newsroom.open({ files });
    const sent = await ada.uses('/ask', { question: 'is the quay closed or open?' });
    expect(sent.components).toHaveLength(2);
    expect(sent.menus.map(({ placeholder }) => placeholder)).toEqual(['More']);
  });

  test('lists the other passages where there are more than three', async () => {
    const { ada } = await newsroom.open({ files });
    const sent = await ada.uses('/quote', { speaker: 'Mara Voss' });
    const places = optionsOf(sent).filter((label) => label.startsWith('¶'));
    expect(places).toEqual(['¶2 of 6', '¶3 of 6', '¶4 of 6', '¶5 of 6']);
    const turned = await ada.chooses(sent, ['¶4 of 6'], 'More');
    expect(turned).toMatchObject({ updated: true });
    expect(turned.text).toContain('The quay is old now');
    expect(turned.text).toContain('match 4 of 5');
    expect(optionsOf(turned)).toContain('¶1 of 6');
    const few = await ada.uses('/ask', { question: 'who sells apples?' });
    expect(optionsOf(few).filter((label) => label.startsWith('¶'))).toEqual([]);
  });

  test('says of which article each is, where they are of several', async () => {
    const more = { 'pier.txt': files['quay.txt'].replaceAll('The quay', 'The pier') };
    const { ada } = await newsroom.open({ files: { ...files, ...more } });
    const sent = await ada.uses('/quote', { speaker: 'Mara Voss' });
    expect(optionsOf(sent)).toEqual(expect.arrayContaining(['¶1 of 6 · The quay', '¶2 of 6 · The pier']));
  });

  test('gives somebody else a copy of their own', async () => {
    const { ada, boss } = await newsroom.open({ files });
    const sent = await ada.uses('/quote', { speaker: 'Mara Voss' });
    const before = sent.text;
    const copy = await boss.chooses(sent, ['¶4 of 6'], 'More');
    expect(copy).toMatchObject({ ephemeral: true, updated: false });
    expect(copy.text).toContain('The quay is old now');
    expect(sent.text).toBe(before);
  });

  test('does not lead to a passage that has changed', async () => {
    const { ada, files: served, program } = await newsroom.open({ files });
    const sent = await ada.uses('/quote', { speaker: 'Mara Voss' });
    served['quay.txt'] = files['quay.txt'].replace('The quay is old now', 'The quay is worn now');
    await program.library.shared.reload();
    const chosen = await ada.chooses(sent, ['¶4 of 6'], 'More');
    expect(chosen.text).toContain('changed');
    expect(chosen).toMatchObject({ ephemeral: true, updated: false });
  });
});

describe('“Who says so”', () => {
  test('shows the chooser alone what else somebody is quoted with', async () => {
    const { ada } = await newsroom.open({ files });
    const sent = await ada.uses('/ask', { question: 'is the quay closed?' });
    const before = sent.text;
    const said = await ada.chooses(sent, ['Who says so'], 'More');
    expect(said).toMatchObject({ ephemeral: true, updated: false });
    expect(said.text).toMatch(/^Mara Voss\n/);
    expect(said.text).toContain('match 1 of 5');
    expect((await ada.presses(said, 'Next match · 2 of 5')).text).toContain('The quay is open now');
    expect(sent.text).toBe(before);
  });

  test('says in words who it is, where the article quotes them nowhere', async () => {
    const { ada } = await newsroom.open();
    const sent = await ada.uses('/ask', { question: 'what do two former clerks allege?' });
    const said = await ada.chooses(sent, ['Who says so'], 'More');
    expect(said.text).toMatch(/^\*\*alleged by Two former clerks\*\*\n¶4 of 6/);
  });

  test('is not offered where nobody does', async () => {
    const { ada } = await newsroom.open();
    expect(optionsOf(await ada.uses('/ask', { question: 'what do tickets cost?' }))).toEqual([
      'Cite',
      'Card',
      'Delete',
    ]);
  });
});

describe('“Cite”', () => {
  test('gives the chooser alone the passage as a block quotation with its link', async () => {
    const { ada } = await newsroom.open({ files: { 'ferry.md': markdown(ferry) } });
    const sent = await ada.uses('/ask', { question: 'what do tickets cost?' });
    const cited = await ada.chooses(sent, ['Cite'], 'More');
    expect(cited.ephemeral).toBe(true);
    const lines = cited.content.split('\n');
    expect(lines[0]).toBe('> Tickets cost four pounds. Children under twelve travel free of charge.');
    expect(lines[1]).toMatch(
      /^> — ¶3 of 6 · \[The night ferry goes back to Saltby\]\(<https:\/\/example\.org\/ferry_%28boat%29#:~:text=\S+>\)$/,
    );
    expect(lines).toHaveLength(2);
  });

  test('does not leave out what is in doubt', async () => {
    const { ada } = await newsroom.open();
    const sent = await ada.uses('/ask', { question: 'what do two former clerks allege?' });
    const { content } = await ada.chooses(sent, ['Cite'], 'More');
    expect(content).toMatch(/^> Alleged, not established\n> Two former clerks/);
    expect(content).toMatch(/\n> — ¶4 of 6 · .* · alleged by Two former clerks$/);
  });

  test('of a passage full of markup cites it as it stands, and of a long one what fits', async () => {
    const hostile = 'The keeper found **it** ``` [x](http://evil.example) @everyone <@1> # on the quay';
    const long = `The keeper counted the boats. ${'There was one more boat then. '.repeat(200)}`;
    const { ada } = await newsroom.open({ files: { 'a.txt': `A\n\n${hostile}.\n\n${long}` } });
    const cited = await ada.chooses(await ada.uses('/ask', { question: '¶1' }), ['Cite'], 'More');
    const [words = ''] = cited.content.split('\n');
    expect(shown(words.slice(2))).toEqual({ text: `${hostile}.`, marks: [] });
    expect(cited.message).toMatchObject({ mentions: [], mention_everyone: false });
    const part = await ada.chooses(await ada.uses('/ask', { question: '¶2' }), ['Cite'], 'More');
    expect(part.content.length).toBeLessThanOrEqual(2_000);
    expect(part.content).toMatch(/^> The keeper counted the boats\. .* …\n> — ¶2 of 2/);
  });

  test('of a paragraph that somebody went to cites that one', async () => {
    const { ada } = await newsroom.open();
    const sent = await ada.uses('/ask', { question: 'what do tickets cost?' });
    const beside = await ada.presses(sent, '‹ ¶2');
    expect((await ada.chooses(beside, ['Cite'], 'More')).content).toMatch(/^> “The last boat leaves/);
  });
});

describe('“Delete”', () => {
  test('takes away the answer of whoever asked, to a command or a mention', async () => {
    const { ada, server, discord } = await newsroom.open();
    for (const sent of [
      await ada.uses('/ask', { question }),
      await ada.says(server.general, `${discord.mention} ${question}`),
    ]) {
      expect((await ada.chooses(sent, ['Delete'], 'More')).deleted).toBe(true);
    }
    expect(server.messagesIn(server.general)).toHaveLength(1);
  });

  test('is refused to somebody else, and open to those who manage the server or its messages', async () => {
    const { ada, boss, server } = await newsroom.open();
    const [eve, mod] = [server.member('eve'), server.member('mod', { permissions: ['ManageMessages'] })];
    const sent = await ada.uses('/ask', { question });
    const refused = await eve.chooses(sent, ['Delete'], 'More');
    expect(refused).toMatchObject({ ephemeral: true, deleted: false });
    expect(refused.text).toContain('Only whoever asked');
    expect(sent.deleted).toBe(false);
    expect((await boss.chooses(sent, ['Delete'], 'More')).deleted).toBe(true);
    const other = await ada.uses('/ask', { question });
    expect((await mod.chooses(other, ['Delete'], 'More')).deleted).toBe(true);
  });

  test('is looked at anew where the menu is forged', async () => {
    const { ada, server } = await newsroom.open();
    const eve = server.member('eve');
    const sent = await ada.uses('/ask', { question });
    const forged = await eve.pressesId(sent, `delete:ask:0:0::::${eve.id}`);
    expect(forged.ephemeral).toBe(true);
    expect(sent.deleted).toBe(false);
  });
});

describe('“Share”', () => {
  test('posts a private answer for everyone, as it stands, with controls of the one who shared it', async () => {
    const { ada, boss, server } = await newsroom.open();
    const sent = await ada.uses('/ask', { question, private: true });
    expect(sent.labels).toContain('Share');
    await ada.presses(sent, 'Next match · 2 of 3');
    const shared = await ada.presses(sent, 'Share');
    expect(shared).toMatchObject({ ephemeral: false, text: sent.text });
    expect(server.messagesIn(server.general)).toHaveLength(1);
    expect(shared.labels).not.toContain('Share');
    expect(await ada.presses(shared, 'Next match · 3 of 3')).toMatchObject({ updated: true });
    expect((await boss.presses(shared, 'Previous match · 2 of 3')).ephemeral).toBe(true);
  });

  test('posts the paragraph or the page that somebody went to', async () => {
    const { ada } = await newsroom.open();
    const sent = await ada.uses('/ask', { question: 'what do tickets cost?', private: true });
    const beside = await ada.presses(sent, '‹ ¶2');
    expect((await ada.presses(beside, 'Share')).text).toBe(beside.text);
    const list = await ada.uses('/quote', { private: true });
    expect((await ada.presses(list, 'Share')).text).toBe(list.text);
  });

  test('posts nothing that has changed', async () => {
    const { ada, files: served, program, server } = await newsroom.open();
    const sent = await ada.uses('/ask', { question: 'what do tickets cost?', private: true });
    served['ferry.txt'] = ferry.replace('four pounds', 'five pounds');
    await program.library.shared.reload();
    const pressed = await ada.presses(sent, 'Share');
    expect(pressed.text).toContain('changed');
    expect(pressed.ephemeral).toBe(true);
    expect(server.messagesIn(server.general)).toEqual([]);
  });

  test('is on the copy that somebody else gets, which has no “Delete”', async () => {
    const { ada, boss } = await newsroom.open();
    const sent = await ada.uses('/ask', { question });
    const copy = await boss.presses(sent, 'Next match · 2 of 3');
    expect(copy.labels).toContain('Share');
    expect(optionsOf(copy)).not.toContain('Delete');
    expect(await boss.presses(copy, 'Share')).toMatchObject({ ephemeral: false, text: copy.text });
  });
});

test('what is asked of the article itself is paged through as what it is', async () => {
  const names = ['Ada Moor', 'Bo Tan', 'Cy Renn', 'Di Lund', 'Ed Falk', 'Flo Berg', 'Gus Holm', 'Ida Krog'];
  const said = names.map(
    (name) => `“${'The boats are late and the sea is grey. '.repeat(14)}” ${name} said.`,
  );
  const { ada } = await newsroom.open({ files: { 'many.txt': `Many people\n\n${said.join('\n\n')}` } });
  const sent = await ada.uses('/ask', { question: 'who is named in it?' });
  expect(sent.text).toMatch(/^who is named in it\?\n\*\*8 people are named\*\*\n/);
  const forward = sent.labels.find((label) => label.endsWith('›')) ?? '';
  const next = await ada.presses(sent, forward);
  expect(next.text).toMatch(/^who is named in it\?\n\*\*8 people are named\*\*\n/);
  expect(next.text).toContain('Ida Krog');
});

describe('a list', () => {
  test('has a way to each of its passages, for whoever chooses it, with all that can be done with one', async () => {
    const { ada, boss } = await newsroom.open({ files });
    const sent = await ada.uses('/quote', {});
    expect(optionsOf(sent)).toEqual([...[1, 2, 3, 4, 5].map((n) => `¶${n} of 6`), 'Delete']);
    const before = sent.text;
    const opened = await boss.chooses(sent, ['¶3 of 6'], 'More');
    expect(opened).toMatchObject({ ephemeral: true, updated: false });
    expect(opened.text).toMatch(/^¶3\n/);
    expect(opened.labels).toEqual(['‹ ¶2', '¶4 ›', 'Share']);
    expect(optionsOf(opened)).toEqual(['Who says so', 'Cite', 'Card']);
    expect((await boss.chooses(opened, ['Cite'], 'More')).text).toContain('“The quay is new now,”');
    const shared = await boss.presses(opened, 'Share');
    expect(shared).toMatchObject({ ephemeral: false });
    expect(shared.text).toContain('The quay is new now');
    expect(sent.text).toBe(before);
  });

  test('of one passage leads to the paragraphs beside it, and back', async () => {
    const text = 'The quay\n\n“The quay is closed,” Mara Voss said.\n\nBo Tan sells apples.';
    const { ada } = await newsroom.open({ files: { 'quay.txt': text } });
    const sent = await ada.uses('/quote', {});
    const before = sent.text;
    const beside = await ada.presses(sent, '¶2 ›');
    expect(beside.text).toMatch(/^> Bo Tan sells apples\./);
    expect((await ada.presses(beside, 'Back to the answer')).text).toBe(before);
  });

  test('names its article once', async () => {
    const { ada } = await newsroom.open({ files });
    expect((await ada.uses('/quote', {})).text.split('The quay\n')).toHaveLength(2);
  });

  test('whose passage has changed since does not show another', async () => {
    const { ada, files: served, program } = await newsroom.open({ files });
    const sent = await ada.uses('/quote', {});
    served['quay.txt'] = files['quay.txt'].replace('The quay is new now', 'The quay is worn now');
    await program.library.shared.reload();
    expect((await ada.chooses(sent, ['¶3 of 6'], 'More')).text).toContain('changed');
  });
});

test('what Pilcrow itself says can be deleted by whoever asked, and by nobody else', async () => {
  const { ada, server } = await newsroom.open({ files });
  const eve = server.member('eve');
  const sent = await ada.uses('/article', {});
  expect((await eve.presses(sent, 'Delete')).ephemeral).toBe(true);
  expect(sent.deleted).toBe(false);
  expect((await ada.presses(sent, 'Delete')).deleted).toBe(true);
});

test('an article that only its asker sees can be shared, even once another is picked', async () => {
  const more = { 'pier.txt': files['quay.txt'].replaceAll('The quay', 'The pier') };
  const { ada } = await newsroom.open({ files: { ...files, ...more } });
  const sent = await ada.uses('/article', { article: 'pier', private: true });
  expect(sent.labels).toContain('Share');
  const shared = await ada.presses(sent, 'Share');
  expect(shared).toMatchObject({ ephemeral: false });
  expect(shared.text).toMatch(/^\*\*The pier\*\*/);
});

test('the words that come nearest to a quotation that is not there are said to be no more', async () => {
  const { ada } = await newsroom.open({ files });
  const { text } = await ada.uses('/check', { text: 'We shall never sell any apples to the harbour board' });
  expect(text).toMatch(/Not in the article[^>]*\nNearest:\n> /);
});

function optionsOf({ menus }: { readonly menus: readonly object[] }): string[] {
  return menus.flatMap((menu) =>
    'options' in menu && Array.isArray(menu.options) ? menu.options.map(({ label }) => String(label)) : [],
  );
}

function markdown(text: string): string {
  return `---\nsource: ${source}\n---\n# ${text}`;
}
