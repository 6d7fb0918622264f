import { describe, expect, test } from 'vitest';
import { discoverCommands } from '../../src/command/discover.ts';
import type { Explanation } from '../../src/command/explanation.ts';
import type { Program } from '../../src/command/run.ts';
import { runCommandLine } from '../../src/terminal/cli.ts';
import { printExplanation } from '../../src/terminal/printExplanation.ts';
import { styleFor } from '../../src/terminal/style.ts';
import { articleOf, FERRY } from '../article.ts';
import { corpusOf, serving } from '../command/program.ts';
import { idleWork, page, says } from './ferry.ts';

const commands = await discoverCommands();
const { program } = await serving(corpusOf(articleOf(FERRY)), commands);

async function pilcrow(args: readonly string[], of: Program = program) {
  const [output, errors] = [page(), page()];
  const work = idleWork({ commands, open: async () => of });
  const code = await runCommandLine(args, { input: says(), output, errors, env: {} }, work);
  return { code, output: output.text(), errors: errors.text() };
}

const EXPLANATION: Explanation = {
  kind: 'person',
  terms: [
    { word: 'owns', share: 0.7, absent: false },
    { word: 'unicorn', share: 0.045, absent: true },
  ],
  paragraphs: [
    {
      article: 'ferry',
      paragraph: 2,
      score: 0.8125,
      evidence: [
        { because: 'signalCoverageInSentence', measure: 0.5, score: 0.5 },
        { because: 'signalWordOrder', measure: 0, score: 0 },
      ],
    },
  ],
  verification: {
    onTopic: 0.9,
    told: 0.25,
    grounds: [{ name: 'kind', measure: 0.5, adds: 1.25 }],
  },
  confidence: 0.31,
  threshold: 0.4,
};

test('an explanation has what was asked for, each word with its share, and each paragraph with its reasons', () => {
  expect(printExplanation(EXPLANATION, styleFor({}, {}))).toBe(
    [
      '',
      'The question was taken to ask for: a person. Its words, with their shares:',
      '   70 %  owns',
      '    5 %  unicorn · stands nowhere',
      'Verified: on topic 90 %, told 25 %. What speaks for it:',
      '  1.25  something of the kind that is asked for (0.50)',
      'Confidence 0.31: the article is taken to say from 0.40 on.',
      '¶2 · ferry · 0.81',
      '  0.50  words of the question in the sentence (0.50)',
      '',
    ].join('\n'),
  );
});

describe('pilcrow ask --explain', () => {
  test('prints the answer as ever, and then how it came about', async () => {
    const question = 'who owns the boat, a unicorn?';
    const [ordinary, explained] = [
      await pilcrow(['ask', question]),
      await pilcrow(['ask', '--explain', question]),
    ];
    expect(explained).toMatchObject({ code: 0, errors: '' });
    expect(explained.output.startsWith(ordinary.output)).toBe(true);
    const how = explained.output.slice(ordinary.output.length);
    expect(how).toMatch(/^\nThe question was taken to ask for: a person\./);
    expect(how).toMatch(/ \d+ % {2}unicorn · stands nowhere\n/);
    expect(how).toMatch(/\n¶2 · ferry · /);
  });

  test('tells why nothing was found, too', async () => {
    const { code, output } = await pilcrow(['ask', '--explain', 'who is the king of Spain?']);
    expect(code).toBe(0);
    expect(output).toContain('The article doesn’t say.');
    expect(output).toMatch(/Spain · stands nowhere/);
  });

  test('has nothing to explain where a paragraph is only shown', async () => {
    expect((await pilcrow(['ask', '--explain', '¶2'])).output).toBe((await pilcrow(['ask', '¶2'])).output);
  });

  test.each(['--json', '--jsonl'])('is wrong usage with %s, of which every byte is JSON', async (form) => {
    const { code, output, errors } = await pilcrow(['ask', '--explain', form, 'who?']);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toContain('--explain');
  });
});
