import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Answered, createJournal } from '../../src/command/journal.ts';
import type { AnswerReply } from '../../src/command/reply.ts';
import { serverFolders } from '../../src/files/serverFolders.ts';
import { listening } from '../heard.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilcrow-journal-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const clock = { now: () => Date.UTC(2026, 0, 8, 9), after: () => () => {} };
const here = { server: '1', channel: '10', thread: null };

function declined(question: string): AnswerReply {
  const answer = { kind: 'notInArticle', confidence: 0, missing: [], nearest: [] } as const;
  return { kind: 'answer', command: 'ask', question, questionCut: false, answer };
}

function questionIn(answered: Answered | null): string | undefined {
  return answered?.reply.question;
}

function journal(dataDir = folder) {
  const { telemetry, heard } = listening();
  const store = serverFolders(dataDir);
  return { heard, kept: createJournal({ store, clock, telemetry, keepUnanswered: true }) };
}

describe('questions that no article answered', () => {
  test('are kept in order, however many come at once, and the last 200 stay', async () => {
    const { kept } = journal();
    for (let number = 0; number < 250; number++) kept.note(here, 'ask', declined(`q${number}`));
    await kept.written();
    for (let number = 250; number < 260; number++) kept.note(here, 'ask', declined(`q${number}`));
    const questions = await kept.unanswered('1');
    expect(questions).toHaveLength(200);
    expect(questions[0]).toEqual({ asked: '2026-01-08T09:00:00Z', command: 'ask', question: 'q60' });
    expect(questions.at(-1)?.question).toBe('q259');
    expect(await journal().kept.unanswered('1')).toEqual(questions);
  });

  test('are no quotations that were checked', async () => {
    const { kept } = journal();
    const check = { verdict: 'absent', quoted: true, difference: [] } as const;
    const answer = { kind: 'notInArticle', confidence: 0, missing: [], nearest: [], check } as const;
    kept.note(here, 'check', { ...declined('q'), command: 'check', answer });
    kept.note(here, 'ask', declined('who?'));
    expect((await kept.unanswered('1')).map(({ question }) => question)).toEqual(['who?']);
  });

  test('asked nowhere are not kept', async () => {
    const { kept } = journal();
    kept.note({ server: null, channel: '10', thread: null }, 'ask', declined('q'));
    await kept.written();
    expect(await serverFolders(folder).servers()).toEqual([]);
  });

  test('that cannot be written are a line in the log, and nothing else', async () => {
    const { kept, heard } = journal('/dev/null/data');
    kept.note(here, 'ask', declined('q'));
    await kept.written();
    expect(heard.map(({ level }) => level)).toEqual(['warn']);
  });
});

describe('the last answer', () => {
  test('is that of the channel, or of the thread alone', async () => {
    const { kept } = journal();
    kept.note(here, 'ask', declined('in the channel'));
    kept.note({ ...here, thread: '11' }, 'ask', declined('in the thread'));
    expect(questionIn(kept.lastAnswer(here))).toBe('in the channel');
    expect(questionIn(kept.lastAnswer({ ...here, thread: '11' }))).toBe('in the thread');
    expect(kept.lastAnswer({ ...here, channel: '12' })).toBeNull();
    await kept.written();
  });

  test('is forgotten of channels that have long been quiet', async () => {
    const { kept } = journal();
    for (let channel = 0; channel <= 1000; channel++) {
      kept.note({ ...here, channel: String(channel) }, 'ask', declined('q'));
    }
    expect(kept.lastAnswer({ ...here, channel: '0' })).toBeNull();
    expect(kept.lastAnswer({ ...here, channel: '1' })).not.toBeNull();
    await kept.written();
  });
});
