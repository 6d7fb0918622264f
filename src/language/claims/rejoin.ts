import type { Claim } from '../analysis.ts';

/**
 * Makes one claim of neighbours in a sentence that turned out to have one standing.
 * @param textOf the words at a claim's span
 */
export function rejoined(claims: readonly Claim[], textOf: (claim: Claim) => string): Claim[] {
  const denials = new Set(claims.flatMap(({ denial }) => (denial ? [denial] : [])));
  const kept: Claim[] = [];
  for (const claim of claims) {
    const last = kept.at(-1);
    const whole =
      last && isOneWith(last, claim, textOf) && !denials.has(last.span) && !denials.has(claim.span);
    if (whole) kept[kept.length - 1] = { ...last, span: { ...last.span, end: claim.span.end } };
    else kept.push(claim);
  }
  return kept;
}

function isOneWith(last: Claim, next: Claim, textOf: (claim: Claim) => string): boolean {
  if (last.status !== 'attributed' || next.status !== 'attributed' || last.by !== next.by) return false;
  if (last.span.paragraph !== next.span.paragraph || last.denial || next.denial) return false;
  const between = textOf({ ...last, span: { ...last.span, start: last.span.end, end: next.span.start } });
  return /^[\s,;:—–]+$/u.test(between) && /[,;:—–]/u.test(between);
}
