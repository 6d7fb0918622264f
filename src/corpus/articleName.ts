import type { ArticleId } from '../articles/article.ts';

/** Longer names are cut, in characters: they stand in file names, beside an ending. */
const LONGEST_SLUG = 60;
const LONGEST_NAME = 80;
/** Most file systems take names of 255 bytes. */
const MOST_BYTES = 180;

/** The id of an article that came from the web: its title in small letters, with dashes between the words. */
export function slugOf(title: string): ArticleId {
  const plain = title
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC');
  const words = plain
    .toLowerCase()
    .replace(/['’ʼ]/gu, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    if (slug !== '' && slug.length + 1 + word.length > LONGEST_SLUG) break;
    slug = slug === '' ? word : `${slug}-${word}`;
  }
  return safe(slug, LONGEST_SLUG);
}

/**
 * The id of an article that came as a file: the file's name without its ending, with nothing in it that would mean
 * something in a path.
 */
export function idOfFile(name: string): ArticleId {
  const ending = name.lastIndexOf('.');
  const stem = ending > 0 ? name.slice(0, ending) : name;
  const kept = stem
    .slice(0, 2 * LONGEST_NAME)
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N} ._()-]+/gu, '-');
  return safe(kept.replace(/^[\s.-]+|[\s.]+$/gu, ''), LONGEST_NAME);
}

/** The ending of a file's name in small letters, without the dot; empty where it has none. */
export function endingOf(name: string): string {
  const [, ending = ''] = /[^/.]\.([a-z0-9]{1,12})$/i.exec(name) ?? [];
  return ending.toLowerCase();
}

/** Names that Windows keeps for devices, and READMEs, which are nobody's article. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|readme|originals)$/i;

function safe(name: string, longest: number): ArticleId {
  let cut = name.slice(0, longest).replace(/[\uD800-\uDBFF]$/u, '');
  while (Buffer.byteLength(cut) > MOST_BYTES) cut = cut.slice(0, -1).replace(/[\uD800-\uDBFF]$/u, '');
  cut = cut.replace(/[\s.-]+$/u, '');
  const [stem = ''] = cut.split('.', 1);
  if (cut === '' || RESERVED.test(stem)) cut = cut === '' ? 'article' : `article-${cut}`;
  return cut as ArticleId;
}
