/** Words, looked up: what every sentence keeps, so that questions find it ready. */
export interface ReadWords {
  /** By token: the number of its word, 0 where it is not known. */
  readonly words: Uint16Array;
  /** By token: what it is by the way it looks, as `kindsOf` tells. */
  readonly kinds: Uint16Array;
  /** The expressions in them: three numbers each, its own and those of its first and last token. */
  readonly expressions: Uint32Array;
}

/** Indices of tokens, both inclusive. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}
