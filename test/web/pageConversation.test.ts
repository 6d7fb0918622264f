import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { chromiumHere, launch, previewOf, type Running, type Visit, visit } from './browser.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const FERRY = `# The night ferry to Saltby

“The engine is older than I am,” Mara Voss told the council on Tuesday. She owns the boat.

Tobias Renn called the plan a “folly” and walked out of the chamber.

The lamp at the harbour was lit by Hanne Lund in 1911.
`;

const chromium = chromiumHere();

describe.skipIf(chromium === null)('the conversation on the page', () => {
  let browser: Browser;
  let program: Running;
  beforeAll(async () => {
    [browser, program] = await Promise.all([launch(chromium ?? ''), previewOf({ 'corpus/ferry.md': FERRY })]);
  });
  afterAll(async () => {
    await browser?.close();
    await program?.stop('SIGKILL');
  });

  const log = (page: Page) => page.getByRole('log', { name: 'Conversation' });
  const messages = (page: Page) => log(page).getByRole('article');
  const latest = (page: Page) => messages(page).last();
  const channel = (page: Page) => page.getByRole('navigation').getByRole('button', { name: 'articles' });
  const article = (page: Page) => page.getByRole('region', { name: 'Article' });

  async function shows(place: Locator, words: string): Promise<void> {
    await place.filter({ hasText: words }).waitFor();
  }

  async function leave({ page, troubles }: Visit): Promise<void> {
    expect(troubles).toEqual([]);
    await page.context().close();
  }

  /** Holds back what the server answers to what holds these words, until it is let go. */
  async function heldBack(page: Page, words: string): Promise<() => void> {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/api/*', async (route) => {
      if (route.request().postData()?.includes(words)) await released;
      await route.continue();
    });
    return release;
  }

  async function discuss({ page, say }: Visit): Promise<void> {
    await say('/article');
    await latest(page).getByRole('button', { name: 'Discuss' }).click();
    await page.getByRole('heading', { level: 1, name: 'The night ferry to Saltby' }).waitFor();
  }

  test('has an answer where the question was asked, wherever somebody has gone meanwhile', async () => {
    const visited = await visit(browser, program.address);
    const { page, say } = visited;
    await discuss(visited);
    await channel(page).click();
    const release = await heldBack(page, 'lit the lamp');
    await say('@Pilcrow who lit the lamp?');
    await shows(latest(page), 'thinking');
    await page.getByRole('navigation').getByRole('button', { name: 'The night ferry' }).click();
    await page.getByRole('heading', { level: 1, name: 'The night ferry' }).waitFor();
    release();
    await say('@Pilcrow who owns the boat?');
    await shows(latest(page), 'Mara Voss');
    // What begins the thread, the question and its answer.
    expect(await messages(page).count()).toBe(3);
    await channel(page).click();
    await shows(latest(page), 'Hanne Lund');
    await leave(visited);
  });

  test('of a thread begins with the article’s gist, and with questions that can be asked', async () => {
    const visited = await visit(browser, program.address);
    const { page } = visited;
    await discuss(visited);
    await shows(messages(page).first(), 'The night ferry to Saltby');
    await shows(messages(page).first(), 'Ask me in the thread');
    await log(page).getByRole('button', { name: 'What is it about?' }).click();
    await shows(latest(page), 'The engine is older');
    expect(await messages(page).count()).toBe(3);
    await leave(visited);
  });

  test('keeps answers in the order of the questions, and marks what the last one shows', async () => {
    const visited = await visit(browser, program.address);
    const { page, say } = visited;
    const release = await heldBack(page, 'lit the lamp');
    await say('/who who lit the lamp');
    await say('/who who owns the boat');
    await shows(messages(page).nth(1), 'Mara Voss');
    release();
    await shows(messages(page).first(), 'Hanne Lund');
    expect(await messages(page).count()).toBe(2);
    expect(await article(page).locator('#p1 mark').count()).toBe(1);
    expect(await article(page).locator('mark').count()).toBe(1);
    await leave(visited);
  });

  test('tells whoever mentions nobody how Pilcrow is asked, and asks it for them', async () => {
    const visited = await visit(browser, program.address);
    const { page, say } = visited;
    await say('who lit the lamp?');
    await shows(latest(page), 'only what mentions it');
    await latest(page).getByRole('button', { name: 'Ask Pilcrow' }).click();
    await shows(latest(page), 'Hanne Lund');
    expect(await messages(page).count()).toBe(3);
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Message');
    await leave(visited);
  });

  test('is there again when the page is loaded anew, in the thread where somebody was', async () => {
    const visited = await visit(browser, program.address);
    const { page, say } = visited;
    await say('/ask who called the plan a folly private: true');
    await shows(latest(page), 'Tobias Renn');
    await discuss(visited);
    const inThread = page.url();
    await say('@Pilcrow who lit the lamp?');
    await shows(latest(page), 'Hanne Lund');
    await page.reload();
    await shows(latest(page), 'Hanne Lund');
    expect(await article(page).locator('mark').textContent()).toContain('Hanne Lund');
    await say('@Pilcrow and when?');
    await shows(latest(page), '↩ who lit the lamp');
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'articles' }).waitFor();
    await shows(messages(page).first(), 'Only you can see this');
    await page.goto(inThread);
    await page.getByRole('heading', { level: 1, name: 'The night ferry' }).waitFor();
    await leave(visited);
  });
});
