import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Gate, type Gates, passes } from '../../../src/search/gates.ts';
import { signalNames } from '../../../src/search/ranker.ts';
import { loadSpecimens } from '../gold.ts';
import { type Case, makeCases } from './cases.ts';
import { type Example, makeExamples } from './examples.ts';
import { calibrate, learnGates, leastOf, WRONGLY_DECLINED } from './gates.ts';
import { bestRow, type Learned, learn, placeBefore } from './train.ts';

/**
 * Learns the ranker's weights from the design articles, and tells by cross-validation over articles what they are
 * worth; then, from what the program makes of the weights that it has, when to say that the article does not say.
 * Usage: npm run train -- [weights|gates] [--ablate] [--aside] [--write]
 */
async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const design = await loadSpecimens(resolve('test/eval'), ['corpus']);
  const aside = args.includes('--aside') ? await loadSpecimens(resolve('test/eval/aside')) : [];
  if (args.includes('gates')) trainGates(makeCases(design), makeCases(aside), args.includes('--write'));
  else trainWeights(makeExamples(design), makeExamples(aside), args);
}

function trainWeights(examples: Example[], aside: Example[], args: readonly string[]): void {
  const full = crossValidate(examples, new Set());
  print('all signals', full);
  if (args.includes('--ablate')) {
    const costs = signalNames.map((name) => {
      const without = crossValidate(examples, new Set([name]));
      print(`without ${name}`, without, full);
      return [name, Number((firstOf(full) - firstOf(without)).toFixed(1))] as const;
    });
    if (args.includes('--write')) writeAblation(Object.fromEntries(costs));
  }
  const learned = learn(examples, [...examples.keys()]);
  for (const [at, name] of signalNames.entries()) {
    const figures = [learned.paragraph, learned.sentence].map((column) => column[at]?.toFixed(2));
    process.stdout.write(`${name.padEnd(26)} ${figures.join(' ')}\n`);
  }
  if (aside.length > 0) {
    placeBefore(aside, learned);
    print(
      'kept aside',
      aside.filter(({ counts }) => counts === 1).map((example) => outcome(example, learned)),
    );
  }
  if (args.includes('--write')) writeWeights(learned);
}

function trainGates(cases: readonly Case[], aside: readonly Case[], writes: boolean): void {
  const articles = [...new Set(cases.map(({ article }) => article))];
  const foldOf = ({ article }: Case) => articles.indexOf(article) % FOLDS;
  const passing = new Map<Case, number>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const learned = learnGates(cases.filter((one) => foldOf(one) !== fold));
    for (const one of cases) if (foldOf(one) === fold) passing.set(one, passes(learned, one.grounds));
  }
  const crossed = (one: Case) => passing.get(one) ?? 0;
  const answeredFrom = leastOf(cases, WRONGLY_DECLINED, crossed);
  printGates('cross-validated', cases, crossed, answeredFrom);
  const asked = cases.filter(({ kind }) => kind !== 'off');
  const learned = { ...learnGates(cases), answeredFrom, calibration: calibrate(asked, crossed) };
  if (aside.length > 0) printGates('kept aside', aside, (one) => passes(learned, one.grounds), answeredFrom);
  process.stdout.write(`${JSON.stringify(learned, null, 1)}\n`);
  if (writes) writeGates(learned);
}

function printGates(
  title: string,
  cases: readonly Case[],
  measure: (one: Case) => number,
  from: number,
): void {
  const declined = (is: (one: Case) => boolean) => {
    const group = cases.filter(is);
    return ((100 * group.filter((one) => measure(one) < from).length) / Math.max(1, group.length)).toFixed(1);
  };
  const of = (followUp: boolean) =>
    (['answerable', 'near'] as const).map((kind) =>
      declined((one) => one.kind === kind && one.followUp === followUp),
    );
  process.stdout.write(
    `${title}: declined, answerable and near misses: first ${of(false).join(' ')}, follow-ups ${of(true).join(' ')}; off topic ${declined(({ kind }) => kind === 'off')}\n`,
  );
}

interface Hit {
  readonly followUp: boolean;
  readonly first: boolean;
  readonly amongThree: boolean;
  readonly sentence: boolean;
}

const FOLDS = 6;

function crossValidate(examples: Example[], left: ReadonlySet<string>): Hit[] {
  const articles = [...new Set(examples.map(({ article }) => article))];
  const foldOf = (example: Example) => articles.indexOf(example.article) % FOLDS;
  const hits: Hit[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const chosen = examples.flatMap((example, at) => (foldOf(example) === fold ? [] : at));
    const learned = learn(examples, chosen, left);
    for (const [at, example] of examples.entries())
      if (foldOf(example) === fold && example.counts === 1) hits[at] = outcome(example, learned);
  }
  return hits.filter(Boolean);
}

function outcome(example: Example, { paragraph, sentence }: Learned): Hit {
  const order: number[] = [];
  const seen = new Set<number>();
  while (order.length < 3) {
    const row = bestRow(example, paragraph, (at) => !seen.has(example.paragraph[at] ?? 0));
    if (row < 0) break;
    order.push(row);
    seen.add(example.paragraph[row] ?? 0);
  }
  const accepted = order.map((row) => example.accepted[row] === 1);
  const first = accepted[0] === true;
  const place = example.paragraph[order[0] ?? 0];
  const chosen = bestRow(example, sentence, (at) => example.paragraph[at] === place);
  return {
    followUp: example.after >= 0,
    first,
    amongThree: accepted.includes(true),
    sentence: first && example.answering[chosen] === 1,
  };
}

function print(title: string, hits: readonly Hit[], other?: readonly Hit[]): void {
  const share = (group: readonly Hit[], is: (hit: Hit) => boolean) =>
    ((100 * group.filter(is).length) / group.length).toFixed(1);
  const figures = (group: readonly Hit[]) =>
    [
      share(group, ({ first }) => first),
      share(group, ({ amongThree }) => amongThree),
      share(group, ({ sentence }) => sentence),
    ].join(' / ');
  const firsts = hits.filter(({ followUp }) => !followUp);
  const follows = hits.filter(({ followUp }) => followUp);
  const better = other?.filter(({ first }, at) => first && !hits[at]?.first).length;
  const worse = other?.filter(({ first }, at) => !first && hits[at]?.first).length;
  process.stdout.write(
    `${title.padEnd(34)} ${figures(hits)}   first ${figures(firsts)}   follow-ups ${figures(follows)}${other ? `   it gains ${better}, costs ${worse}` : ''}\n`,
  );
}

function firstOf(hits: readonly Hit[]): number {
  return (100 * hits.filter(({ first }) => first).length) / hits.length;
}

/** `npm run eval` prints it. */
function writeAblation(costs: Readonly<Record<string, number>>): void {
  writeFileSync(resolve('test/eval/ablation.json'), `${JSON.stringify(costs, null, 2)}\n`);
}

function writeWeights({ paragraph, sentence }: Learned): void {
  const column = (weights: Float64Array) =>
    Object.fromEntries(
      signalNames.flatMap((name, at) => {
        const weight = Number(weights[at]?.toFixed(2));
        return weight === 0 ? [] : [[name, weight]];
      }),
    );
  write('learnedWeights', 'byMeaning', 'Weights', './weights.ts', {
    note: 'By meaning as well, learned from questions about articles.',
    value: { paragraph: column(paragraph), sentence: column(sentence) },
  });
}

function writeGates({ onTopic, told, topicEnough, answeredFrom, calibration }: Gates): void {
  const rounded = (value: number) => Number(value.toFixed(3));
  const gate = ({ bias, weights }: Gate) => ({
    bias: rounded(bias),
    weights: Object.fromEntries(Object.entries(weights).map(([name, weight]) => [name, rounded(weight)])),
  });
  write('learnedGates', 'gates', 'Gates', './gates.ts', {
    note: 'When the article is taken to say, learned from questions that it answers and others.',
    value: {
      onTopic: gate(onTopic),
      told: gate(told),
      topicEnough: rounded(topicEnough),
      answeredFrom: rounded(answeredFrom),
      calibration: calibration.map((point) => point.map(rounded)),
    },
  });
}

function write(
  file: string,
  name: string,
  type: string,
  from: string,
  { note, value }: { readonly note: string; readonly value: unknown },
): void {
  const lines = [
    `import type { ${type} } from '${from}';`,
    '',
    `/** ${note} \`npm run train\` wrote this. */`,
    `export const ${name}: ${type} = ${JSON.stringify(value, null, 2).replaceAll(/"(\w+)":/g, '$1:')};`,
  ];
  writeFileSync(resolve(`src/search/${file}.ts`), `${lines.join('\n')}\n`);
}

await main();
