import { createAdaptorServer } from '@hono/node-server';
import { UserError } from '../errors.ts';
import { phrase } from '../words/phrase.ts';
import { previewApp } from './app.ts';
import { readPageFiles } from './pageFiles.ts';
import type { WebDesk } from './setting.ts';

export interface PreviewOptions extends WebDesk {
  /** 0 takes any that is free. */
  readonly port: number;
  /** Where the built page is, ending in `/`. */
  readonly pageFolder?: URL;
}

export interface Preview {
  /** Such as `http://127.0.0.1:4182`. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves the page to this machine, and to no other.
 * @throws UserError when the port is taken
 */
export async function servePreview({ port, pageFolder = BUILT, ...desk }: PreviewOptions): Promise<Preview> {
  const app = previewApp(desk, await readPageFiles(pageFolder));
  const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false });
  await new Promise<void>((resolve, reject) => {
    server.once('error', () => reject(new UserError(phrase('pagePortTaken', { port: String(port) }))));
    server.listen(port, '127.0.0.1', resolve);
  });
  const bound = server.address();
  return {
    address: `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

const BUILT = new URL('./page/', import.meta.url);
