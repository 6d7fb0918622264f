import type { Readable } from 'node:stream';

/**
 * The lines of a stream of UTF-8, each as soon as its line feed has come. `node:readline` also ends a line
 * at U+2028, which may stand inside a string of JSON.
 * @returns without line feeds; what follows the last one is a line too, unless it is empty
 */
export async function* linesOf(input: Readable): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder();
  let begun = '';
  for await (const chunk of input) {
    const parts = decoder.decode(toBytes(chunk), { stream: true }).split('\n');
    const rest = parts.pop() ?? '';
    for (const part of parts) {
      yield withoutReturn(begun + part);
      begun = '';
    }
    begun += rest;
  }
  begun += decoder.decode();
  if (begun !== '') yield withoutReturn(begun);
}

function toBytes(chunk: unknown): Uint8Array {
  return chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk));
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
