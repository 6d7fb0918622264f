/** Longer lines are sentences, in characters. */
const LONGEST = 140;

const CUE =
  /^(?:(?:[Ww]ritten |[Tt]ext )?(?:[Bb]y|BY)|Von|VON|Par|PAR|Por|POR|Di|Від|[Aa]utor(?:in)?:|[Aa]uthors?:):? /u;
/** A name, as it is printed: a few words, most of them with a capital. */
const NAME =
  /^\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:(?:de|da|del|della|di|du|la|le|van|von|der|den|el|bin|al)(?= )|\p{Lu}[\p{L}\p{M}'’.-]*)){0,4}/u;
/** Two words of neighbouring elements, without a space between them. */
const RUN_TOGETHER = /\p{Ll}{3}\p{Lu}|\p{Lu}{3}\p{Ll}{2}/u;
const BETWEEN = /^(?:, (?:and |und |et |y |та )?| (?:and|und|et|y|e|та|і|й) | ?& ?)/u;
/** What may stand behind the names: a date, a post, or something behind a mark. */
const BEHIND =
  /^(?:\s*$|\s*[|·•–—/(]|,? ?(?:(?:first |last )?(?:published|updated|posted|modified)\b|\d|for the |of the |in ))/iu;
const POST =
  /\b(?:staff|writers?|reporters?|correspondents?|editors?|columnists?|contributors?|producers?)\b/iu;

/**
 * Who wrote an article, in a line that says nothing else, as stands above one: `By Ida Lund and Tom Reed | 3 March`.
 * @returns the names, with commas between them; null for any other text
 */
export function authorIn(line: string): string | null {
  if (line.length > LONGEST) return null;
  const [cue] = CUE.exec(line) ?? [];
  if (cue === undefined) return null;
  const names: string[] = [];
  let rest = line.slice(cue.length).trimStart();
  for (;;) {
    const [name] = NAME.exec(rest) ?? [];
    if (name === undefined || RUN_TOGETHER.test(name)) return null;
    if (POST.test(name)) return names.length > 0 ? names.join(', ') : null;
    names.push(name);
    rest = rest.slice(name.length);
    const [between] = BETWEEN.exec(rest) ?? [];
    if (between === undefined || BEHIND.test(rest)) break;
    rest = rest.slice(between.length);
    // A post behind the last name, in small letters.
    if (/^\p{Ll}/u.test(rest)) return POST.test(rest) ? names.join(', ') : null;
  }
  return BEHIND.test(rest) ? names.join(', ') : null;
}
