import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { chromiumHere, launch, previewOf, type Running, type Visit, visit } from './browser.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const FERRY = `# The night ferry to Saltby

“The engine is older than I am,” Mara Voss told the council on Tuesday. She owns the boat.

The lamp at the harbour was lit by Hanne Lund in 1911.
`;

const LIGHTHOUSE = `# A lighthouse is sold

Otto Brandt sold the lighthouse to a painter on Friday. Otto Brandt kept the key.
`;

const CIRCUS = '# The circus comes to Wick\n\nIda Frost brought the circus to Wick on Friday.\n';

const chromium = chromiumHere();

describe.skipIf(chromium === null)('the article on the page', () => {
  let browser: Browser;
  let program: Running;
  beforeAll(async () => {
    [browser, program] = await Promise.all([
      launch(chromium ?? ''),
      previewOf({ 'corpus/ferry.md': FERRY, 'corpus/lighthouse.md': LIGHTHOUSE }),
    ]);
  });
  afterAll(async () => {
    await browser?.close();
    await program?.stop('SIGKILL');
  });

  const log = (page: Page) => page.getByRole('log', { name: 'Conversation' });
  const latest = (page: Page) => log(page).getByRole('article').last();
  const article = (page: Page) => page.getByRole('region', { name: 'Article' });
  const title = (page: Page, name: string) => article(page).getByRole('heading', { level: 2, name });

  async function shows(place: Locator, words: string): Promise<void> {
    await place.filter({ hasText: words }).waitFor();
  }

  async function leave({ page, troubles }: Visit): Promise<void> {
    expect(troubles).toEqual([]);
    await page.context().close();
  }

  async function drop(page: Page, ...texts: readonly string[]): Promise<void> {
    const files = texts.map((text, at) => `new File([${JSON.stringify(text)}], 'dropped-${at}.md')`);
    const dataTransfer = await page.evaluateHandle(
      `(() => { const brought = new DataTransfer(); for (const file of [${files.join(', ')}]) brought.items.add(file); return brought; })()`,
    );
    await page.locator('body').dispatchEvent('drop', { dataTransfer });
  }

  test('is asked in the channel once somebody picks it there, and questions are offered about it', async () => {
    const visited = await visit(browser, program.address);
    const { page, say } = visited;
    await say('@Pilcrow what is it about?');
    await shows(latest(page), 'say which one');
    const suggestion = log(page).getByRole('button', { name: 'What is it about?' });
    expect(await suggestion.count()).toBe(0);
    await article(page).getByRole('combobox', { name: 'Which article' }).selectOption('A lighthouse is sold');
    await article(page).getByRole('button', { name: 'Use in this channel' }).click();
    await shows(latest(page), 'A lighthouse is sold');
    await suggestion.waitFor();
    await say('@Pilcrow what is it about?');
    await shows(latest(page), 'Otto Brandt sold the lighthouse');
    await article(page).getByRole('button', { name: 'Clear for this channel' }).click();
    await article(page).getByRole('button', { name: 'Use in this channel' }).waitFor();
    await page.getByRole('switch', { name: 'Manage Server' }).click();
    await article(page).getByRole('button', { name: 'Use in this channel' }).waitFor({ state: 'hidden' });
    await leave(visited);
  });

  test('is the one that a channel is told to ask, and one that was just kept', async () => {
    const visited = await visit(browser, program.address);
    const { page, say } = visited;
    await title(page, 'The night ferry to Saltby').waitFor();
    await say('/article article: lighthouse');
    await latest(page).getByRole('button', { name: 'Use in this channel' }).click();
    await title(page, 'A lighthouse is sold').waitFor();
    await article(page).getByRole('button', { name: 'Clear for this channel' }).click();
    await drop(page, CIRCUS);
    await latest(page).getByRole('button', { name: 'Keep' }).click();
    await title(page, 'The circus comes to Wick').waitFor();
    await leave(visited);
  });

  test('is marked only where the latest answer stands, and otherwise where its nearest passage does', async () => {
    const visited = await visit(browser, program.address);
    const { page, say } = visited;
    const mark = article(page).locator('mark');
    const ask = async (question: string) => {
      await say(`/ask ${question} article: ferry`);
      await shows(latest(page), question);
    };
    await ask('who lit the lamp');
    await mark.waitFor();
    await say('/help');
    await mark.waitFor({ state: 'detached' });
    await ask('does the lamp at the harbour cost money');
    await shows(latest(page), 'doesn’t say');
    await article(page).locator('.nearest').waitFor();
    expect(await mark.count()).toBe(0);
    await ask('who lit the lamp');
    await mark.waitFor();
    await latest(page).getByRole('combobox', { name: 'More' }).selectOption('delete');
    await mark.waitFor({ state: 'detached' });
    await leave(visited);
  });

  test('is read from each of several files that are dropped at once', async () => {
    const visited = await visit(browser, program.address);
    const { page } = visited;
    const messages = log(page).getByRole('article');
    await drop(page, CIRCUS, '# The harbour is sold\n\nIda Frost sold the harbour.\n', '');
    await messages.nth(2).waitFor();
    await shows(messages.nth(0), 'The circus comes to Wick');
    await shows(messages.nth(1), 'Keep this article? The harbour is sold');
    await shows(messages.nth(2), 'dropped-2.md');
    await leave(visited);
  });

  test('stays as it is but for the paragraphs whose marks come and go', async () => {
    const visited = await visit(browser, program.address);
    const { page, say } = visited;
    await say('/ask who owns the boat article: ferry');
    await article(page).locator('#p1 mark').waitFor();
    await article(page)
      .locator('#p2')
      .evaluate((shown: { kept?: boolean }) => Object.assign(shown, { kept: true }).kept);
    await say('/ask who told the council that the engine is old article: ferry');
    await shows(article(page).locator('#p1 mark'), 'The engine is older than I am');
    expect(
      await article(page)
        .locator('#p2')
        .evaluate((shown: { kept?: boolean }) => shown.kept),
    ).toBe(true);
    await say('/ask who lit the lamp article: ferry');
    await article(page).locator('#p2 mark').waitFor();
    expect(await article(page).locator('mark').count()).toBe(1);
    expect(await article(page).locator('#p1, #p2').count()).toBe(2);
    await leave(visited);
  });
});
