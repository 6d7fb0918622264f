import type { HonoRequest } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { words } from '../words/words.ts';

/**
 * Reads what came with a request, in however many pieces and with or without its length told.
 * @param most bytes that are taken
 * @throws HTTPException 413 where there is more
 */
export async function requestBody({ raw }: HonoRequest, most: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  // Cancelling would close the connection before the refusal is told.
  for await (const piece of raw.body?.values({ preventCancel: true }) ?? []) {
    size += piece.length;
    if (size > most) throw new HTTPException(413, { message: words('pageTakesLess', { most: most / MB }) });
    pieces.push(piece);
  }
  return Buffer.concat(pieces, size);
}

const MB = 1_000_000;
