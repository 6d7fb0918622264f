import { speakersIn } from '../answers/quotations.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { fold } from '../language/words.ts';
import type { StringOption } from './command.ts';
import { articleValue } from './scope.ts';

/** Something to offer while an option is typed. */
export interface Completion {
  /** What is shown, at most 100 characters. */
  readonly label: string;
  /** What the option then holds, at most 100 characters. */
  readonly value: string;
}

const MOST = 25;
const LONGEST = 100;

/**
 * What to offer for what has been typed so far: what begins with it first, then what has a word that does, then
 * what contains it.
 * @returns best first, at most 25; nothing for an option that does not complete
 */
export function complete(option: StringOption, typed: string, corpus: Corpus): readonly Completion[] {
  const wanted = fold(typed.trim());
  const ranked = offers(option, corpus).flatMap((completion, order) => {
    const place = placeOf(fold(completion.label), wanted);
    return place === null ? [] : [{ completion, place, order }];
  });
  ranked.sort((a, b) => a.place - b.place || a.order - b.order);
  return ranked.slice(0, MOST).map(({ completion }) => completion);
}

function placeOf(label: string, wanted: string): number | null {
  if (label.startsWith(wanted)) return 0;
  if (label.split(/[\s-]+/).some((word) => word.startsWith(wanted))) return 1;
  return label.includes(wanted) ? 2 : null;
}

function offers({ completes }: StringOption, { articles }: Corpus): Completion[] {
  const analyses = articles.map(({ analysis }) => analysis);
  switch (completes) {
    case 'articles':
      return articles.map(({ id, analysis }) => ({
        label: shortened(analysis.article.title),
        value: articleValue(id),
      }));
    case 'people':
      return named(analyses.flatMap(({ people }) => people.map(({ name }) => name)));
    case 'speakers':
      return named(analyses.flatMap(speakersIn));
    default:
      return [];
  }
}

function named(names: readonly string[]): Completion[] {
  return [...new Set(names)].map((name) => ({ label: shortened(name), value: shortened(name) }));
}

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
