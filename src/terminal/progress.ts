import type { Writable } from 'node:stream';
import stringWidth from 'string-width';
import type { Clock } from '../clock.ts';
import type { FileListing, Source } from '../corpus/source.ts';
import { words } from '../words/words.ts';
import type { LineTask } from './jsonl.ts';
import { type Screen, styleFor } from './style.ts';
import { visible } from './visible.ts';

/** Says how far a long piece of work has come. */
export interface Progress {
  /**
   * A file comes next.
   * @param count which one it is, from 1
   * @param of how many there are; null where nobody knows
   */
  next(count: number, of: number | null, file: string): void;
  /** Takes away what was said; nothing is said any more. */
  end(): void;
}

export const noProgress: Progress = { next() {}, end() {} };

/** In milliseconds: what takes less needs no progress. */
const PATIENCE = 500;
const REDRAWN_AFTER = 100;

/**
 * Progress as a line of a terminal, once the work takes over half a second. Own code, since libraries draw by a
 * timer, and reading and analysing hold the event loop between two files.
 * @param errors where it is drawn; nowhere unless it is a terminal that a person looks at
 * @param env looked at for `CI` and `TERM`
 */
export function showProgress(
  errors: Writable & Screen,
  env: Readonly<Record<string, string | undefined>>,
  clock: Clock,
): Progress {
  if (errors.isTTY !== true || env.TERM === 'dumb' || env.CI) return noProgress;
  let drawAt = clock.now() + PATIENCE;
  let drawn = false;
  let ended = false;
  return {
    next(count, of, file) {
      if (ended || clock.now() < drawAt) return;
      drawAt = clock.now() + REDRAWN_AFTER;
      drawn = true;
      const { columns, colors } = styleFor(errors, env);
      errors.write(WIPED + colors.dim(fitted(count, of, visible(file).replace(/\s/g, ' '), columns - 1)));
    },
    end() {
      if (drawn && !ended) errors.write(WIPED);
      ended = true;
    },
  };
}

/** Back to the beginning of the line, and what stands on it away. */
const WIPED = '\r\u001b[2K';

/** One line: of a file's name that does not fit, the end. The last column stays free, as a full line may break. */
function fitted(count: number, of: number | null, file: string, columns: number): string {
  const say = (name: string) =>
    of === null ? words('reading', { count, file: name }) : words('readingOf', { count, of, file: name });
  const room = columns - stringWidth(say(''));
  if (stringWidth(file) <= room) return say(file);
  const characters = [...file];
  while (characters.length > 0 && stringWidth(characters.join('')) >= room) characters.shift();
  return say(`…${characters.join('')}`);
}

/** A source that says which of its files is read. */
export function withProgress(source: Source, progress: Progress): Source {
  return {
    async files() {
      const files = await source.files();
      return files.map((file, at): FileListing => {
        return {
          ...file,
          read() {
            progress.next(at + 1, files.length, file.path);
            return file.read();
          },
        };
      });
    },
  };
}

/** The same for files that come a line each. */
export function linesWithProgress<Request extends { readonly file: string }>(
  { schema, answer }: LineTask<Request>,
  progress: Progress,
): LineTask<Request> {
  let count = 0;
  return {
    schema,
    answer(request) {
      count += 1;
      progress.next(count, null, request.file);
      return answer(request);
    },
  };
}
