import { PassThrough, Readable, Writable } from 'node:stream';
import type { Answer, Passage } from '../../src/answers/passage.ts';
import type { Article } from '../../src/articles/article.ts';
import { type Command, command } from '../../src/command/command.ts';
import type { EarlierQuestion } from '../../src/command/earlierQuestion.ts';
import type { Program } from '../../src/command/run.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { noSettings } from '../../src/corpus/serverStore.ts';
import { UserError } from '../../src/errors.ts';
import { silent } from '../../src/telemetry.ts';
import type { Work } from '../../src/terminal/cli.ts';
import { asItStands } from '../asItStands.ts';

/** A small world that the terminal is shown: one article, and commands that answer from a list. */

const FERRY = 'The night ferry lands at Saltby. “It will sink,” said Mara Voss. Nobody laughed.';
export const ferry = passage(FERRY, '“It will sink,” said Mara Voss.', {
  status: 'attributed',
  by: 'Mara Voss',
});

/** A passage as the verbatim gate makes them. */
export function passage(text: string, highlight: string | null, given: Partial<Passage> = {}): Passage {
  const start = highlight === null ? 0 : text.indexOf(highlight);
  const span = { paragraph: 3, start, end: start + (highlight ?? text).length };
  const made = {
    citation: { article: 'ferry', version: 'a'.repeat(64), span },
    title: 'The night ferry',
    paragraph: { number: 3, kind: 'body', section: [], text, hash: 'b'.repeat(64) },
    of: 7,
    continues: null,
    highlight: highlight === null ? null : span,
    status: 'stated',
    by: null,
    url: null,
    ...given,
  };
  // The gate's brand cannot be had without the gate, which needs a whole corpus.
  return made as unknown as Passage;
}

export function found(first: Passage, ...others: readonly Passage[]): Answer {
  return { kind: 'found', confidence: 0.83, short: null, passages: [first, ...others] };
}

export interface Asked {
  readonly command: string;
  readonly question: string;
  readonly article?: string;
  readonly earlier?: EarlierQuestion;
}

/** A program whose question commands write down what they are asked. */
export function ferryProgram(asked: Asked[] = [], answer: Answer = found(ferry)): Program {
  const corpus = {
    articles: [{ id: 'ferry', analysis: { article, people: [], quotations: [] } }],
    problems: [],
  } as unknown as Corpus;
  return programOn(corpus, asked, answer);
}

export function emptyProgram(): Program {
  return programOn({ articles: [], problems: [] } as unknown as Corpus, [], found(ferry));
}

export const article = {
  id: 'ferry',
  title: 'The night ferry',
  published: '2026-01-08',
  hash: 'a'.repeat(64),
  paragraphs: [
    { number: 1, kind: 'body', section: [], text: FERRY, hash: 'b'.repeat(64) },
    { number: 2, kind: 'caption', section: [], text: 'The ferry, at night', hash: 'c'.repeat(64) },
  ],
} as unknown as Article;

function programOn(corpus: Corpus, asked: Asked[], answer: Answer): Program {
  const shelf = {
    failure: () => null,
    current: () => corpus,
    reload: () => Promise.reject(new Error('nothing reloads here')),
  };
  // The terminal looks at what serves and hands on questions, no more.
  const ownOf = () => ({ corpus, settings: noSettings });
  const library = { shared: shelf, forServer: () => corpus, ownOf } as unknown as Program['library'];
  const journal = { note: () => {} } as unknown as Program['journal'];
  return {
    commands: ferryCommands(asked, answer),
    library,
    journal,
    telemetry: silent,
  } as unknown as Program;
}

const whichArticle = { type: 'string', description: 'which article', completes: 'articles' } as const;

export function ferryCommands(asked: Asked[] = [], answer: Answer = found(ferry)): readonly Command[] {
  const questionCommand = (name: string, first: 'question' | 'about') =>
    command({
      name,
      description: `Ask as /${name} does.`,
      options: {
        [first]: { type: 'string', description: 'what', required: first === 'question' },
        article: whichArticle,
        private: { type: 'boolean', description: 'only you' },
      },
      examples: [{ ask: `${name} sank?`, shows: 'Saltby' }],
      run: (input, { earlier }) => {
        const question = String(input[first]);
        const of = typeof input.article === 'string' ? { article: input.article } : {};
        asked.push({ command: name, question, ...of, ...(earlier && { earlier }) });
        if (question === 'refuse')
          throw new UserError(asItStands('That is refused.'), asItStands('Ask something else.'));
        if (question === 'break') throw new Error('a defect');
        return { kind: 'answer', command: name, question, questionCut: false, answer };
      },
    });
  const help = command({
    name: 'help',
    description: 'What can be asked.',
    options: {},
    run: () => ({ kind: 'notice', tone: 'plain', title: 'Ask away.', lines: [] }),
  });
  return [
    questionCommand('ask', 'question'),
    help,
    questionCommand('quote', 'about'),
    questionCommand('who', 'question'),
  ];
}

/** Work for a command line that does nothing but what it is given. */
export function idleWork(given: Partial<Work> = {}): Work {
  const no = () => Promise.reject(new UserError(asItStands('That is not asked here.')));
  const nothing = {
    start: no,
    preview: no,
    open: no,
    readFile: no,
    analyzeFile: no,
    articleIds: no,
    check: no,
  };
  return { version: '1.2.3', commands: ferryCommands(), telemetry: silent, ...nothing, ...given };
}

/** An output that keeps what is written to it. */
export function page(screen: { isTTY?: boolean; columns?: number } = {}): Writable & { text(): string } {
  let text = '';
  const output = new Writable({
    decodeStrings: false,
    write(chunk, _encoding, done) {
      text += String(chunk);
      done();
    },
  });
  return Object.assign(output, screen, { text: () => text });
}

/** An input that says all it has at once. */
export function says(...lines: readonly string[]): Readable {
  return Readable.from(lines.map((line) => Buffer.from(`${line}\n`)));
}

/** A terminal that somebody types at. */
export function keyboard(): PassThrough & { isTTY: true; setRawMode(raw: boolean): void } {
  return Object.assign(new PassThrough(), { isTTY: true as const, setRawMode: () => {} });
}

/** Resolves once the output has what is looked for. */
export async function shows(output: { text(): string }, expected: string): Promise<void> {
  for (let turns = 0; !output.text().includes(expected); turns++) {
    if (turns > 10_000) throw new Error(`“${expected}” does not come; there is: ${output.text()}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
