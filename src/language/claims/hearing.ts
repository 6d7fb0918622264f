import { ANONYMOUS, BY_LAW, GUESS, HEARSAY, LEAKED, MEDIA, UNNAMED } from './cues/hearsay.ts';
import type { Rule } from './rule.ts';
import type { Source } from './sources.ts';

/** `is said to have written “…”`: only the quotation says who speaks. */
export const quotedHearsay: Rule = ({ own }, first) =>
  first?.verb === '' && first.stance === 'says' && HEARSAY.test(own)
    ? { status: 'reported', rule: 'word of hearsay', confidence: 0.85, source: null }
    : null;

export const hearsay: Rule = ({ own }, first) =>
  HEARSAY.test(own) && !PROVED.test(own)
    ? {
        status: 'reported',
        rule: 'word of hearsay',
        confidence: 0.85,
        source: first && isHearsaySource(first, own) ? first : null,
      }
    : null;

/** What became of it is known. */
const PROVED =
  /\b(?:turned out|proved|was shown|were shown|was confirmed) (?:to be )?(?:true|false|right|wrong|unfounded|on)\b/u;

/** Hearsay has a source only where one is described, or where somebody says it who hedges. */
function isHearsaySource({ by, stance, pronoun, start, verb }: Source, own: string): boolean {
  if (stance === 'according' || UNNAMED.test(by ?? '')) return true;
  const tells = /^(?:sa(?:id|ys?)|told|tells?|added|adds|warn\w*|estimat\w+|wrote|reports?|reported)$/u.test(
    verb,
  );
  return tells && pronoun === undefined && start > 0 && !/\b(?:understands|learn)/u.test(own);
}

export const unnamed: Rule = ({ own }, first) => {
  if (!first || first.named) return null;
  const by = first.by ?? '';
  if (UNNAMED.test(by) || MEDIA.test(by))
    return { status: 'reported', rule: 'somebody unnamed', confidence: 0.75, source: first };
  return first.anonymous || (ANONYMOUS.test(own) && !BY_LAW.test(own)) || LEAKED.test(by)
    ? { status: 'reported', rule: 'unnamed source', confidence: 0.8, source: first }
    : null;
};

export const guess: Rule = ({ own, asks }) =>
  GUESS.test(own) && !asks ? { status: 'reported', rule: 'a guess', confidence: 0.6, source: null } : null;

export const leaked: Rule = ({ own }) =>
  LEAKED.test(own) && /\b(?:show|suggest|indicate|reveal|say)/u.test(own)
    ? { status: 'reported', rule: 'papers that were seen', confidence: 0.7, source: null }
    : null;
