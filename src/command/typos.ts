/** Fewer characters are too few for one of them to be wrong; from the second number on, two may be. */
const ONE_TYPO_FROM = 3;
const TWO_TYPOS_FROM = 8;

/** How many typos are forgiven in what somebody has typed. */
export function typosIn({ length }: string): number {
  if (length < ONE_TYPO_FROM) return 0;
  return length < TWO_TYPOS_FROM ? 1 : 2;
}

/**
 * Whether a text goes on from a place as was typed, but for a few typos: a character too many, too few, another, or
 * two that changed places.
 * @param typos that are forgiven; time grows with the length of what was typed, and threefold with each typo
 */
export function beginsAlmost(text: string, start: number, typed: string, typos: number): boolean {
  return mayBegin(text, start, typed, typos) && goesOn(text, start, typed, 0, typos);
}

/** Whatever is wrong at the beginning, a character is right soon. It is quick to see where none is. */
function mayBegin(text: string, start: number, typed: string, typos: number): boolean {
  if (typed.length <= typos) return true;
  for (let at = 0; at <= typos; at += 1) {
    for (let there = start; there <= start + typos; there += 1) if (text[there] === typed[at]) return true;
  }
  return false;
}

function goesOn(text: string, from: number, typed: string, at: number, typos: number): boolean {
  let [there, here] = [from, at];
  while (here < typed.length && text[there] === typed[here]) {
    there += 1;
    here += 1;
  }
  if (here === typed.length) return true;
  if (typos === 0) return false;
  const swapped = text[there] === typed[here + 1] && text[there + 1] === typed[here];
  return (
    goesOn(text, there + 1, typed, here + 1, typos - 1) ||
    goesOn(text, there, typed, here + 1, typos - 1) ||
    goesOn(text, there + 1, typed, here, typos - 1) ||
    (swapped && goesOn(text, there + 2, typed, here + 2, typos - 1))
  );
}
