import type { Writable } from 'node:stream';

/** Writes text; resolves when it has been handed on, so that a slow reader slows the writer down. */
export type Write = (text: string) => Promise<void>;

/** Nobody reads the output any more, as after `| head`. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed';
}

/**
 * A way to write to a stream.
 * @returns rejects with OutputClosed when the reader has gone
 */
export function writerTo(stream: Writable): Write {
  // Without a listener the stream's error would end the program, beside being reported to the writer.
  stream.on('error', () => {});
  return (text) =>
    new Promise((resolve, reject) => {
      stream.write(text, (error) => {
        if (error) reject(isClosed(error) ? new OutputClosed() : error);
        else resolve();
      });
    });
}

function isClosed(error: Error): boolean {
  const code = 'code' in error ? error.code : undefined;
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED' || code === 'ERR_STREAM_WRITE_AFTER_END';
}
