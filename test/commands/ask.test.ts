import { expect, test } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { discoverCommands } from '../../src/command/discover.ts';
import { articleOf, FERRY } from '../article.ts';
import { corpusOf, serving } from '../command/program.ts';

const commands = await discoverCommands();

async function ask(question: string, given: Partial<Article> = {}, written = FERRY) {
  const { use } = await serving(corpusOf(articleOf(written, given)), commands);
  return use('ask', { question });
}

test('what the article is about is told in its own sentences', async () => {
  expect(await ask('what is it about?')).toMatchObject({
    kind: 'paragraphs',
    title: 'In short: The night ferry to Saltby may stop on Friday',
  });
});

test('who wrote it, when it appeared and where it is from stand in its head', async () => {
  const head = { author: 'Ines Moor', published: '2026-01-08', source: 'https://example.org/ferry' };
  expect(await ask('who wrote this', head)).toMatchObject({ title: 'Written by Ines Moor' });
  expect(await ask('when was this published', head)).toMatchObject({ title: 'published 8 January 2026' });
  expect(await ask('whats the link', head)).toMatchObject({ title: 'https://example.org/ferry' });
});

test('where the head does not say, neither does the bot', async () => {
  for (const question of ['who wrote this', 'when was this published', 'whats the link']) {
    expect(await ask(question)).toMatchObject({ kind: 'answer', answer: { kind: 'notInArticle' } });
  }
});

test('who is in it: most named first, with what they are', async () => {
  const reply = await ask(
    'who is in it',
    {},
    'The quarrel\nMayor Oriel Tanby met Tobias Renn on Monday.\nTanby said no. Tanby left early.\nThe sea was calm.',
  );
  expect(reply).toMatchObject({
    title: '2 people are named',
    labels: ['Oriel Tanby · Mayor', 'Tobias Renn'],
  });
});

test('what is disputed stands with what is said against it', async () => {
  const reply = await ask(
    'what is disputed',
    {},
    'The march\nPolice said 200 people took part.\nOrganisers said 2,000 people took part.\nIt rained.',
  );
  expect(reply).toMatchObject({
    passages: [{ rival: { text: 'Organisers said 2,000 people took part.' } }, { paragraph: { number: 2 } }],
  });
});

test('how long it is', async () => {
  expect(await ask('how long is the article', {}, 'The sea\nThe sea is calm and blue today.')).toMatchObject({
    title: 'One paragraph, 7 words',
  });
});
