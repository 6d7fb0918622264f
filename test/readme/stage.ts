import { readFile } from 'node:fs/promises';
import type { Browser, Locator, Page } from 'playwright-core';
import { previewOf, visit } from '../web/browser.ts';
import { lettering } from './lettering.ts';

/** The page on which a scene is played, with nothing said yet. */
export interface Stage {
  readonly page: Page;
  /** The conversation. */
  readonly log: Locator;
  /** Sends what is typed, and waits for what Pilcrow says to it. */
  say(text: string): Promise<void>;
  /** Does what makes Pilcrow say something more, and waits for that. */
  prompt(doing: () => Promise<unknown>): Promise<void>;
  /** @returns a picture of the whole page, as PNG */
  whole(): Promise<Buffer>;
  /**
   * @param below CSS pixels below the last thing that belong to it
   * @returns a picture from the one thing down to the other, as wide as the conversation, as PNG
   */
  between(first: Locator, last: Locator, below?: number): Promise<Buffer>;
  /** @returns a picture of one thing, as PNG */
  alone(thing: Locator): Promise<Buffer>;
  close(): Promise<void>;
}

export interface StageOptions {
  /** Of the window, in CSS pixels. */
  readonly viewport: { readonly width: number; readonly height: number };
  /** Pixels of a picture for one of CSS. */
  readonly scale: number;
  /** Whether the article serves; otherwise none does. */
  readonly serves: boolean;
}

/** A rectangle, in CSS pixels. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const ARTICLE = 'corpus/axis-of-war.md';
/** The morning after the article; what is said is a minute later than what was said before. */
const BEGINNING = Date.UTC(2026, 0, 9, 9, 41);
const MINUTE = 60_000;
/** CSS pixels around what is pictured. */
const MARGIN = 12;

/** Opens the program as it is built, in a browser whose clock and letters are the same everywhere. */
export async function openStage(browser: Browser, { viewport, scale, serves }: StageOptions): Promise<Stage> {
  const program = await previewOf(serves ? { [ARTICLE]: await readFile(ARTICLE, 'utf8') } : {});
  const { page, say } = await visit(browser, program.address, {
    viewport,
    deviceScaleFactor: scale,
    colorScheme: 'dark',
    timezoneId: 'UTC',
    bypassCSP: true,
  });
  await page.addStyleTag({ content: await lettering() });
  const log = page.getByRole('log', { name: 'Conversation' });
  const messages = log.getByRole('article');
  let time = BEGINNING;

  async function after(more: number, doing: () => Promise<unknown>): Promise<void> {
    const before = await messages.count();
    await page.clock.setFixedTime(time);
    time += MINUTE;
    await doing();
    await messages.nth(before + more - 1).waitFor();
    await log.locator('.thinking').waitFor({ state: 'detached' });
  }

  async function picture(box: Box): Promise<Buffer> {
    await page.mouse.move(0, 0);
    await page.evaluate('document.fonts.ready');
    await page.evaluate('Promise.all([...document.images].map((image) => image.decode()))');
    return page.screenshot({ clip: box });
  }

  return {
    page,
    log,
    say: (text) => after(text.startsWith('/') ? 1 : 2, () => say(text)),
    prompt: (doing) => after(1, doing),
    whole: () => picture({ x: 0, y: 0, ...viewport }),
    async between(first, last, below = MARGIN) {
      const [all, top, bottom] = [await boxOf(log), await boxOf(first), await boxOf(last)];
      const y = Math.max(0, Math.floor(top.y - MARGIN));
      return picture({ ...all, y, height: Math.ceil(bottom.y + bottom.height + below) - y });
    },
    alone: async (thing) => picture(await boxOf(thing)),
    async close() {
      await page.context().close();
      await program.stop('SIGTERM');
    },
  };
}

async function boxOf(thing: Locator): Promise<Box> {
  const box = await thing.boundingBox();
  if (!box) throw new Error(`${thing} is not to be seen`);
  return box;
}
