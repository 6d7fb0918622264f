/** A question that a follow-up leans on. */
export interface EarlierQuestion {
  readonly question: string;
  /** The one that it leaned on itself. */
  readonly earlier?: EarlierQuestion;
}
