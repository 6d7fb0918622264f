/** Where a corpus's files come from; the rest of the program opens nothing itself. */
export interface Source {
  /**
   * Every article file, ordered by path.
   * @throws UserError when the folder cannot be listed
   */
  files(): Promise<readonly FileListing[]>;
}

export interface FileListing {
  /** Relative to the corpus folder, `/` between folders. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** @throws UserError when the file cannot be read, or must not be */
  read(): Promise<Uint8Array>;
}
