/** What kind of rule was broken. */
export type Rule =
  | 'route'
  | 'headers'
  | 'shape'
  | 'unknown key'
  | 'command'
  | 'content'
  | 'embed'
  | 'attachment'
  | 'component'
  | 'flags'
  | 'mentions'
  | 'empty message'
  | 'autocomplete'
  | 'interaction'
  | 'gateway'
  | 'intents';

/** One rule broken in one place. */
export interface Breach {
  readonly rule: Rule;
  /** Where in the body, such as `embeds.0.description`; empty for the whole. */
  readonly path: string;
  readonly message: string;
  /** Discord would refuse it. What it would let pass is noted all the same. */
  readonly refused: boolean;
}

/** A breach that Discord answers with an error. */
export function refused(rule: Rule, path: string, message: string): Breach {
  return { rule, path, message, refused: true };
}

/** A breach that Discord lets pass, and that is a fault all the same. */
export function noted(rule: Rule, path: string, message: string): Breach {
  return { rule, path, message, refused: false };
}
