import type { Corpus } from '../corpus/corpus.ts';
import type { Shelf } from '../corpus/shelf.ts';
import type { CallPlace } from './command.ts';

/** The corpus that serves in a place: the one that a question asked there takes, and keeps to the end. */
export function corpusAt({ shelf }: { readonly shelf: Shelf }, _place: CallPlace): Corpus {
  return shelf.current();
}
