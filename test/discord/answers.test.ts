import { describe, expect, test } from 'vitest';
import { ferry, useNewsroom } from './newsroom.ts';

const newsroom = useNewsroom();

describe('a question', () => {
  test('is answered at once: the question, the answer, the passage and where it stands', async () => {
    const { ada } = await newsroom.open();
    const sent = await ada.uses('/who', { question: 'who brought the ferry back?' });
    const [question, short, passage, place, ...more] = sent.text.split('\n');
    expect(question).toBe('who brought the ferry back?');
    expect(short).toBe('**Mara Voss**');
    expect(passage).toMatch(/^> \*\*Captain Mara Voss brought .* Monday\.\*\* The boat had .* winters\.$/);
    expect(place).toBe('¶1 of 6 · The night ferry goes back to Saltby');
    expect(more).toEqual([]);
    expect(sent).toMatchObject({ content: '', deferred: false, ephemeral: false });
    expect(sent.afterMilliseconds).toBeLessThan(1_500);
  });

  test('whose answer somebody only says is answered with who says so', async () => {
    const { ada } = await newsroom.open();
    const sent = await ada.uses('/when', { question: 'when does the last boat leave?' });
    expect(sent.text).toContain(' · Mara Voss says so');
  });

  test('about an allegation is never answered without that word, and has another colour', async () => {
    const { ada } = await newsroom.open();
    const alleged = await ada.uses('/ask', { question: 'what do two former clerks allege?' });
    expect(alleged.text).toContain('\nAlleged, not established\n> ');
    expect(alleged.text).toMatch(/¶4 of 6 .* alleged by .*clerks/i);
    const stated = await ada.uses('/ask', { question: 'what do tickets cost?' });
    expect(stated.text).toContain('¶3 of 6');
    expect(alleged.embeds[0]?.color).not.toBe(stated.embeds[0]?.color);
  });

  test('that the article does not answer is told so, and why, with what is nearest', async () => {
    const { ada } = await newsroom.open();
    const sent = await ada.uses('/who', { question: 'Who is the king of Spain?' });
    const lines = sent.text.split('\n');
    expect(lines[1]).toBe('The article doesn’t say. “king” and “Spain” stand nowhere in it.');
    expect(lines[2]).toBe('Nearest:');
    expect(lines[4]).toMatch(/^¶\d of 6 · /);
    expect(sent.labels).toContain('Next nearest · 2 of 3');
  });

  test('that only names a paragraph is answered with it', async () => {
    const { ada } = await newsroom.open();
    const sent = await ada.uses('/ask', { question: '¶3' });
    expect(sent.text).toBe(
      '¶3\n> Tickets cost four pounds. Children under twelve travel free of charge.\n¶3 of 6 · The night ferry goes back to Saltby',
    );
  });

  test('may be asked in private', async () => {
    const { ada, server } = await newsroom.open();
    const sent = await ada.uses('/who', { question: 'who brought the ferry back?', private: true });
    expect(sent.ephemeral).toBe(true);
    expect(server.messagesIn(server.general)).toEqual([]);
  });

  test('can be asked in direct messages, and where the bot is not installed', async () => {
    const { discord, ada } = await newsroom.open();
    const question = 'who brought the ferry back?';
    const direct = await ada.uses('/who', { question }, { channel: ada.directMessages });
    expect(direct.text).toContain('**Mara Voss**');
    const elsewhere = discord.server('Elsewhere', { installed: false }).member('bo');
    expect((await elsewhere.uses('/who', { question })).text).toContain('**Mara Voss**');
  });

  test('that is refused is refused in private', async () => {
    const { ada, server } = await newsroom.open();
    const sent = await ada.uses('/who', { question: 'who?', article: 'no such article' });
    expect(sent.text).toContain('no such article');
    expect(sent.ephemeral).toBe(true);
    expect(server.messagesIn(server.general)).toEqual([]);
  });
});

describe('a passage', () => {
  test('leads to the page it is from, at its words', async () => {
    const published = `---\nsource: https://news.example/ferry_(night)\n---\n# The [night] ferry\n\n${ferry}`;
    const { ada } = await newsroom.open({ files: { 'ferry.md': published } });
    const sent = await ada.uses('/ask', { question: 'what do tickets cost?' });
    expect(sent.text).toMatch(
      /\n\[¶4 of 7\]\(https:\/\/news\.example\/ferry_%28night%29#:~:text=\S+\) · The \\\[night\\\] ferry/,
    );
  });

  test('under a picture is said to be there', async () => {
    const pictured = `${ferry}\n\nPictured: The night ferry at the quay of Saltby. (Photo by Ann Lee/Harbour Press)`;
    const { ada } = await newsroom.open({ files: { 'ferry.txt': pictured } });
    expect((await ada.uses('/ask', { question: '¶7' })).text).toContain(' · photo caption');
  });

  test('that does not fit is shown in part, with the sentence that answers, and that is said', async () => {
    const filler = Array.from({ length: 200 }, (_, n) => `Nothing at all happened in village ${n}.`);
    const sentence = 'The lighthouse keeper found a golden anchor.';
    const long = [...filler, sentence, ...filler].join(' ');
    const { ada } = await newsroom.open({ files: { 'long.txt': `A long winter\n\n${long}` } });
    const sent = await ada.uses('/ask', { question: 'who found the golden anchor?' });
    const { description = '' } = sent.embeds[0] ?? {};
    expect(description.length).toBeGreaterThan(3_000);
    const quoted = description.split('\n').find((line) => line.startsWith('> ')) ?? '';
    expect(quoted).toContain(` **${sentence}** `);
    expect(quoted).toMatch(/^> … .*\. …$/);
    expect(long).toContain(quoted.slice(4, -2).replaceAll('**', ''));
    expect(description).toContain('The paragraph is longer');
  });
});

describe('where the bot may not embed links', () => {
  test('the same is said in plain text', async () => {
    const { ada, server } = await newsroom.open();
    server.forbidsBot(server.general, ['EmbedLinks']);
    const sent = await ada.uses('/who', { question: 'who brought the ferry back?' });
    expect(sent.embeds).toEqual([]);
    expect(sent.content).toContain('**Mara Voss**\n> **Captain Mara Voss brought');
    const next = await ada.presses(sent, '¶2 ›');
    expect(next.content).toMatch(/^who brought the ferry back\?\n> “The last boat/);
  });

  test('even the longest fits', async () => {
    const paragraph = `The anchor *${'_'.repeat(500)}* ${'was found by nobody. '.repeat(300)}`;
    const long = `---\nsource: https://news.example/${'a'.repeat(400)}\n---\n# ${'[long] '.repeat(60)}\n\n${paragraph}`;
    const { ada, server } = await newsroom.open({ files: { 'long.md': long } });
    const question = `anchor ${'*'.repeat(293)}`;
    const embedded = await ada.uses('/ask', { question });
    expect(embedded.text).toContain('The anchor');
    server.forbidsBot(server.general, ['EmbedLinks']);
    const plain = await ada.uses('/ask', { question });
    expect(plain.content).toContain('The anchor');
    expect(plain.content.length).toBeGreaterThan(1_500);
  });
});

describe('quotations in order', () => {
  test('are turned over like pages', async () => {
    const names = ['Ann Lee', 'Bo Tan', 'Cy Orr', 'Di Fox', 'Ed Poe', 'Flo Ray'];
    const body = names.map(
      (name, n) => `“${`The harbour of village ${n} is closed. `.repeat(20)}” ${name} said.`,
    );
    const { ada } = await newsroom.open({ files: { 'talk.txt': `Talk\n\n${body.join('\n\n')}` } });
    const sent = await ada.uses('/quote', {});
    expect(sent.text).toContain('¶1 of 6');
    expect(sent.text).not.toContain('¶6 of 6');
    const [next = ''] = sent.labels;
    expect(next).toMatch(/^\d–6 of 6 ›$/);
    const second = await ada.presses(sent, next);
    expect(second.text).toContain('¶6 of 6');
    expect(second.text).not.toContain('¶1 of 6');
    const [back = ''] = second.labels;
    expect((await ada.presses(second, back)).text).toContain('¶1 of 6');
  });
});

describe('while an option is typed', () => {
  test('names and articles are offered', async () => {
    const { ada } = await newsroom.open();
    expect(await ada.types('/who', 'question', 'vos')).toEqual([{ name: 'Mara Voss', value: 'Mara Voss' }]);
    const [article] = await ada.types('/who', 'article', 'night');
    expect(article).toEqual({ name: 'The night ferry goes back to Saltby', value: 'ferry' });
  });

  test('what is typed beyond all reason is answered with nothing', async () => {
    const { ada } = await newsroom.open();
    expect(await ada.types('/who', 'question', '*'.repeat(2_000))).toEqual([]);
  });
});

describe('what is for managers', () => {
  test('is refused to others, although Discord let them through', async () => {
    const { ada, program } = await newsroom.open();
    const sent = await ada.uses('/corpus status', {}, { forced: true });
    expect(sent.text).toContain('Manage Server');
    expect(sent.ephemeral).toBe(true);
    expect(program.telemetry.lines.some(({ message }) => message === 'admin action')).toBe(false);
  });

  test('is done for those who manage the server, and logged with their id', async () => {
    const { boss, program } = await newsroom.open();
    const sent = await boss.uses('/corpus status');
    expect(sent.text).toContain('One article serves');
    expect(program.telemetry.lines).toContainEqual(
      expect.objectContaining({
        message: 'admin action',
        fields: expect.objectContaining({ user: boss.id }),
      }),
    );
  });
});

describe('somebody who asks very often', () => {
  test('is told kindly when to ask again; others, help, outlines and buttons are not counted', async () => {
    const { ada, boss, server, discord } = await newsroom.open({ questionsPerMinute: 2 });
    const question = 'ferry fund';
    const first = await ada.uses('/ask', { question });
    await ada.says(server.general, `${discord.mention} ferry fund`);
    const third = await ada.uses('/ask', { question });
    expect(third.text).toMatch(/ask again in \d+ seconds?\./);
    expect(third.ephemeral).toBe(true);
    expect((await ada.says(server.general, `${discord.mention} ferry fund`)).text).toMatch(
      /again in \d+ second/,
    );
    expect((await ada.uses('/help')).text).toContain('/who');
    expect((await ada.uses('/article')).text).toContain('¶3');
    expect((await ada.types('/who', 'question', 'vos')).length).toBe(1);
    expect((await ada.presses(first, 'Next match · 2 of 3')).text).toContain('match 2 of 3');
    expect((await boss.uses('/ask', { question })).text).toContain('match 1 of 3');
  });
});
