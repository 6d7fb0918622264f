/** A text file of the wording. */
export interface WordingFile {
  /** Shown where something is wrong with it. */
  readonly name: string;
  readonly text: string;
}

/** A line of such a file: what stands on either side of its bar, at semicolons. */
export interface Line {
  readonly asked: readonly string[];
  readonly written: readonly string[];
}

/**
 * Reads the lines of a file; comments and empty lines are left out.
 * @throws Error that names the file and the line which has not two sides
 */
export function readLines({ name, text }: WordingFile): Line[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const [asked, written, ...rest] = line.split('|').map(entriesOf);
    if (!asked?.length || !written?.length || rest.length > 0) {
      throw new Error(`${name}:${index + 1} has not two sides parted by one bar: ${line}`);
    }
    return { asked, written };
  });
}

function entriesOf(side: string): string[] {
  return side
    .split(';')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
