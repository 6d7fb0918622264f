import { wordSet } from '../wordSet.ts';
/** A word of a sentence, in lower case. */
export interface Word {
  readonly text: string;
  /** As it stands there, it begins with a capital. */
  readonly capital: boolean;
}

const IRREGULAR_PAST = wordSet(`
  became began bent bit bled blew bore born bought bound broke brought broken built burnt came caught chose chosen clung
  crept dealt did done drank drawn drew driven drove dug eaten ate fallen fed felt fell fled flew flown forbade forgot
  forgotten fought found froze frozen gave given gone got gotten grew grown hung heard held hid hidden hit hurt kept
  knew known laid lain lay leapt learnt led left lent lit lost made meant met mistaken outgrew overcame oversaw overtook
  overthrew paid proved proven put quit ran rang ridden rode rose risen said sang sank sat saw seen sent set sewn shed
  shook shaken shone shot shown showed shrank shut slept slid slipped sold sought spent spoke spoken sprang spread spun
  stole stolen stood stuck strode struck strove stung sunk swam swept swore sworn swung taken taught thought threw thrown
  told took tore torn underwent understood undertook undid upheld went wept withdrew withdrawn woke won wore worn wound
  wrote written read cut cast burst split beat beaten bid spilt spoilt dreamt broadcast forecast`);

const NOT_PAST = wordSet(`
  need needed feed seed speed breed deed weed indeed hundred united alleged unprecedented armed limited naked sacred
  exceed proceed succeed embed so-called red bed shed wed bleed creed greed reed unemployed masked unidentified unnamed
  experienced experts aged crowded talented gifted advanced`);

/** The same in the present and in the past, and nouns besides. */
const UNCHANGED = wordSet(
  'set put cut hit hurt cast burst split beat bid quit shut read spread shed left lay found wound broadcast forecast',
);

/** What is done at times set beforehand, in forms that are hardly nouns. */
const TIMED = wordSet(`
  begins opens closes resumes arrives leaves faces continues expires takes goes comes kicks retires meets holds decides
  appears departs reopens sits flies airs publishes reconvenes convenes adjourns chooses competes travels concludes joins
  expire celebrates premieres`);
/** The same, in forms that are nouns as well. */
const TIMED_OR_NOUN = wordSet(`
  returns votes plays visits runs starts ends hosts falls lands sails moves releases steps marks turns tours stages races
  fights presents heads debates launches meets rides elects`);
const TIMED_BASE = wordSet(`
  meet play resume reopen begin open face go come vote arrive leave continue expire decide close hold host travel appear
  convene return start run end finish`);

const PLANNED = wordSet(`
  due scheduled expected slated planned likely upcoming forthcoming poised ready anticipated tipped earmarked pencilled
  penciled`);

/** Before an infinitive, near by: `plans to`, `asked them to`. */
const PLANNING = wordSet(`
  want wants wanted plan plans planning hope hopes hoped hoping expect expects expected expecting intend intends intended
  intending aim aims aimed aiming mean means meant propose proposes proposed prepare prepares prepared preparing seek
  seeks sought need needs invite invited urge urged order ordered ask asked schedule scheduled told call calls called
  calling`);
/** Before an infinitive at once. */
const ABOUT_TO = wordSet(
  'due set ready likely about bound unlikely supposed going certain sure poised slated chance opportunity plan plans option',
);
/** Before an infinitive that tells a timetable: `agreed to meet`, not `agreed to consider`. */
const RESOLVED = wordSet(
  'agree agrees agreed decide decides decided vow vows vowed promise promises promised pledge pledges pledged opted',
);

const POSTPONED = wordSet(`
  postponed delayed adjourned extended suspended deferred rescheduled pushed moved put remanded renewed barred banned
  valid cancelled canceled bailed detained`);
const DEMANDED = wordSet(`
  asked demanded ordered given gave urged told called required wants asks demands orders urges requires deadline
  ultimatum requested instructed giving time`);

/** @param before the word before it, which tells `a cut` and `would cut` from `they cut` */
export function isPast(word: string, before: string): boolean {
  if (UNCHANGED.has(word)) {
    return !/^(?:to|will|would|can|could|may|might|must|should|not|the|an?|no|his|her|its|their|our|any|of|in|new|more)$/.test(
      before,
    );
  }
  if (IRREGULAR_PAST.has(word)) return true;
  return word.length > 3 && word.endsWith('ed') && !NOT_PAST.has(word);
}

/** `due`, `scheduled`; an adjective such as in `a planned merger` tells nothing. */
export function isPlanned(word: string, before: string): boolean {
  return (
    PLANNED.has(word) && !/^(?:the|an?|its|his|her|their|our|of|as|than|more|less|most)$|'s$/.test(before)
  );
}

/** Whether the infinitive after `to` is something yet to come. */
export function plansTo(words: readonly Word[], to: number): boolean {
  const infinitive = words[to + 1]?.text ?? '';
  if (/^(?:the|an?|his|her|its|their|our|my|this|that|these|those|\d.*)$/.test(infinitive)) return false;
  if (words[to + 1]?.capital) return false;
  if (ABOUT_TO.has(words[to - 1]?.text ?? '')) return true;
  const near = words.slice(Math.max(0, to - 4), to).map(({ text }) => text);
  if (near.some((word) => PLANNING.has(word))) return true;
  return near.some((word) => RESOLVED.has(word)) && (TIMED_BASE.has(infinitive) || infinitive === 'be');
}

export const isPostponed = (word: string): boolean => POSTPONED.has(word);
export const isDemanded = (word: string): boolean => DEMANDED.has(word);

/** Whether a word is a verb in the present tense that tells a timetable. */
export function isTimed(words: readonly Word[], at: number): boolean {
  const word = words[at]?.text ?? '';
  const before = words[at - 1];
  const subject = before?.text ?? '';
  if (words[at + 1]?.text === 'to' && word.startsWith('appear')) return false;
  if (TIMED_BASE.has(word)) {
    return /^(?:we|you|they|i|who)$/.test(subject) || (subject.length > 3 && /[^s']s$/.test(subject));
  }
  if (/^(?:the|an?|his|her|its|their|of|in|on|for|and|with|no|new|'s|by|from|to)$/.test(subject))
    return false;
  if (TIMED.has(word)) return true;
  if (!TIMED_OR_NOUN.has(word)) return false;
  if (/^(?:he|she|it|who|which|that)$/.test(subject) || before?.capital) return true;
  const phrase = words.slice(Math.max(0, at - 4), at - 1).map(({ text }) => text);
  return /\b(?:the|an?|his|her|its|their)(?: \S+)?$/.test(phrase.join(' '));
}
