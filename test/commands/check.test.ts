import { describe, expect, test } from 'vitest';
import { discoverCommands } from '../../src/command/discover.ts';
import type { AnswerReply } from '../../src/command/reply.ts';
import { answerJson } from '../../src/terminal/answerJson.ts';
import { printReply } from '../../src/terminal/print.ts';
import { styleFor } from '../../src/terminal/style.ts';
import { articleOf, FERRY } from '../article.ts';
import { corpusOf, serving } from '../command/program.ts';

const { use } = await serving(corpusOf(articleOf(FERRY)), await discoverCommands());

async function check(text: string): Promise<AnswerReply> {
  const reply = await use('check', { text });
  if (reply.kind !== 'answer') throw new Error(JSON.stringify(reply));
  return reply;
}

const plain = styleFor({}, {});
const print = async (text: string) => printReply(await check(text), plain);

test.each([
  ['The engine is older than I am', 'verbatim', true],
  ['The engine […] than I am', 'edited', true],
  ['The engine is younger than I am', 'altered', true],
  ['The harbour master is made of cheese', 'absent', false],
])('%s is %s, and other programs are told so', async (text, verdict, answered) => {
  expect(answerJson(await check(text))).toMatchObject({ verdict, answered, answer: null });
});

test('nothing else that is answered has a verdict', async () => {
  const reply = await use('who', { question: 'who owns the boat?' });
  expect(reply.kind === 'answer' && 'verdict' in answerJson(reply)).toBe(false);
});

describe('in print', () => {
  test('a faithful quotation has its verdict, its place and who said it', async () => {
    expect(await print('The engine is older than I am')).toBe(
      [
        'The engine is older than I am',
        'Word for word',
        '│ “',
        '> The engine is older than I am',
        '│ ,” Mara Voss told the council on Tuesday. She owns the boat.',
        '¶2 of 12 · The night ferry to Saltby may stop on Friday · Mara Voss says so',
        '',
      ].join('\n'),
    );
  });

  test('an altered one shows both versions with what differs', async () => {
    const printed = await print('The engine is not younger than I am');
    expect(printed).toContain('Altered: the words differ');
    expect(printed).toContain('As given:\n  The engine is {+not younger+} than I am\n');
    expect(printed).toContain('In the article:\n  The engine is [-older-] than I am\n');
  });

  test('an edited one shows where it left something out', async () => {
    expect(await print('The engine […] than I am')).toContain('As given:\n  The engine … than I am\n');
  });

  test('where there is colour, marks of other kinds are not needed', async () => {
    const style = styleFor({ isTTY: true, columns: 80 }, { TERM: 'xterm' });
    const printed = printReply(await check('The engine is younger than I am'), style);
    expect(printed).toContain('\u001b[31m\u001b[4myounger');
    expect(printed).toContain('\u001b[32m\u001b[4molder');
    expect(printed).not.toContain('{+');
  });

  test('the article’s own words are called so', async () => {
    expect(await print('It carries 180 passengers')).toContain('The article’s own words, nobody’s quotation');
  });

  test('an absent one is not in the article', async () => {
    expect(await print('The harbour master is made of cheese')).toContain('Not in the article.');
  });
});

test('a quotation beyond two thousand characters is cut at a word, and that is said', async () => {
  const long = `The engine is older than I am ${'and so on '.repeat(300)}`;
  const reply = await check(long);
  expect(reply).toMatchObject({ questionCut: true });
  expect(reply.question.length).toBeLessThanOrEqual(2_000);
  expect(reply.question).toMatch(/(?:and|so|on)$/);
  expect(printReply(reply, plain)).toContain('The quotation was too long and was cut at a word.');
});

test('a quotation of a thousand characters is looked for as a whole', async () => {
  const reply = await check(
    `${FERRY.replace(/caption: .*|list: |# .*/g, '')
      .split('\n')
      .slice(2, 5)
      .join(' ')}`,
  );
  expect(reply.questionCut).toBe(false);
  expect(answerJson(reply).verdict).toBe('verbatim');
});

test('an article that does not serve is refused by name', async () => {
  expect(await use('check', { text: 'fool', article: 'nowhere' })).toMatchObject({ tone: 'refusal' });
});
