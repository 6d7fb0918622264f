import type { Query } from '../query.ts';

/** Reads something off a question's text once, however many sentences are asked. */
export function ofQuery<Read>(read: (text: string) => Read): (query: Query) => Read {
  const known = new WeakMap<Query, { readonly read: Read }>();
  return (query) => {
    let found = known.get(query);
    if (!found) {
      found = { read: read(query.text) };
      known.set(query, found);
    }
    return found.read;
  };
}
