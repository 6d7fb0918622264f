import type { Finding } from '../../articles/problem.ts';
import { beginsAlmost } from '../../command/typos.ts';
import { phrase } from '../../words/phrase.ts';
import type { Checked } from './checked.ts';

const known = ['title', 'author', 'published', 'source', 'language'];

/** As other programs call the fields that Pilcrow reads. */
const elsewhere: Readonly<Record<string, string>> = {
  date: 'published',
  pubdate: 'published',
  publishdate: 'published',
  publicationdate: 'published',
  url: 'source',
  link: 'source',
  canonical: 'source',
  by: 'author',
  byline: 'author',
  authors: 'author',
  lang: 'language',
};

/** Fields of the front matter that are passed over, and look as if they should not be. */
export function fields({ draft: { head, headLines = {} } }: Pick<Checked, 'draft'>): readonly Finding[] {
  return Object.entries(headLines).flatMap(([name, line]): Finding[] => {
    const meant = meantBy(name);
    if (meant === null || head[meant] !== undefined) return [];
    return [
      {
        line,
        severity: 'doubtful',
        message: phrase('lintField', { name }),
        hint: phrase('lintFieldHint', { meant }),
      },
    ];
  });
}

function meantBy(name: string): string | null {
  const plain = name.toLowerCase().replace(/[_-]/g, '');
  if (known.includes(name)) return null;
  const called = Object.hasOwn(elsewhere, plain) ? elsewhere[plain] : undefined;
  return called ?? known.find((field) => isAlmost(plain, field)) ?? null;
}

function isAlmost(name: string, field: string): boolean {
  return beginsAlmost(name, 0, field, 1) && beginsAlmost(field, 0, name, 1);
}
