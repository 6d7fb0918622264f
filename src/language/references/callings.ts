/** Characters behind a name, and before it, in which it is told what somebody does. */
const BEHIND = 60;
const BEFORE = 40;

const LAWYER = ['barrister', 'lawyer', 'counsel', 'advocate', 'attorney', 'silk', 'solicitor'];

/** Whoever does this, as a clause behind their name says, is called these. */
const BY_VERB: Readonly<Record<string, readonly string[]>> = {
  head: ['head', 'boss', 'chief', 'supervisor'],
  lead: ['leader', 'head', 'boss', 'chief', 'supervisor'],
  run: ['boss', 'head', 'owner', 'manager'],
  manage: ['manager', 'boss'],
  chair: ['chair', 'chairman', 'chairwoman'],
  own: ['owner', 'landlord', 'landlady', 'boss'],
  found: ['founder'],
  rule: ['president', 'ruler', 'leader', 'strongman'],
  farm: ['farmer'],
  teach: ['teacher'],
  coach: ['coach'],
  captain: ['captain', 'skipper'],
  skipper: ['captain', 'skipper'],
  drive: ['driver'],
  edit: ['editor'],
  write: ['author', 'writer'],
  represent: ['lawyer', 'solicitor', 'attorney', 'barrister'],
  defend: LAWYER,
  prosecute: [...LAWYER, 'prosecutor'],
};

const FORMS: Readonly<Record<string, string>> = {
  led: 'lead',
  ran: 'run',
  taught: 'teach',
  drove: 'drive',
  wrote: 'write',
  driven: 'drive',
  written: 'write',
};

const DOING = /^, (?:\d{1,3}, )?who (?:has |had |also |now |once )?(\p{Ll}+)\b/u;

/** Of these verbs the plain form behind the name says it as well: `Ana Ruiz has driven the bus for years`. */
const LASTING =
  /^ (?:has |had )?(drives|drove|driven|farms|farmed|teaches|taught|coaches|coached|captains|captained)\b/u;

/** What else shows it behind the name. */
const TOLD_BEHIND: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /^,? (?:KC|QC|SC|prosecuting|defending|mitigating|appearing for|acting for|representing|for the (?:prosecution|defen[cs]e|Crown|family|state|claimants?|defendants?)|for (?:Mr|Mrs|Ms|Miss|Dr) \p{Lu})/u,
    LAWYER,
  ],
  [/^,? (?:told|tells) (?:the )?(?:court|jury|jurors|inquest|hearing|inquiry|tribunal)\b/u, ['witness']],
  [
    /^(?:, \d{1,3},)?(?: of [^,.]{2,30},)? (?:denies|denied|pleaded|had pleaded|is accused|was accused|stands accused|is on trial|went on trial|is charged|was charged)\b/u,
    ['defendant', 'accused'],
  ],
];

/** And before it. */
const TOLD_BEFORE: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\b(?:cross-examined|cross-examination|questioned|examined) by $/iu, LAWYER],
  [/\b(?:giving evidence|in the witness box|from the witness box)\b[^.]{0,24}, $/iu, ['witness']],
];

/**
 * What somebody is by what they do, where no role says it: `Ana Ruiz, defending, …`, `Bo Lind, who runs the lab`.
 * @param start where the words for them begin in `text`, in UTF-16 code units, a title included
 * @param end where they end
 * @returns nouns, folded
 */
export function callingsAt(text: string, start: number, end: number): readonly string[] {
  const behind = text.slice(end, end + BEHIND);
  const before = text.slice(Math.max(0, start - BEFORE), start);
  return [
    ...callingsOf(DOING.exec(behind)?.[1] ?? LASTING.exec(behind)?.[1] ?? ''),
    ...TOLD_BEHIND.flatMap(([told, nouns]) => (told.test(behind) ? nouns : [])),
    ...TOLD_BEFORE.flatMap(([told, nouns]) => (told.test(before) ? nouns : [])),
  ];
}

function callingsOf(form: string): readonly string[] {
  const stems = [
    Object.hasOwn(FORMS, form) ? FORMS[form] : undefined,
    form,
    form.replace(/s$/, ''),
    form.replace(/ed$/, ''),
    form.replace(/d$/, ''),
  ];
  const verb = stems.find((stem) => stem !== undefined && Object.hasOwn(BY_VERB, stem));
  return verb === undefined ? [] : (BY_VERB[verb] ?? []);
}
