import { z } from 'zod';
import { loadDefaults } from '../modules.ts';
import type { Reader } from './reader.ts';

const Shape: z.ZodType<Reader> = z.object({
  endings: z.array(z.string().regex(/^[a-z0-9]+$/)).min(1),
  read: z.custom<Reader['read']>((value) => typeof value === 'function'),
});

/**
 * Finds the readers: the default exports of the files in `readers/`.
 * @param folder ends in `/`
 * @returns by file name
 * @throws Error naming the file that is not a reader
 */
export async function loadReaders(
  folder: URL = new URL('./readers/', import.meta.url),
): Promise<readonly Reader[]> {
  const modules = await loadDefaults(folder);
  return modules.map(({ file, value }) => {
    const shape = Shape.safeParse(value);
    if (!shape.success)
      throw new Error(`${file} exports no Reader as its default: ${z.prettifyError(shape.error)}`);
    return shape.data;
  });
}
