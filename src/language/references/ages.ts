import type { Paragraph } from '../../articles/article.ts';
import type { Mention } from '../analysis.ts';

/** Who is of an age, by the age in figures, where one person alone is said to be. */
export function agesOf(
  paragraphs: readonly Paragraph[],
  mentions: readonly Mention[],
): ReadonlyMap<string, string> {
  const ages = new Map<string, string | null>();
  for (const { person, span } of mentions) {
    if (person === undefined) continue;
    const after = paragraphs[span.paragraph - 1]?.text.slice(span.end, span.end + 16) ?? '';
    const age = /^(?:, |,? aged | \()(\d{1,3})(?=[,.);]| and )/u.exec(after)?.[1];
    if (age === undefined) continue;
    const before = ages.get(age);
    ages.set(age, before === undefined || before === person ? person : null);
  }
  return new Map([...ages].flatMap(([age, person]) => (person === null ? [] : [[age, person] as const])));
}
