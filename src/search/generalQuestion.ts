/**
 * How surely a question asks of the world rather than of an article, 0 to 1: for advice, the weather, what things
 * of a kind are like, what everybody could look up. Knows English alone.
 */
export function generality(question: string): number {
  const text = question.toLowerCase().replaceAll('’', "'");
  if (SURELY.some((pattern) => pattern.test(text))) return 1;
  return LIKELY.some((pattern) => pattern.test(text)) ? 0.5 : 0;
}

const ANYBODY = '(?:i|you|u|we|one|people|someone|somebody)';
const MEASURES = '(?:long|much|many|big|tall|high|old|far|fast|often|deep|heavy|hard|common|dangerous)';

/** Asking for advice, the weather, a joke; things of a kind in general. */
const SURELY = [
  new RegExp(`\\bhow (?:do|can|should|could|would|d'?)\\s?${ANYBODY}\\b`, 'u'),
  /^\W*(?:ok |so |and |hey )?how to \p{L}/u,
  /\bwh(?:ere|en|ich|at)(?: \p{L}+){0,5} (?:can|should|do|could) (?:i|we)\b/u,
  /\bwh(?:ere|en|ich|at)(?: \p{L}+){0,5} (?:can|should|do|could) (?:you|u) (?!tell|say|show|quote|give|find|explain|think)/u,
  /^\W*(?:can|should|could|may|do|am) (?:i|we)\b/u,
  /^\W*can (?:you|u) (?!tell|say|show|quote|give|find|explain|remind|summ)/u,
  /\brecipes?\b|\b(?:you|you'd|u|can you|anyone) recommend\b|\brecommend me\b/u,
  /\bany (?:good|nice|decent|cheap) \p{L}|\b(?:any|some|got) tips\b/u,
  /^\W*(?:what(?:'?s| is| are) )?(?:the )?(?:best|good|cheapest|easiest|quickest|nicest) (?:\p{L}+ ){0,4}(?:to|for|of year)\b/u,
  /^\W*what(?:'s| is|s)? (?:good|best|bad) (?:for|to|with)\b/u,
  /\bweather (?:like|tomorrow|today|forecast)\b|\bwill it (?:rain|snow)\b|\bis it (?:going to|gonna) (?:rain|snow|be (?:hot|cold|sunny))/u,
  /\bhow (?:hot|cold|warm) (?:is|will) it\b/u,
  new RegExp(`\\bhow ${MEASURES} (?:do|does|is|are|can|should) an? \\p{L}`, 'u'),
  /^\W*(?:is|are|do|does|can|could) an? \p{L}/u,
  /\b(?:tell|write|sing|draw) (?:me|us) an? (?:joke|poem|story|song)\b|^\W*(?:who|what) are you\b/u,
  /\bhow many \p{L}+ (?:are )?(?:in|to|make) an? \p{L}/u,
  /\bclocks? (?:go|goes|change|spring|fall|turn)\w*\b|\bdaylight saving/u,
  /\bwhat time is it\b|\bwhat'?s the time\b/u,
];

/** What everybody could look up, though an article may happen to say it. */
const LIKELY = [
  /\bwho (?:invented|discovered|painted|composed|wrote|sang|sings|directed|built)\b/u,
  /\bwho (?:won|wins|will win|is winning) (?:the )?/u,
  /\b(?:capital|population|president|prime minister|premier|king|queen|currency|mayor|language) of \p{L}/u,
  /\bwhen (?:is|are|do|does|'s|s) (?:the )?(?:\p{L}+ ){0,3}(?:day|clocks|holidays?|election|season|friday|christmas|easter|tax(?:es)?|year|eclipse)\b/u,
  /\b(?:right now|these days|tomorrow|tonight|this weekend|nowadays|next (?:game|match))\b/u,
  new RegExp(`\\bhow ${MEASURES} (?:do|are) \\p{L}+s\\b`, 'u'),
  /\b(?:opening hours|schedule|timetable|price of|exchange rate|trading at)\b/u,
  /\b(?:nearest|near me|closest)\b/u,
  /\b(?:is|are) (?:\p{L}+ ){1,3}(?:good|bad|safe|healthy|harmful|poisonous) (?:for|to)\b/u,
  /\bkick[ -]?off\b/u,
];
