import { describe, expect, test } from 'vitest';
import { discoverCommands } from '../../src/command/discover.ts';
import type { Reply } from '../../src/command/reply.ts';
import { emptyCorpus } from '../../src/corpus/corpus.ts';
import { articleId, articleOf, FERRY } from '../article.ts';
import { corpusOf, serving } from './program.ts';

const commands = await discoverCommands();
const bridge = articleOf('The bridge\nIt is red.\nTobias Renn opened it in 2003.\nIt is long.', {
  id: articleId('bridge'),
});
const { use } = await serving(corpusOf(articleOf(FERRY)), commands);
const several = await serving(corpusOf(articleOf(FERRY), bridge), commands);

/** The paragraphs that a reply shows, in order; nothing for one that is no answer or was not found. */
function shown(reply: Reply): number[] {
  if (reply.kind !== 'answer' || reply.answer.kind !== 'found') return [];
  return reply.answer.passages.map(({ paragraph }) => paragraph.number);
}

/** The articles that what a reply shows is from, in order; the nearest ones where it was not found. */
function citedBy(reply: Reply): string[] {
  if (reply.kind !== 'answer') return [];
  const { answer } = reply;
  const passages = answer.kind === 'found' ? answer.passages : answer.nearest;
  return passages.map(({ citation }) => citation.article);
}

function refused(reply: Reply): string {
  return reply.kind === 'notice' && reply.tone === 'refusal'
    ? [reply.title, ...reply.lines.map(({ text }) => text)].join(' ')
    : '';
}

describe('a question that is only a paragraph’s number', () => {
  test.each(['¶12', '¶ 12', ' ¶12 ', '¶012'])('shows that paragraph: “%s”', async (question) => {
    for (const name of ['ask', 'who', 'when', 'where'])
      expect(shown(await use(name, { question }))).toEqual([12]);
  });

  test('shows it whole, and nothing in it is marked', async () => {
    const reply = await use('ask', { question: '¶9' });
    expect(reply).toMatchObject({ answer: { short: null, passages: [{ highlight: null, continues: 8 }] } });
  });

  test.each(['¶0', '¶13', '¶0-3', '¶14-13', 'paragraph 13', '¶999999', '¶99999999999999999999'])(
    'that there is not is refused: “%s”',
    async (question) => {
      expect(refused(await use('ask', { question }))).toContain('12 paragraphs');
    },
  );

  test.each(['¶', '¶12 and', '12', '¶1.5', '¶-1', 'paragraph', 'part 9', 'who wrote paragraph 9'])(
    'is none where it is something else: “%s”',
    async (question) => {
      const reply = await use('ask', { question });
      expect(reply.kind).toBe('answer');
      expect(reply).not.toMatchObject({ answer: { passages: [{ highlight: null }] } });
    },
  );

  test.each(
    ['paragraph 9', 'Show me paragraph 9, please', 'Para. 9', 'Absatz 9?', 'párrafo 9', 'абзац 9'].map(
      (text) => text.replace(',', ''),
    ),
  )('may be written out: “%s”', async (question) => {
    expect(shown(await use('ask', { question }))).toEqual([9]);
  });

  test.each([
    ['¶9-11', [9, 10, 11]],
    ['¶ 9 – 11', [9, 10, 11]],
    ['paragraphs 11 to 12', [11, 12]],
    ['¶12–9', [9, 10, 11, 12]],
    ['¶11-9999999999999', [11, 12]],
  ])('or those of several, of which those that there are are shown: “%s”', async (question, numbers) => {
    const reply = await use('ask', { question });
    const passages = reply.kind === 'paragraphs' ? reply.passages : [];
    expect(passages.map(({ paragraph }) => paragraph.number)).toEqual(numbers);
    expect(reply).toMatchObject({ question });
  });

  test('is that of the article given, and has to have one where there are several', async () => {
    expect(shown(await several.use('ask', { question: '¶2', article: 'bridge' }))).toEqual([2]);
    expect(refused(await several.use('ask', { question: '¶9', article: 'bridge' }))).toContain(
      '3 paragraphs',
    );
    expect(refused(await several.use('ask', { question: '¶2' }))).toContain('The bridge (bridge);');
  });
});

describe('what is asked of an article itself, where there are several,', () => {
  test.each([
    'what is it about?',
    'who wrote this?',
    'when was this article published?',
    'who is named in it?',
    'what is disputed?',
    'summarise',
  ])('has to name it, and those that there are are named: “%s”', async (question) => {
    const asked = refused(await several.use('ask', { question }));
    expect(asked).toContain('say which one');
    expect(asked).toContain('The bridge (bridge)');
    const given = await several.use('ask', { question, article: 'ferry' });
    expect(refused(given)).toBe('');
  });
});

describe('a question', () => {
  test('is asked of the article given, else of all', async () => {
    const question = 'what did Tobias Renn open';
    expect(citedBy(await several.use('ask', { question }))[0]).toBe('bridge');
    expect(citedBy(await several.use('ask', { question, article: 'ferry' }))).not.toContain('bridge');
  });

  test('of an article that there is not is refused, and those that there are are named', async () => {
    expect(refused(await several.use('who', { question: 'who?', article: 'sheep' }))).toContain(
      'bridge, ferry',
    );
  });

  test('is refused where nothing serves', async () => {
    const empty = await serving(emptyCorpus(0), commands);
    for (const name of ['ask', 'who', 'when', 'where']) {
      expect(refused(await empty.use(name, { question: 'who?' }))).toContain('No article');
    }
  });

  test('leans on the one before it', async () => {
    const earlier = { question: 'who bought the ferry?' };
    expect(shown(await use('when', { question: 'and when was that?' }, { earlier }))[0]).toBe(3);
  });

  test('tells what it leans on, and nothing where it says all by itself', async () => {
    const earlier = {
      question: 'who bought the ferry?',
      earlier: { question: 'who rowed to her patients?' },
    };
    const leaning = await use('when', { question: 'and when was that?' }, { earlier });
    expect(leaning).toMatchObject({ leansOn: { question: 'who bought the ferry?' } });
    expect(leaning).not.toHaveProperty('leansOn.earlier');
    expect(
      await use('ask', { question: 'and when?' }, { earlier: { question: 'summary' } }),
    ).not.toHaveProperty('leansOn');
  });

  test.each(['who called the plan a folly?', 'how many people live on Saltby?', 'what did Renn deny?'])(
    'that says all by itself is answered as if nothing had been asked before: “%s”',
    async (question) => {
      const alone = await use('ask', { question });
      for (const before of [
        'who rowed to her patients?',
        'when did Voss buy the ferry?',
        'what is it about?',
      ])
        expect(await use('ask', { question }, { earlier: { question: before } })).toEqual(alone);
    },
  );

  test.each(['what is it about?', 'summarise it', 'who is named in it?'])(
    'on the article itself is that at any time: “%s”',
    async (question) => {
      const alone = await use('ask', { question });
      expect(alone.kind).toBe('paragraphs');
      for (const before of ['who called the plan a folly?', question])
        expect(await use('ask', { question }, { earlier: { question: before } })).toEqual(alone);
    },
  );

  test.each([
    ['who called the plan a folly?', 'Tobias Renn'],
    ['what about Lund?', 'Hanne Lund'],
    ['what did Voss say?', 'Mara Voss'],
  ])('“who is that?” after “%s” shows all there is of %s', async (question, name) => {
    for (const command of ['ask', 'who'])
      expect(await use(command, { question: 'who is that?' }, { earlier: { question } })).toMatchObject({
        profile: { name },
        leansOn: { question },
      });
  });

  test('“who is he?” is not answered with a woman', async () => {
    const earlier = { question: 'what did Hanne Lund ask for?' };
    expect(await use('ask', { question: 'who is she?' }, { earlier })).toMatchObject({
      profile: { name: 'Hanne Lund' },
    });
    expect(await use('ask', { question: 'who is he?' }, { earlier })).not.toHaveProperty('profile');
  });

  test('tells how its answer came about', async () => {
    const reply = await use('who', { question: 'who called the plan a folly' });
    const { explanation } = reply.kind === 'answer' ? reply : {};
    expect(explanation).toMatchObject({ kind: 'person' });
    expect(explanation?.terms.map(({ word }) => word)).toEqual(['plan', 'folly']);
    expect(explanation?.paragraphs[0]).toMatchObject({ article: 'ferry', paragraph: 5 });
  });

  test('that is too long is cut at a word, and the reply says so', async () => {
    const question = `who rowed to her patients ${'in the dark '.repeat(40)}`;
    const reply = await use('who', { question });
    if (reply.kind !== 'answer') throw new Error('That is no answer.');
    expect(reply).toMatchObject({ questionCut: true, command: 'who' });
    expect(reply.question.length).toBeLessThanOrEqual(300);
    expect(reply.question).toMatch(/ (?:in|the|dark)$/);
    expect(shown(reply)[0]).toBe(9);
  });

  test('that fits is left as it is', async () => {
    const question = `${'why '.repeat(74)}dark`;
    expect(question).toHaveLength(300);
    expect(await use('ask', { question })).toMatchObject({ question, questionCut: false });
  });
});
