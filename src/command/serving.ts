import type { Corpus } from '../corpus/corpus.ts';
import type { Library } from '../corpus/library.ts';
import type { CallPlace } from './place.ts';

/** The corpus that serves in a place: the one that a question asked there takes, and keeps to the end. */
export function corpusAt({ library }: { readonly library: Library }, { server }: CallPlace): Corpus {
  return library.forServer(server);
}
