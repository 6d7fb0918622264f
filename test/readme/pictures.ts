import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromiumHere, launch } from '../web/browser.ts';
import { scenes } from './scenes.ts';
import { openStage } from './stage.ts';
import { webp } from './webp.ts';

/** Where the README's pictures stand. Whatever else is in there goes. */
const FOLDER = 'test/readme/pictures';

const chromium = chromiumHere();
if (chromium === null) process.exitCode = 1;
else await takeAll(chromium);

async function takeAll(executable: string): Promise<void> {
  const browser = await launch(executable);
  try {
    await rm(FOLDER, { recursive: true, force: true });
    await mkdir(FOLDER, { recursive: true });
    for (const { name, play, ...options } of scenes) {
      const stage = await openStage(browser, options);
      const picture = await play(stage).finally(stage.close);
      const file = join(FOLDER, `${name}.webp`);
      const packed = await webp(picture);
      await writeFile(file, packed);
      process.stdout.write(`${file} ${Math.ceil(packed.length / 1000)} kB\n`);
    }
  } finally {
    await browser.close();
  }
}
