// Makes of the page's modules and styles the files that its server hands out.
import { copyFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = new URL('./', import.meta.url);
const built = new URL('../../../dist/src/web/page/', here);

await build({
  entryPoints: ['page.ts', 'styles/page.css'].map((name) => ({
    in: fileURLToPath(new URL(name, here)),
    out: 'page',
  })),
  outdir: fileURLToPath(built),
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2023',
  legalComments: 'none',
  logLevel: 'warning',
});
await copyFile(new URL('icon.svg', here), new URL('icon.svg', built));
