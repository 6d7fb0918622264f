import type { Gender } from '../naming/gazetteer.ts';
import { genderOfNoun } from '../naming/gender.ts';

/** Nouns that say the same of kin, by the one that stands for all of them. */
const SAME: Readonly<Record<string, string>> = {
  father: 'parent',
  mother: 'parent',
  dad: 'parent',
  mum: 'parent',
  mom: 'parent',
  parent: 'parent',
  son: 'child',
  daughter: 'child',
  child: 'child',
  boy: 'child',
  girl: 'child',
  brother: 'sibling',
  sister: 'sibling',
  sibling: 'sibling',
  twin: 'sibling',
  husband: 'spouse',
  wife: 'spouse',
  partner: 'spouse',
  spouse: 'spouse',
  widow: 'spouse',
  widower: 'spouse',
  fiance: 'spouse',
  fiancee: 'spouse',
  grandfather: 'grandparent',
  grandmother: 'grandparent',
  grandson: 'grandchild',
  granddaughter: 'grandchild',
  grandchild: 'grandchild',
  uncle: 'uncle',
  aunt: 'uncle',
  nephew: 'nephew',
  niece: 'nephew',
};

/** What the other is to somebody who is this to them. */
const INVERSE: Readonly<Record<string, string>> = {
  parent: 'child',
  child: 'parent',
  sibling: 'sibling',
  spouse: 'spouse',
  grandparent: 'grandchild',
  grandchild: 'grandparent',
  uncle: 'nephew',
  nephew: 'uncle',
};

interface Tie {
  readonly person: string;
  readonly kin: string;
  readonly of: string;
}

/** The relation that a noun for kin names, or null. `noun` is folded. */
export function kinOf(noun: string): string | null {
  return Object.hasOwn(SAME, noun) ? (SAME[noun] ?? null) : null;
}

/** Keeps who is related to whom, as an article tells it. */
export function createKinship(genderOf: (person: string) => Gender) {
  const ties = new Map<string, Tie>();

  /** `his daughter, Kay Lanning`: people by full name, the noun folded. */
  function tie(person: string, noun: string, of: string): void {
    const kin = kinOf(noun);
    if (kin !== null && person !== of) ties.set(`${person}\n${kin}\n${of}`, { person, kin, of });
  }

  /** Who is somebody's `father`: known by that, or by whose father they are; null where none or several fit. */
  function relative(noun: string, of: string): string | null {
    const kin = kinOf(noun);
    if (kin === null) return null;
    const gender = genderOfNoun(noun);
    const fitting = [...ties.values()].flatMap((one) => {
      if (one.kin === kin && one.of === of) return one.person;
      return INVERSE[one.kin] === kin && one.person === of ? one.of : [];
    });
    const agreeing = fitting.filter((person) => {
      const own = genderOf(person);
      return gender === 'unknown' || own === 'unknown' || own === gender;
    });
    const [only, second] = new Set(agreeing);
    return only !== undefined && second === undefined ? only : null;
  }

  return { tie, relative };
}
