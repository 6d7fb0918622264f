import type { Paragraph } from '../../articles/article.ts';
import type { Mention, Role } from '../analysis.ts';

/** Whose side somebody takes in a case: those who lay a charge, those who answer it for others or for themselves, those who say that they were wronged. */
export type Party = 'prosecution' | 'defence' | 'accused' | 'accuser';

/** Characters on either side of a name that may say whose side they take. */
const BESIDE = 70;

const PROSECUTES =
  /^(?:,? ?(?:kc|qc|sc))?,? (?:(?:who is |who was )?prosecuting\b|(?:appearing |acting )?for the (?:prosecution|crown|state|plaintiffs?|claimants?)\b|(?:opening|outlining) the (?:case|prosecution))/iu;
const PROSECUTOR =
  /\b(?:prosecutor|prosecuting (?:counsel|lawyer|attorney|barrister)|prosecution (?:counsel|lawyer|barrister)|assistant (?:u\.?s\.?|united states|state|district) attorney|deputy (?:district|state|city) attorney|government lawyer|crown counsel|counsel for the (?:state|prosecution|crown|plaintiffs?|claimants?)|lawyer for the (?:plaintiffs?|claimants?))\b/iu;
const DEFENDS =
  /^(?:,? ?(?:kc|qc|sc))?,? (?:(?:who is |who was )?defending\b|(?:appearing |acting )?for (?:the defen[cs]e|the defendants?|mr|mrs|ms|miss|dr)\b|representing (?:mr|mrs|ms|miss|dr)\b)/iu;
const DEFENDER =
  /\b(?:defen[cs]e (?:counsel|lawyer|attorney|barrister|solicitor)|['’]s? (?:\w+ )?(?:lawyer|attorney|barrister|solicitor|counsel)|(?:his|her|their) (?:\w+ )?(?:lawyer|attorney|barrister|solicitor|counsel))\b/iu;
const ACCUSES =
  /^,? (?:who (?:is suing|has sued|sued|has accused|brought the|filed the|made the (?:complaint|allegation)|blew the whistle|complained|was dismissed after))\b/iu;
const ACCUSER =
  /\b(?:whistle-?blower|claimant|plaintiff|complainant|accuser|alleged victim|(?:the|his|her|its) victim)s?,?\s*$/iu;

const ACCUSED =
  /^,? (?:who )?(?:(?:is|are|was|were|has been|have been|had been) (?:also |now |being )?(?:accused of|charged (?:with|over)|indicted|on trial|suspected of|alleged to)|(?:faces|faced) (?:\S+ ){0,3}?(?:charges?|counts?|trial)|(?:has |have |had )?(?:pleaded not guilty|pleads not guilty)|den(?:ies|ied) )/iu;

/** Whose side those take who are only described: `the Crown`, `lawyers for Ms Boyle`. */
export function partyByWords(words: string): Party | undefined {
  if (/^the (?:crown|prosecution)\b/iu.test(words)) return 'prosecution';
  if (/^the (?:accused|defendants?|suspects?)$/iu.test(words)) return 'accused';
  if (
    /^(?:(?:one|two|three|several) of the |the |an? |another |her |his )?(?:\w+ )?(?:complainants?|accusers?|alleged victims?)$/iu.test(
      words,
    )
  )
    return 'prosecution';
  return /^(?:the defen[cs]e|defen[cs]e (?:lawyers?|counsel|attorneys?)|(?:his|her|their|its) (?:\w+ )?(?:lawyers?|attorneys?|solicitors?|barristers?|counsel|legal team)|(?:lawyers?|attorneys?|solicitors?|counsel|an? (?:lawyer|attorney|solicitor)) for (?!the (?:plaintiff|claimant|famil|victim|state|prosecution|bereaved)).*|.*['’]s? (?:lawyers?|attorneys?|solicitors?|barristers?|legal team))$/iu.test(
    words,
  )
    ? 'defence'
    : undefined;
}

/**
 * Who in an article takes a side in a case.
 * @returns the side by the person’s full name, for those who take one
 */
export function partiesOf(
  paragraphs: readonly Paragraph[],
  mentions: readonly Mention[],
  roles: readonly Role[],
): ReadonlyMap<string, Party> {
  const parties = new Map<string, Party>();
  const note = (person: string, party: Party | null) => {
    if (party && !parties.has(person)) parties.set(person, party);
  };
  const textOf = (paragraph: number) => paragraphs[paragraph - 1]?.text ?? '';
  for (const { person, span } of roles)
    note(person, byRole(textOf(span.paragraph).slice(span.start, span.end)));
  for (const { person, span, title } of mentions) {
    if (person === undefined) continue;
    const text = textOf(span.paragraph);
    const from = title?.start ?? span.start;
    const before = text.slice(Math.max(0, from - BESIDE), span.start);
    note(person, beside(before, text.slice(span.end, span.end + BESIDE)));
  }
  return parties;
}

function byRole(words: string): Party | null {
  if (PROSECUTOR.test(words)) return 'prosecution';
  if (DEFENDER.test(words)) return 'defence';
  return ACCUSER.test(words) ? 'accuser' : null;
}

function beside(before: string, behind: string): Party | null {
  const title = /[^.,;:]*$/u.exec(before)?.[0] ?? '';
  if (PROSECUTES.test(behind) || PROSECUTOR.test(title)) return 'prosecution';
  if (DEFENDS.test(behind)) return 'defence';
  if (ACCUSED.test(behind)) return 'accused';
  return ACCUSES.test(behind) || ACCUSER.test(title) ? 'accuser' : null;
}
