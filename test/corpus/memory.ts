import type { Source } from '../../src/corpus/source.ts';
import { UserError } from '../../src/errors.ts';
import { asItStands } from '../asItStands.ts';

/** A folder in memory: what its files say, by path. A file that is null cannot be read. */
export type Files = Record<string, string | null>;

/** The folder as it is at the moment when it is listed. */
export function sourceOf(files: Files): Source {
  return {
    files: async () =>
      Object.entries(files)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([path, content]) => ({
          path,
          size: content?.length ?? 0,
          async read() {
            if (content === null)
              throw new UserError(
                asItStands(`${path} cannot be read.`),
                asItStands('Look at its permissions.'),
              );
            return new TextEncoder().encode(content);
          },
        })),
  };
}

/** An article of three paragraphs that are about something. */
export function about(subject: string): string {
  return `# All about the ${subject}\n\nThe ${subject} is old.\n\nNobody owns the ${subject}.\n\nThe ${subject} is for sale.\n`;
}
