import { request } from 'node:http';
import { pathToFileURL } from 'node:url';
import type { Article } from '../../src/articles/article.ts';
import { systemClock } from '../../src/clock.ts';
import { discoverCommands } from '../../src/command/discover.ts';
import { droppedFiles } from '../../src/web/droppedFiles.ts';
import { servePreview } from '../../src/web/server.ts';
import { corpusOf, serving } from '../command/program.ts';

/** The page as it is built: `npm test` builds before it tests. */
const BUILT = pathToFileURL('dist/src/web/page/');

export interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Sends the body piece by piece, without telling its length. */
  readonly pieces?: readonly string[];
}

/** Serves articles to the page at any port, and asks as no browser would. */
export async function served(...articles: readonly Article[]) {
  const { program, heard } = await serving(corpusOf(...articles), await discoverCommands());
  const place = { server: 'local', channel: 'local', thread: null };
  const dropped = droppedFiles();
  const preview = await servePreview({
    program,
    place,
    dropped,
    clock: systemClock,
    draw: async () => null,
    maxFileBytes: 100_000,
    port: 0,
    pageFolder: BUILT,
  });
  const { port } = new URL(preview.address);

  function get(path: string, { method = 'GET', headers = {}, body, pieces = [] }: Sent = {}): Promise<Got> {
    return new Promise((resolve, reject) => {
      const asking = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
        );
      });
      asking.on('error', reject);
      for (const piece of pieces) asking.write(piece);
      asking.end(body);
    });
  }

  const post = (path: string, body: unknown, headers: Sent['headers'] = {}) =>
    get(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });

  return { ...preview, port, dropped, heard, get, post };
}

/** Where somebody is: in the channel, as one who manages. */
export const here = { thread: null, manages: true } as const;

/** A command as typed. */
export function typed(text: string, about: Readonly<Record<string, unknown>> = {}) {
  return { ...here, typed: text, file: null, earlier: [], ...about };
}
