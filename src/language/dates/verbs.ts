function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(Boolean));
}

const IRREGULAR_PAST =
  wordSet(`became began bent bit bled blew bore born bought bound broke brought broken built
  burnt came caught chose chosen clung crept dealt did done drank drawn drew driven drove dug eaten ate fallen fed felt
  fell fled flew flown forbade forgot forgotten fought found froze frozen gave given gone got gotten grew grown hung heard
  held hid hidden hit hurt kept knew known laid lain lay leapt learnt led left lent lit lost made meant met mistaken
  outgrew overcame oversaw overtook overthrew paid proved proven put quit ran rang ridden rode rose risen sang sank sat
  saw seen sent set sewn shed shook shaken shone shot shown showed shrank shut slept slid slipped sold sought spent spoke
  spoken sprang spread spun stole stolen stood stuck strode struck strove stung sunk swam swept swore sworn swung taken
  taught thought threw thrown told took tore torn underwent understood undertook undid upheld went wept withdrew
  withdrawn woke won wore worn wound wrote written said read cut cast burst split beat beaten bid spilt spoilt dreamt`);

const NOT_PAST =
  wordSet(`need needed feed seed speed breed deed weed indeed hundred united alleged unprecedented armed
  limited naked sacred exceed proceed succeed embed agreed-upon so-called red bed shed wed bleed creed greed reed
  unemployed masked unidentified unnamed retired experienced experts wounded aged crowded talented gifted advanced`);

/** What happens at times set beforehand: in the present tense these look ahead. */
const SCHEDULED =
  wordSet(`open start begin meet close end return resume vote play face run go come arrive leave continue
  expire fall kick host hold appear decide travel visit launch depart reopen sit fly head take air premiere hit
  land sail move join address chair publish release retire step mark celebrate turn get lapse mature finish
  conclude recess reconvene convene adjourn elect choose debate tour stage compete race fight present testify`);

const PLANNED =
  wordSet(`due scheduled expected slated planned likely upcoming forthcoming poised ready deadline
  anticipated tipped earmarked pencilled penciled eligible`);

const PLANNING =
  wordSet(`want wants wanted plan plans planning hope hopes hoped hoping expect expects expected expecting
  intend intends intended intending aim aims aimed aiming mean means meant agree agrees agreed promise promises
  promised vow vows vowed pledge pledges pledged propose proposes proposed prepare prepares prepared preparing threaten
  threatens threatened seek seeks sought need needs needed invite invited urge urged order ordered ask asked schedule scheduled due
  set ready likely about bound unlikely supposed going decide decides decided told call calls called calling
  wait waiting waits refuse refused refuses certain sure poised slated plans plan pressure decision commitment
  deadline chance opportunity opted`);

const POSTPONED =
  wordSet(`postponed delayed adjourned extended suspended deferred rescheduled pushed moved put remanded
  renewed barred banned valid cancelled canceled bailed detained`);

const DEMANDED =
  wordSet(`asked demanded ordered given gave urged told called required wants asks demands orders urges
  requires deadline ultimatum requested instructed giving giving time`);

export function isPast(word: string): boolean {
  if (IRREGULAR_PAST.has(word)) return true;
  return word.length > 3 && word.endsWith('ed') && !NOT_PAST.has(word);
}

export const isPlanned = (word: string): boolean => PLANNED.has(word);
export const isPlanning = (word: string): boolean => PLANNING.has(word);
export const isPostponed = (word: string): boolean => POSTPONED.has(word);
export const isDemanded = (word: string): boolean => DEMANDED.has(word);

/** Whether a word, by the one before it, is a verb in the present tense that tells a timetable. */
export function isScheduled(word: string, before: string): boolean {
  if (SCHEDULED.has(word)) return /^(?:we|you|they|i|who|that)$|[^s]s$/.test(before);
  if (!word.endsWith('s') || word.endsWith('ss')) return false;
  if (/^(?:he|she|it|who|which|that)$/.test(before)) return !/^(?:says|tells|was|is|has|does)$/.test(word);
  if (/^(?:the|a|an|his|her|its|their|of|in|on|for|and|with|no|new)$/.test(before)) return false;
  return [word.slice(0, -1), word.slice(0, -2)].some((stem) => SCHEDULED.has(stem));
}
