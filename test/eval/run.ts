import { resolve } from 'node:path';
import { loadSpecimens } from './gold.ts';
import { askAll, type Outcome } from './questions.ts';
import { share, table } from './table.ts';

/** Measures the answers on a set of articles with gold. Usage: npm run eval -- [DIR] [--misses] */
async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const folder = args.find((arg) => !arg.startsWith('--'));
  const specimens = await loadSpecimens(
    resolve(folder ?? 'test/eval'),
    folder === undefined ? ['corpus'] : [],
  );
  if (specimens.length === 0) {
    process.stderr.write(
      `${folder ?? 'test/eval'} holds no article with gold: articles/NAME.* with gold/NAME.json.\n`,
    );
    process.exitCode = 1;
    return;
  }
  const outcomes = specimens.flatMap(askAll);
  const print = (text: string) => process.stdout.write(`${text}\n`);
  print(
    `${specimens.length} article${specimens.length === 1 ? '' : 's'}, ${new Date().toISOString().slice(0, 10)}\n`,
  );
  print(questionTable(outcomes));
  if (args.includes('--misses')) for (const miss of misses(outcomes)) print(miss);
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

function misses(outcomes: readonly Outcome[]): string[] {
  return outcomes
    .filter(({ answerable, sentence, declined }) => (answerable ? !sentence || declined : !declined))
    .map(({ article, question, answerable, first, declined, shown }) => {
      const what = !answerable ? 'not declined' : declined ? 'declined' : first ? 'sentence' : 'paragraph';
      return `${what}\t${article} ${question.id}\t/${question.command} ${question.question}\t${shown.slice(0, 100)}`;
    });
}

await main();
