import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { byMeaning } from '../../src/search/learnedWeights.ts';
import { signalNames } from '../../src/search/ranker.ts';
import { type CheckOutcome, checkAll } from './checks.ts';
import { loadSpecimens, type Specimen } from './gold.ts';
import { askAll, type Outcome } from './questions.ts';
import { share, table } from './table.ts';
import { type Finding, judge } from './understanding.ts';

/**
 * Measures what is understood and answered on sets of articles with gold: those that were designed on, and those that
 * are kept aside, at which nobody looks who designs: what is missed there is told only with `--part=aside`.
 * Usage: npm run eval -- [DIR] [--misses] [--part=design|aside] [--only=NAME,…]
 */
async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const folder = args.find((arg) => !arg.startsWith('--'));
  const option = (name: string) => args.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1];
  const only = option('only')?.split(',');
  const part = option('part');
  const tellsMisses = args.includes('--misses');
  const sets = folder === undefined ? SETS.filter(({ name }) => part === undefined || part === name) : [];
  if (folder !== undefined) sets.push({ name: folder, folder, alsoIn: [] });
  process.stdout.write(`Measured on ${new Date().toISOString().slice(0, 10)}\n`);
  for (const set of sets) {
    const all = await loadSpecimens(resolve(set.folder), set.alsoIn);
    const specimens = all.filter(({ name }) => only === undefined || only.includes(name));
    if (specimens.length > 0)
      measure(set.name, specimens, tellsMisses && (set.name !== 'aside' || part === 'aside'));
    else if (sets.length === 1) refuse(set.folder);
  }
  if (folder === undefined && only === undefined) process.stdout.write(`\n${signalTable()}\n`);
}

const SETS: { readonly name: string; readonly folder: string; readonly alsoIn: readonly string[] }[] = [
  { name: 'design', folder: 'test/eval', alsoIn: ['corpus'] },
  { name: 'aside', folder: 'test/eval/aside', alsoIn: [] },
];

/** What each signal weighs, and how many right first paragraphs go with it, as `npm run train -- --ablate` found. */
function signalTable(): string {
  const costs = z.record(z.string(), z.number()).parse(JSON.parse(readFileSync(ABLATION, 'utf8')));
  const weight = (of: Readonly<Record<string, number>>, name: string) => (of[name] ?? 0).toFixed(2);
  const rows = signalNames.map((name) => [
    name,
    weight(byMeaning.paragraph, name),
    weight(byMeaning.sentence, name),
    costs[name]?.toFixed(1) ?? '',
  ]);
  return table([['signal', 'for the paragraph', 'for the sentence', 'first lost without it'], ...rows]);
}

const ABLATION = resolve('test/eval/ablation.json');

function refuse(folder: string): void {
  process.stderr.write(`${folder} holds no such article with gold: articles/NAME.* with gold/NAME.json.\n`);
  process.exitCode = 1;
}

function measure(set: string, specimens: readonly Specimen[], tellsMisses: boolean): void {
  const outcomes = specimens.flatMap(askAll);
  const findings = specimens.flatMap(judge);
  const checks = checkAll(specimens);
  const print = (text: string) => process.stdout.write(`${text}\n`);
  print(`\n${set}: ${specimens.length} article${specimens.length === 1 ? '' : 's'}\n`);
  print(`${understandingTable(findings)}\n`);
  print(`${questionTable(outcomes)}\n`);
  print(checkTable(checks));
  if (!tellsMisses) return;
  for (const { article, measure, right, detail } of findings)
    if (!right) print(`${measure}\t${article}\t${detail}`);
  for (const miss of misses(outcomes)) print(miss);
  for (const { article, kind, verdict, original, asked, right } of checks)
    if (!right) print(`checked\t${article}\t${kind} → ${verdict}\t${asked}\t${original}`);
}

function understandingTable(findings: readonly Finding[]): string {
  const of = (measure: Finding['measure']) => findings.filter((finding) => finding.measure === measure);
  const row = (name: string, measure: Finding['measure']) => [
    name,
    String(of(measure).length),
    share(of(measure), ({ right }) => right),
  ];
  const recall = of('name found').filter(({ right }) => right).length / Math.max(1, of('name found').length);
  const precision =
    of('name right').filter(({ right }) => right).length / Math.max(1, of('name right').length);
  return table([
    ['', 'of', 'percent'],
    row('quotations found', 'quotation'),
    row('their speakers right', 'speaker'),
    row('dates found', 'date found'),
    row('their values right', 'date value'),
    row('people found', 'name found'),
    row('people that are people', 'name right'),
    ['people, F1', '', ((200 * precision * recall) / Math.max(0.001, precision + recall)).toFixed(1)],
    row('claims, status right', 'claim'),
  ]);
}

function questionTable(outcomes: readonly Outcome[]): string {
  const groups: (readonly [string, (outcome: Outcome) => boolean])[] = [
    ['all questions', () => true],
    ['first questions', ({ followUp }) => !followUp],
    ['follow-ups', ({ followUp }) => followUp],
    ...(['who', 'when', 'where', 'quote', 'ask'] as const).map(
      (command) => [`/${command}`, ({ question }: Outcome) => question.command === command] as const,
    ),
  ];
  const rows = groups.map(([name, belongs]) => {
    const group = outcomes.filter(belongs);
    const answerable = group.filter((outcome) => outcome.answerable);
    const unanswerable = group.filter((outcome) => !outcome.answerable);
    return [
      name,
      String(answerable.length),
      share(answerable, ({ first }) => first),
      share(answerable, ({ amongThree }) => amongThree),
      share(answerable, ({ sentence }) => sentence),
      share(answerable, ({ declined }) => declined),
      String(unanswerable.length),
      share(unanswerable, ({ declined }) => declined),
    ];
  });
  const head = [
    '',
    'asked',
    'paragraph first',
    'among three',
    'sentence',
    'wrongly declined',
    'unanswerable',
    'declined',
  ];
  return table([head, ...rows]);
}

function checkTable(outcomes: readonly CheckOutcome[]): string {
  const row = (name: string, group: readonly CheckOutcome[]) => [
    name,
    String(group.length),
    share(group, ({ right }) => right),
    share(group, ({ placed }) => placed),
  ];
  const rows = (['verbatim', 'edited', 'altered', 'absent'] as const).flatMap((expected) => {
    const group = outcomes.filter((outcome) => outcome.expected === expected);
    const kinds = [...new Set(group.map(({ kind }) => kind))];
    const parts = kinds.map((kind) =>
      row(
        `– ${kind}`,
        group.filter((outcome) => outcome.kind === kind),
      ),
    );
    return [row(expected, group), ...parts];
  });
  return table([['quotations checked', 'of', 'verdict right', 'place right'], ...rows]);
}

function misses(outcomes: readonly Outcome[]): string[] {
  return outcomes
    .filter(({ answerable, sentence, declined }) => (answerable ? !sentence || declined : !declined))
    .map(({ article, question, answerable, first, declined, shown }) => {
      const what = !answerable ? 'not declined' : declined ? 'declined' : first ? 'sentence' : 'paragraph';
      return `${what}\t${article} ${question.id}\t/${question.command} ${question.question}\t${shown.slice(0, 100)}`;
    });
}

await main();
