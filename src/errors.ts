/**
 * Something that the person who asked can mend. Its message is shown to them as it stands; anything else
 * that is thrown is a defect, and is logged instead.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly hint: string | undefined;

  /**
   * @param message what is wrong, in plain words
   * @param hint what to do about it, in plain words
   */
  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }

  /** The message and what to do about it, as one line. */
  get inFull(): string {
    return this.hint === undefined ? this.message : `${this.message} ${this.hint}`;
  }
}
