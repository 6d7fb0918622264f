import { describe, expect, test } from 'vitest';
import { discoverCommands } from '../../src/command/discover.ts';
import { answerJson } from '../../src/terminal/answerJson.ts';
import { printReply } from '../../src/terminal/print.ts';
import { styleFor } from '../../src/terminal/style.ts';
import { articleId, articleOf, FERRY } from '../article.ts';
import { corpusOf, serving } from '../command/program.ts';

const bridge = articleOf('The bridge\nIts engineer, Anna Bell, built it. “It will hold,” Bell said.', {
  id: articleId('bridge'),
});
const { use } = await serving(corpusOf(articleOf(FERRY), bridge), await discoverCommands());

const who = (question: string, article?: string) =>
  use('who', { question, ...(article !== undefined && { article }) });

describe('a name', () => {
  test('is answered with a profile', async () => {
    expect(await who('Mara Voss')).toMatchObject({
      kind: 'answer',
      command: 'who',
      question: 'Mara Voss',
      profile: { name: 'Mara Voss', aliases: ['Voss'], said: [2], named: [2, 3] },
      answer: { kind: 'found', passages: [{ paragraph: { number: 2 } }, { paragraph: { number: 3 } }] },
    });
  });

  test('is printed with what the article calls them, in its words, and where', async () => {
    const printed = printReply(await who('Who is Mara Voss?'), styleFor({}, {}));
    expect(printed.split('\n').slice(0, 4)).toEqual([
      'Who is Mara Voss?',
      'Also called “Voss”',
      'Quoted in ¶2',
      'Named in ¶2 ¶3',
    ]);
    expect(printed).toContain('More: ¶3');
  });

  test('is looked for in the article that is asked alone', async () => {
    expect(await who('Anna Bell')).toHaveProperty('profile');
    expect(await who('Anna Bell', 'bridge')).toHaveProperty('profile');
    expect(await who('Anna Bell', 'ferry')).not.toHaveProperty('profile');
  });

  test('is no answer where nobody is called so', async () => {
    const reply = await who('Ulrich Stein');
    expect(reply).toMatchObject({ kind: 'answer', answer: { kind: 'notInArticle' } });
    expect(reply).not.toHaveProperty('profile');
  });

  test('is to other programs an answer like any other', async () => {
    const reply = await who('Mara Voss');
    expect(reply.kind === 'answer' && Object.keys(answerJson(reply))).toEqual([
      'answered',
      'confidence',
      'answer',
      'passages',
    ]);
  });
});

describe('a question', () => {
  test('about somebody is answered from a passage, without a profile', async () => {
    const reply = await who('who owns the boat that Mara Voss spoke of?');
    expect(reply).toMatchObject({ kind: 'answer' });
    expect(reply).not.toHaveProperty('profile');
  });

  test('that is a paragraph’s number shows that paragraph', async () => {
    expect(await who('¶3', 'ferry')).toMatchObject({
      answer: { kind: 'found', passages: [{ paragraph: { number: 3 }, highlight: null }] },
    });
  });
});
