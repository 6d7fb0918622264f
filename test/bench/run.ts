import { spawnSync } from 'node:child_process';
import MiniSearch from 'minisearch';
import { answerQuestion } from '../../src/answers/answer.ts';
import { analyse } from '../../src/language/analyse.ts';
import { indexArticles } from '../../src/search/articleIndex.ts';
import { silent } from '../../src/telemetry.ts';
import { loadSpecimens } from '../eval/gold.ts';
import { atARate, RATES } from './discord.ts';

/**
 * Measures speed beside plain MiniSearch, in turns in one run; with `discord`, how soon slash commands are answered
 * over the loopback Discord, with `typing` how soon an option is completed.
 * Usage: npm run bench -- [discord|typing [SECONDS]]
 */
async function main(): Promise<void> {
  const [what, seconds = '60'] = process.argv.slice(2);
  if (what === 'discord' || what === 'typing') {
    for (const line of await atARate(RATES[what], Number(seconds))) print(line);
    return;
  }
  const [specimen] = await loadSpecimens('test/eval', ['corpus']);
  if (!specimen) throw new Error('corpus/ holds no article with gold.');
  const { analysis, gold } = specimen;
  const { article } = analysis;
  const questions = gold.questions.map(({ question }) => question);
  const index = indexArticles([analysis]);
  const plain = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  plain.addAll(article.paragraphs.map(({ number, text }) => ({ id: number, text })));

  const [ours, theirs] = inTurns(
    questions,
    (text) => answerQuestion({ text }, index, silent),
    (text) => plain.search(text, { prefix: true, fuzzy: 0.2 }),
  );
  print(`one question, ${article.paragraphs.length} paragraphs, median and 99th percentile in ms:`);
  print(`  Pilcrow            ${quantile(ours, 0.5)}  ${quantile(ours, 0.99)}`);
  print(`  MiniSearch.search  ${quantile(theirs, 0.5)}  ${quantile(theirs, 0.99)}`);
  const ratio = (at: number) => (Number(quantile(ours, at)) / Number(quantile(theirs, at))).toFixed(1);
  print(`  ratio              ${ratio(0.5)}  ${ratio(0.99)}`);

  const [analysing, indexing] = inTurns(
    Array.from({ length: 100 }, () => article),
    (one) => analyse(one),
    () => indexArticles([analysis]),
  );
  const perSecond = Math.round((1000 * article.paragraphs.length) / Number(quantile(analysing, 0.5)));
  print(`analysis: ${perSecond} paragraphs a second; indexing an article: ${quantile(indexing, 0.5)} ms`);

  const program = new URL('../../src/main.js', import.meta.url).pathname;
  const [starts, plainStarts] = inTurns(
    [['ask', 'who called him a fool']],
    (question) => start([program, ...question]),
    () => start(['--eval', '']),
    STARTS,
  );
  const [toAnswer, ofNode] = [quantile(starts, 0.5), quantile(plainStarts, 0.5)];
  print(
    `from program start to first answer and end: ${toAnswer} ms; Node alone: ${ofNode} ms; ` +
      `ratio ${(Number(toAnswer) / Number(ofNode)).toFixed(1)}`,
  );
  print(`resident memory of this process: ${Math.round(process.memoryUsage.rss() / 1e6)} MB`);
}

/** Runs Node to its end. */
function start(args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

const ROUNDS = 30;
const STARTS = 9;

/** Times two rivals on the same inputs, alternating, a third of the rounds as a warm-up. In milliseconds. */
function inTurns<T>(
  inputs: readonly T[],
  one: (input: T) => unknown,
  other: (input: T) => unknown,
  rounds = ROUNDS,
): [number[], number[]] {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    for (const input of inputs) {
      for (const [side, run] of [one, other].entries()) {
        const begun = performance.now();
        run(input);
        if (round >= rounds / 3) times[side]?.push(performance.now() - begun);
      }
    }
  }
  return times;
}

function quantile(times: readonly number[], at: number): string {
  const sorted = [...times].sort((a, b) => a - b);
  return (sorted[Math.floor(at * (sorted.length - 1))] ?? 0).toFixed(3);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

await main();
