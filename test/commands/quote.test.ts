import { describe, expect, test } from 'vitest';
import { absenceWords } from '../../src/command/absence.ts';
import { discoverCommands } from '../../src/command/discover.ts';
import { articleOf } from '../article.ts';
import { corpusOf, serving } from '../command/program.ts';

const quarrel = articleOf(`The bell
Tobias Renn called Mara Voss a “rogue”. He said that the bell of their “shabby kingdom” would never ring.
“The bell will ring on Sunday,” Voss told the council.
Renn and his friends have denied these claims.`);
const { use } = await serving(corpusOf(quarrel), await discoverCommands());

const said = async (values: Record<string, string>) => {
  const reply = await use('quote', values);
  return reply.kind === 'answer' && reply.answer.kind === 'found' ? reply.answer.short?.text : null;
};

test.each([
  ['what did Voss say', 'The bell will ring on Sunday,'],
  ['Mara Voss on the bell', 'The bell will ring on Sunday,'],
  ['what did Renn say about the kingdom', 'shabby kingdom'],
  ['Renn kingdom', 'shabby kingdom'],
])('a question that begins with a speaker is about their words: %s', async (about, words) => {
  expect(await said({ about })).toBe(words);
});

test('of two quotations in one paragraph the one that is asked about is first', async () => {
  expect(await said({ speaker: 'Renn', about: 'kingdom' })).toBe('shabby kingdom');
  expect(await said({ speaker: 'Renn', about: 'rogue' })).toBe('rogue');
});

test('a question without a speaker is about anybody’s words', async () => {
  expect(await said({ about: 'ring on Sunday' })).toBe('The bell will ring on Sunday,');
});

test('who denied something is whoever the sentence says', async () => {
  const reply = await use('who', { question: 'who denied the claims' });
  expect(reply).toMatchObject({ answer: { short: { text: 'Renn and his friends' } } });
});

describe('in a language in which who says what is not understood', () => {
  const ferry = articleOf(
    `Нічний пором
«Двигун старший за мене», — сказала капітанка Марія Шевченко.
Пором повернувся до Салтбі.`,
    { language: 'uk' },
  );
  const absence = async (speaker: string) => {
    const { use: ask } = await serving(corpusOf(ferry), await discoverCommands());
    const reply = await ask('quote', { speaker });
    if (reply.kind !== 'answer' || reply.answer.kind !== 'notInArticle') throw new Error('It was answered.');
    return {
      says: absenceWords(reply.answer),
      nearest: reply.answer.nearest.map((one) => one.paragraph.number),
    };
  };

  test('it is not said of a speaker who stands in it that the article does not say', async () => {
    expect(await absence('Марія Шевченко')).toEqual({
      says: 'Who says what, and with what standing, is not understood in this article’s language; passages are found all the same.',
      nearest: [1],
    });
  });

  test('of a name that does not stand in it, it is', async () => {
    expect((await absence('Тарас Бондар')).says).toMatch(/^The article doesn’t say\. .*“Бондар”/u);
  });
});

test('of whoever says nothing in English, the article does not say', async () => {
  const reply = await use('quote', { speaker: 'council' });
  expect(reply).toMatchObject({ answer: { kind: 'notInArticle' } });
  expect(
    reply.kind === 'answer' && reply.answer.kind === 'notInArticle' && absenceWords(reply.answer),
  ).toMatch(/^The article doesn’t say\./);
});
