import type { Paragraph } from '../../articles/article.ts';
import type { Mention, Quotation } from '../analysis.ts';
import type { Party } from './parties.ts';

/** A paragraph with what is known of it when its sentences are judged. */
export interface Setting {
  readonly paragraph: Paragraph;
  /** The paragraph's text, quotations blanked. */
  readonly masked: string;
  readonly quotations: readonly Quotation[];
  readonly mentions: readonly Mention[];
  /** The person whom the words at a place stand for, where they are not a name themselves. */
  personAt(start: number, end: number): string | undefined;
  /** By a person’s full name; null where the article does not tell. */
  genderOf(name: string): 'he' | 'she' | null;
  /** Whose side a person takes in a case, by their full name. */
  partyOf(name: string): Party | undefined;
}
