import { describe, expect, test } from 'vitest';
import { HOSTILE, shown } from './markdown.ts';
import { useNewsroom } from './newsroom.ts';

const newsroom = useNewsroom();

/** What the bot itself sets. */
const OWN = ['quotation', 'small', 'list', 'bold'];

function expectHarmless(text: string): void {
  for (const line of text.split('\n')) {
    const strange = shown(line).marks.filter((mark) => !OWN.includes(mark));
    expect(strange, line).toEqual([]);
    for (const [link] of line.matchAll(/(?<!\\)\]\([^)]*\)/g)) expect(link).not.toContain('evil');
  }
}

describe('text of strangers', () => {
  test.each(HOSTILE)('in a question pings nobody and is no markup: %j', async (hostile) => {
    const { ada, server, discord } = await newsroom.open();
    const question = hostile.slice(0, 300);
    const sent = await ada.uses('/ask', { question });
    const first = sent.text.split('\n')[0] ?? '';
    expect(shown(first)).toEqual({ text: question.replaceAll('\n', ' ').trim(), marks: [] });
    expectHarmless(sent.text);
    const replied = await ada.says(server.general, `${discord.mention} ${question}`);
    expectHarmless(replied.text);
    for (const { message } of [sent, replied]) {
      expect(message).toMatchObject({ mentions: [], mention_roles: [], mention_everyone: false });
    }
  });

  test.each(HOSTILE)('in an article is read as it stands there, and is no markup: %j', async (hostile) => {
    const paragraph = `The lighthouse keeper found ${hostile} on the quay. ${hostile}`.replaceAll(
      /\n+/g,
      '\n',
    );
    const { ada, server } = await newsroom.open({
      files: { 'hostile.txt': `A title ${hostile.replaceAll('\n', ' ')}\n\n${paragraph}` },
    });
    for (const embeds of [true, false]) {
      if (!embeds) server.forbidsBot(server.general, ['EmbedLinks']);
      const sent = await ada.uses('/ask', { question: 'who found what on the quay' });
      expectHarmless(sent.text);
      const quoted = sent.text.split('\n').filter((line) => line.startsWith('> '));
      const read = quoted.map((line) => shown(line.slice(2)).text.replaceAll('**', '')).join('\n');
      if (!hostile.includes('**')) expect(read).toBe(paragraph);
      expectHarmless((await ada.uses('/article')).text);
    }
  });

  test('among the articles’ names is offered as it is, and refused without harm', async () => {
    const { ada } = await newsroom.open();
    const sent = await ada.uses('/ask', {
      question: 'x',
      article: '[x](http://evil.example) @everyone **b**',
    });
    expectHarmless(sent.text);
  });
});
