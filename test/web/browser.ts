import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** The program as it is built: `npm test` builds before it tests. */
const PROGRAM = resolve('dist/src/main.js');

const CHROMIUM = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Where Chromium is on this machine; null where it is not, and its tests may be left out. */
export function chromiumHere(): string | null {
  const found = CHROMIUM.find((path) => path !== '' && existsSync(path));
  if (found !== undefined) return found;
  const missing = 'There is no Chromium: install it (apt-get install chromium), or name it in CHROMIUM.';
  if (process.env.CI) throw new Error(missing);
  // biome-ignore lint/suspicious/noConsole: whoever runs the tests has to know
  console.warn(`${missing} The tests of the page are left out.`);
  return null;
}

export function launch(executablePath: string): Promise<Browser> {
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return chromium.launch({ executablePath, args });
}

export interface Running {
  readonly address: string;
  readonly child: ChildProcess;
  /** Resolves to the exit code. */
  stop(signal: NodeJS.Signals): Promise<number | null>;
}

/** Starts `pilcrow preview` in a folder of its own, with these files in it. */
export async function previewOf(files: Readonly<Record<string, string>>): Promise<Running> {
  const folder = await mkdtemp(join(tmpdir(), 'pilcrow-page-'));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [PROGRAM, 'preview', '--port', '0'], { cwd: folder, env: { PATH } });
  child.stderr.resume();
  const exit = new Promise<number | null>((done) => child.once('exit', done));
  const line: string = await new Promise((found) => createInterface(child.stdout).once('line', found));
  return {
    address: line.replace('listening on ', ''),
    child,
    async stop(signal) {
      child.kill(signal);
      const code = await exit;
      await rm(folder, { recursive: true, force: true });
      return code;
    },
  };
}

/** What somebody does with the page; what they do not want to see is remembered. */
export interface Visit {
  readonly page: Page;
  readonly troubles: string[];
  /** Types into the text box, and sends it. */
  say(text: string): Promise<void>;
  /** What axe finds wrong with the page as it is. */
  violations(): Promise<readonly string[]>;
}

export async function visit(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const size = { width: 1280, height: 800 };
  const context = await browser.newContext({
    viewport: size,
    locale: 'en-US',
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const troubles: string[] = [];
  page.on('pageerror', ({ message }) => troubles.push(message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !url.startsWith('data:')) troubles.push(`asked ${url}`);
  });
  await page.goto(address);
  return {
    page,
    troubles,
    async say(text) {
      const box = page.getByRole('textbox', { name: 'Message' });
      await box.fill(text);
      await box.press('Enter');
    },
    async violations() {
      await page.evaluate(axe.source);
      const found: { violations: { id: string; nodes: { html: string }[] }[] } =
        await page.evaluate('axe.run(document)');
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    },
  };
}
