import { inLocale } from './words/language.ts';
import { inWords, type Phrase, phrase } from './words/phrase.ts';

/**
 * Something that the person who asked can mend. What it says is shown to them, in their language; anything else
 * that is thrown is a defect, and is logged instead.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  /** What is wrong. `message` has it in English, as logs do. */
  readonly wrong: Phrase;
  /** What to do about it. */
  readonly hint: Phrase | undefined;

  /**
   * @param wrong what is wrong, in plain words
   * @param hint what to do about it, in plain words
   */
  constructor(wrong: Phrase, hint?: Phrase) {
    super(inLocale('en', () => inWords(wrong)));
    this.wrong = wrong;
    this.hint = hint;
  }

  /** What is wrong and what to do about it, as one line. */
  get inFull(): Phrase {
    const { wrong, hint } = this;
    return hint === undefined ? wrong : phrase('wrongAndHint', { wrong, hint });
  }
}
