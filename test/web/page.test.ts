import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { chromiumHere, launch, previewOf, type Running, type Visit, visit } from './browser.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** The browser’s own, for what is run there. */
declare function getComputedStyle(shown: unknown): Readonly<Record<string, string>>;

const FERRY = `---
title: The night ferry to Saltby
author: Ines Moor
published: 2026-01-08
---

The night ferry to Saltby will stop on Friday unless the council pays for an engine.

“The engine is older than I am,” Mara Voss told the council on Tuesday. She owns the boat.

Voss bought the ferry in 1998 for £40,000. It carries 180 passengers and a dozen sheep.

Two former clerks allege that Tobias Renn took £9,000 from the harbour fund.

Renn denied the claim on Wednesday. He leads the council.

${Array.from({ length: 12 }, (_, index) => `The harbour has a quay number ${index}, and it is made of granite from the north.`).join('\n\n')}

The lamp at the harbour was lit by Hanne Lund in 1911.
`;

const HOSTILE = `# <img src=x onerror="document.title='gone'"> **bold**

<script>document.title = 'gone'</script> The baker &amp; Otto Brandt sold [bread](javascript:alert(1)) to @everyone.

Otto Brandt said: “<b>Nothing</b> __here__ is \`markup\` <https://evil.example/x>.”
`;

const CIRCUS = '# The circus comes to Wick\n\nOtto Brandt brought the circus to Wick on Friday.\n';

const chromium = chromiumHere();

describe.skipIf(chromium === null)('the page', () => {
  let browser: Browser;
  let program: Running;
  let hostile: Running;
  beforeAll(async () => {
    [browser, program, hostile] = await Promise.all([
      launch(chromium ?? ''),
      previewOf({ 'corpus/ferry.md': FERRY }),
      previewOf({ 'corpus/hostile.txt': HOSTILE }),
    ]);
  });
  afterAll(async () => {
    await browser?.close();
    expect(await program?.stop('SIGTERM')).toBe(0);
    await hostile?.stop('SIGKILL');
  });

  const come = (options = {}) => visit(browser, program.address, options);
  const log = (page: Page) => page.getByRole('log', { name: 'Conversation' });
  const latest = (page: Page) => log(page).getByRole('article').last();
  const box = (page: Page) => page.getByRole('textbox', { name: 'Message' });

  async function shows(place: Locator, words: string): Promise<void> {
    await place.filter({ hasText: words }).waitFor();
  }

  async function leave({ page, troubles }: Visit): Promise<void> {
    expect(troubles).toEqual([]);
    await page.context().close();
  }

  test('offers the commands, and marks in the article what it answers', async () => {
    const visited = await come();
    const { page, say } = visited;
    await box(page).fill('/');
    const options = page.getByRole('listbox').getByRole('option');
    await options.filter({ hasText: '/who' }).waitFor();
    expect(await options.filter({ hasText: '/timeline' }).count()).toBe(1);
    for (const text of [
      '/who who lit the lamp',
      '/who question: who lit the lamp',
      '@Pilcrow who lit the lamp?',
    ]) {
      await say(text);
      await shows(latest(page), 'Hanne Lund');
    }
    expect(await log(page).getByRole('article').count()).toBe(4);
    const mark = page.getByRole('region', { name: 'Article' }).locator('#p18 mark');
    expect(await mark.textContent()).toBe('The lamp at the harbour was lit by Hanne Lund in 1911.');
    const [place, size] = [await mark.boundingBox(), page.viewportSize()];
    expect(place && place.y > 0 && place.y + place.height < (size?.height ?? 0)).toBe(true);
    await say('/who who told the council that the engine is old');
    await page.locator('#p2 mark').waitFor();
    expect(await page.locator('mark').count()).toBe(1);
    await leave(visited);
  });

  test('works by keyboard alone, and keeps the focus where it was', async () => {
    const visited = await come();
    const { page } = visited;
    const keys = async (...pressed: string[]) => {
      for (const key of pressed) await page.keyboard.press(key);
    };
    const focused = page.locator(':focus');
    await box(page).focus();
    await page.keyboard.type('/wh');
    await page.getByRole('option', { selected: true }).filter({ hasText: '/when' }).waitFor();
    await keys('ArrowDown', 'ArrowDown', 'Enter');
    expect(await box(page).inputValue()).toBe('/who question: ');
    await page.keyboard.type('Mar');
    await page.getByRole('option', { name: 'Mara Voss' }).waitFor();
    await keys('ArrowDown', 'Tab');
    expect(await box(page).inputValue()).toBe('/who question: Mara Voss');
    await keys('Enter');
    await shows(latest(page), 'Mara Voss');
    expect(await box(page).inputValue()).toBe('');
    const after = latest(page).getByRole('button', { name: /^¶\d+ ›$/ });
    const first = await after.textContent();
    await after.focus();
    await keys('Enter');
    await latest(page).getByRole('button', { name: 'Back to the answer' }).waitFor();
    expect(await focused.textContent()).not.toBe(first);
    expect(await focused.textContent()).toMatch(/¶/);
    await latest(page).getByRole('button', { name: 'Message actions' }).focus();
    await keys('Enter', 'ArrowDown', 'Escape');
    expect(await focused.getAttribute('aria-label')).toBe('Message actions');
    await box(page).focus();
    await keys('ArrowUp');
    expect(await box(page).inputValue()).toBe('/who question: Mara Voss');
    await leave(visited);
  });

  test('shows what is private to its asker, who can share it or put it away', async () => {
    const visited = await come();
    const { page, say } = visited;
    await say('/ask who lit the lamp private: true');
    await shows(latest(page), 'Only you can see this');
    await latest(page).getByRole('button', { name: 'Share' }).click();
    await latest(page).filter({ hasNotText: 'Only you can see this' }).waitFor();
    const all = log(page).getByRole('article');
    await all.first().getByRole('button', { name: 'Dismiss message' }).click();
    expect(await all.count()).toBe(1);
    await latest(page).getByRole('combobox', { name: 'More' }).selectOption('delete');
    await all.first().waitFor({ state: 'detached' });
    await leave(visited);
  });

  test('takes the focus along when a message goes: to the next one, or to the text box', async () => {
    const visited = await come();
    const { page, say } = visited;
    const all = log(page).getByRole('article');
    for (const count of [1, 2]) {
      await say('/ask who lit the lamp private: true');
      await expect.poll(() => all.count()).toBe(count);
    }
    await say('/who who lit the lamp');
    await expect.poll(() => all.count()).toBe(3);
    const focused = page.locator(':focus');
    await all.nth(1).getByRole('button', { name: 'Dismiss message' }).press('Enter');
    await expect.poll(() => focused.getAttribute('id')).toBe(await all.nth(1).getAttribute('id'));
    const more = latest(page).getByRole('combobox', { name: 'More' });
    await more.focus();
    await more.selectOption('delete');
    await expect.poll(() => all.count()).toBe(1);
    expect(await focused.getAttribute('aria-label')).toBe('Message');
    await leave(visited);
  });

  test('asks about what is clicked on in the article', async () => {
    const visited = await come();
    const { page } = visited;
    const article = page.getByRole('region', { name: 'Article' });
    for (const name of [/^People/, /^Quotations/, /^Claims/])
      await article.getByRole('button', { name }).click();
    await article.locator('#p2').getByRole('button', { name: 'Mara Voss', exact: true }).click();
    await shows(latest(page), 'Quoted in');
    await article
      .locator('#p4')
      .getByRole('button', { name: /alleged by/ })
      .click();
    await shows(latest(page), 'Alleged, not established');
    expect(await article.locator('#p2 .find.quotations').textContent()).toBe(
      '“The engine is older than I am,”',
    );
    await article.locator('#p2').getByText('older than I am').click();
    await shows(latest(page), 'Mara Voss says so');
    expect(await article.locator('#p2 mark').textContent()).toMatch(/^The engine is older than I am,/);
    await article.getByRole('button', { name: '¶5' }).click();
    await shows(latest(page), 'Renn denied the claim');
    expect(await page.locator('#p4').textContent()).toContain('Two former clerks');
    await leave(visited);
  });

  test('turns from the article to the conversation where only one of them fits', async () => {
    const visited = await come({ viewport: { width: 390, height: 780 } });
    const { page } = visited;
    await page.getByRole('button', { name: 'Article', exact: true }).click();
    expect(await log(page).count()).toBe(0);
    await page.getByRole('button', { name: '¶5' }).click();
    await shows(latest(page), 'Renn denied the claim');
    expect(await log(page).evaluate('document.activeElement.getAttribute("role")')).toBe('log');
    await leave(visited);
  });

  test('opens a thread in which questions lean on those before', async () => {
    const visited = await come();
    const { page, say } = visited;
    await say('/article');
    await latest(page).getByRole('button', { name: 'Discuss' }).click();
    await page.getByRole('heading', { level: 1, name: 'The night ferry to Saltby' }).waitFor();
    await say('@Pilcrow who told the council that the engine is old?');
    await shows(latest(page), 'Mara Voss');
    await say('@Pilcrow and when?');
    await shows(latest(page), '↩ who told the council');
    await page.getByRole('navigation').getByRole('button', { name: 'articles' }).click();
    await shows(latest(page), 'See thread');
    await leave(visited);
  });

  test('shows the pictures that come with answers, and says what they show', async () => {
    const visited = await come();
    const { page, say } = visited;
    const picture = latest(page).getByRole('img');
    // An answer does not wait long for its picture, and the first one starts what draws.
    let asked = 0;
    await expect
      .poll(
        async () => {
          asked += 1;
          await say('/timeline');
          await log(page)
            .getByRole('article')
            .nth(asked - 1)
            .getByText('Timeline')
            .first()
            .waitFor();
          return picture.count();
        },
        { timeout: 40_000 },
      )
      .toBe(1);
    expect(await picture.getAttribute('alt')).toContain('Mara Voss told the council');
    expect(await picture.evaluate((image: { naturalWidth?: number }) => image.naturalWidth)).toBeGreaterThan(
      300,
    );
    const below = latest(page).getByRole('combobox', { name: 'More' });
    await expect.poll(async () => (await below.boundingBox())?.y).toBeLessThan(760);
    await leave(visited);
  });

  test('speaks the language of the browser, and takes commands by their names in it', async () => {
    const visited = await come({ locale: 'de-DE' });
    const { page } = visited;
    const typing = page.getByRole('textbox', { name: 'Nachricht' });
    await typing.fill('/wer frage: who lit the lamp');
    await typing.press('Enter');
    const conversation = page.getByRole('log', { name: 'Unterhaltung' });
    const answer = conversation.getByRole('article').last();
    await shows(answer, 'Hanne Lund');
    expect(await answer.locator('blockquote').getAttribute('lang')).toBe('en');
    expect(await answer.getAttribute('aria-label')).toMatch(/^Pilcrow, \d\d:\d\d, who lit the lamp$/);
    await leave(visited);
  });

  test('says that Pilcrow does not answer, and begins once it does', async () => {
    const context = await browser.newContext({ locale: 'en-US' });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.route('**/api/state', (route) => route.abort());
    await page.goto(program.address);
    await shows(page.getByRole('alert'), 'Pilcrow does not answer');
    await page.unroute('**/api/state');
    await box(page).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('has a menu on every message', async () => {
    const visited = await come();
    const { page, say } = visited;
    await say('Did she say “The engine is older than I am”?');
    await latest(page).hover();
    await latest(page).getByRole('button', { name: 'Message actions' }).click();
    await page.getByRole('menuitem', { name: 'Check quotations' }).click();
    await shows(latest(page), 'Word for word');
    await shows(latest(page), 'Only you can see this');
    await leave(visited);
  });

  test.each([
    { name: 'dark', colorScheme: 'dark' },
    { name: 'light', colorScheme: 'light' },
    { name: 'on a phone', colorScheme: 'dark', viewport: { width: 390, height: 780 } },
  ])('has nothing that axe finds wrong: $name', async ({ name, ...options }) => {
    const visited = await come(options);
    const { page, say, violations } = visited;
    await say('/ask who took money from the harbour fund private: true');
    await shows(latest(page), 'Alleged');
    await say('/corpus remove article: ferry');
    await shows(latest(page), 'Remove this article?');
    if (name === 'on a phone') {
      expect(await violations()).toEqual([]);
      await page.getByRole('button', { name: 'Article', exact: true }).click();
    }
    for (const kind of [/^People/, /^Dates/, /^Quotations/, /^Claims/]) {
      await page.getByRole('button', { name: kind }).click();
    }
    if (name !== 'on a phone') {
      await box(page).fill('/');
      await page.getByRole('listbox').waitFor();
    }
    expect(await violations()).toEqual([]);
    await leave(visited);
  });

  test('tells what is on and chosen in the reader’s own few colours, too', async () => {
    const visited = await come({ forcedColors: 'active' });
    const { page } = visited;
    const style = (place: Locator) =>
      place.evaluate((shown) => {
        const { backgroundColor, borderTopWidth, outlineStyle } = getComputedStyle(shown);
        return { backgroundColor, borderTopWidth, outlineStyle };
      });
    const differs = async (place: Locator, change: () => Promise<void>) => {
      const before = await style(place);
      await change();
      expect(await style(place)).not.toEqual(before);
    };
    for (const name of ['Manage Server', 'Dark theme']) {
      const pressed = page.getByRole('switch', { name });
      await differs(pressed.locator('.knob'), () => pressed.click());
    }
    const people = page.getByRole('button', { name: /^People/ });
    await differs(people, () => people.click());
    await box(page).fill('/wh');
    const [first, second] = [page.getByRole('option').nth(0), page.getByRole('option').nth(1)];
    await first.waitFor();
    expect(await style(first)).not.toEqual(await style(second));
    expect(await style(page.locator('.composer-row'))).toMatchObject({ borderTopWidth: '1px' });
    await leave(visited);
  });

  test.each([
    { locale: 'uk-UA', viewport: { width: 390, height: 780 } },
    { locale: 'en-US', viewport: { width: 320, height: 600 } },
    { locale: 'de-DE', viewport: { width: 780, height: 360 } },
  ])('cuts nothing off where there is little room: $locale, $viewport.width pixels', async (options) => {
    const visited = await come(options);
    const { page } = visited;
    await page.locator('.suggestion').first().click();
    await page.getByRole('log').getByRole('article').last().waitFor();
    for (const pressed of await page.locator('.switch, .tab, .channel').all()) {
      const place = await pressed.boundingBox();
      expect(place && place.x >= 0 && place.x + place.width <= options.viewport.width).toBe(true);
    }
    const log = await page.getByRole('log').boundingBox();
    expect(log?.width).toBeGreaterThan(300);
    await leave(visited);
  });

  test('follows the system between light and dark until somebody chooses', async () => {
    const visited = await come({ colorScheme: 'dark' });
    const { page } = visited;
    const theme = () => page.locator('html').getAttribute('data-theme');
    const dark = page.getByRole('switch', { name: 'Dark theme' });
    await dark.waitFor();
    expect(await theme()).toBe('dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(theme).toBe('light');
    expect(await dark.getAttribute('aria-checked')).toBe('false');
    await dark.click();
    expect(await theme()).toBe('dark');
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.reload();
    await dark.waitFor();
    expect(await theme()).toBe('dark');
    await leave(visited);
  });

  test('keeps a message that is being written a reply, whatever else Escape closes', async () => {
    const visited = await come();
    const { page, say } = visited;
    await say('/who who lit the lamp');
    await shows(latest(page), 'Hanne Lund');
    await latest(page).hover();
    await latest(page).getByRole('button', { name: 'Message actions' }).click();
    await page.getByRole('menuitem', { name: 'Reply' }).click();
    const note = page.getByText('Replying to Pilcrow');
    await box(page).fill('and when?');
    await box(page).press('Escape');
    expect(await note.isVisible()).toBe(true);
    await box(page).fill('');
    await box(page).press('Escape');
    expect(await note.isVisible()).toBe(false);
    await leave(visited);
  });

  test('shows hostile text as it stands', async () => {
    const visited = await visit(browser, hostile.address);
    const { page, say } = visited;
    for (const name of [/^People/, /^Quotations/]) await page.getByRole('button', { name }).click();
    await say('/ask who sold bread');
    await shows(latest(page), "<script>document.title = 'gone'</script> The baker &amp; Otto Brandt");
    expect(await page.locator('#p1').textContent()).toContain('<script>document.title');
    await say('/check <b>Nothing</b> __here__ is `markup` <https://evil.example/x>.');
    await shows(latest(page), 'Word for word');
    await say('@Pilcrow <img src=x onerror=alert(1)> **@everyone** [x](https://evil.example)');
    await shows(latest(page), '<img src=x onerror=alert(1)>');
    expect(await page.title()).toBe('Pilcrow preview');
    expect(await page.locator('article a, article img, article script').count()).toBe(0);
    await leave(visited);
  });

  test('takes files that are dropped on it, from those who manage the server', async () => {
    const visited = await visit(browser, hostile.address);
    const { page, say } = visited;
    const drop = async () => {
      const file = `new File([${JSON.stringify(CIRCUS)}], 'circus.md')`;
      const dataTransfer = await page.evaluateHandle(
        `(() => { const brought = new DataTransfer(); brought.items.add(${file}); return brought; })()`,
      );
      await page.locator('body').dispatchEvent('drop', { dataTransfer });
    };
    const manages = page.getByRole('switch', { name: 'Manage Server' });
    await manages.click();
    await drop();
    await shows(latest(page), 'Manage Server');
    await manages.click();
    await drop();
    await shows(latest(page), 'Keep this article? The circus comes to Wick');
    await latest(page).getByRole('button', { name: 'Keep' }).click();
    await shows(latest(page), 'Kept: The circus comes to Wick');
    await say('/who who brought the circus');
    await shows(latest(page), 'Otto Brandt');
    expect(await page.locator('#p1 mark').textContent()).toContain('brought the circus');
    await say('/corpus remove article: circus');
    await latest(page).getByRole('button', { name: 'Remove' }).click();
    await latest(page).getByRole('button', { name: 'Undo' }).click();
    await shows(latest(page), 'circus serves again');
    await leave(visited);
  });
});
