import { type Clause, gapAfter, indexFrom, wordAt } from '../attribution/clause.ts';
import type { NounPhrase } from '../attribution/nounPhrase.ts';
import type { SpeechStance } from '../speech.ts';
import { openingPhrase } from './opening.ts';
import type { Segment } from './segments.ts';

/** What somebody says without a verb of speech, and who that is. */
export interface NominalSaying {
  /** The index of the word that says so, among the clause's tokens. */
  readonly at: number;
  readonly stance: SpeechStance;
  readonly subject: NounPhrase | null;
}

/** `his version is that`, `the board’s position is that`, `Dorn is adamant that`, `the villagers have an explanation:`. */
export function nominalSayingsIn(clause: Clause, segments: readonly Segment[]): NominalSaying[] {
  return segments.flatMap((segment) => {
    const words = clause.masked.slice(segment.start, segment.end).toLowerCase();
    return [copular(clause, segment, words), predicate(clause, segment, words)].flatMap(
      (saying) => saying ?? [],
    );
  });
}

const SAYING_NOUN =
  'version|account|position|view|argument|explanation|theory|belief|verdict|conclusion|advice|answer|story|line|message|reply|response|understanding|estimate|point|case|contention|recollection|memory|opinion|defen[cs]e|hope|fear|guess|hunch|impression|assessment|testimony|evidence|statement|warning|diagnosis';
const ACCUSING_NOUN =
  'charge|complaint|accusation|allegation|suspicion|implication|insinuation|grievance|claim|gripe';

const COPULAR = new RegExp(
  String.raw`\s(?:(${SAYING_NOUN})|(?:${ACCUSING_NOUN})) (?:\w+ ){0,4}?(?:is|was|has been|had been|remains) (?:that\b|simple\b|“)`,
  'u',
);
/** `his`, `the board’s`, with what may stand between it and the noun. */
const OWNER =
  /(?:\b(his|her|their|its|my|our)|(?:^|[,;—–] ?|\b(?:and|but) )([^,;—–’']{2,60})['’]s?)(?: \w+){0,2}$/u;

const UNOWNED = new RegExp(
  String.raw`^\W*(?:the|one|another|a further|a second|main|chief) (?:\w+ ){0,2}?(?:${ACCUSING_NOUN})s?\b[^,;:]{0,50}?(?:, [^;:]{1,90},)? (?:is|was|are|were|remains) that\b`,
  'u',
);

function copular(clause: Clause, segment: Segment, words: string): NominalSaying | null {
  const noun = COPULAR.exec(words);
  const before = noun ? words.slice(0, noun.index) : '';
  const owned = noun ? OWNER.exec(before.slice(-90)) : null;
  const owner = owned?.[1] ?? owned?.[2]?.trim();
  if (noun && owned && owner) {
    const start = segment.start + Math.max(0, before.length - 90) + owned.index + owned[0].indexOf(owner);
    const from = indexFrom(clause, start);
    return {
      at: Math.min(indexFrom(clause, segment.start + noun.index), clause.tokens.length - 1),
      stance: noun[1] === undefined ? 'alleges' : 'says',
      subject: {
        start,
        end: start + owner.length,
        kind: owned[1] ? 'pronoun' : 'description',
        from,
        to: from + 1,
      },
    };
  }
  const unowned = UNOWNED.exec(words);
  return unowned ? { at: segment.from, stance: 'alleges', subject: null } : null;
}

const PREDICATES: readonly (readonly [RegExp, SpeechStance])[] = [
  [
    /\b(?:is|are|was|were|remains?|remained|seems?) (?:\w+ )?(?:adamant|certain|convinced|sure|confident|emphatic|clear|categorical|positive|insistent|of the (?:view|opinion)) (?:that\b|(?:he|she|it|they|there)\b)/u,
    'says',
  ],
  [/\b(?:speaks?|spoke|talks?|talked|tells?|told|complains?|complained|warns?) of\b/u, 'says'],
  [/\bdescrib(?:es?|ed) (?:being|having|how|seeing|hearing)\b/u, 'says'],
  [
    /\b(?:ha[sd]|have|gave|gives?|offers?|offered) (?:an?|the|his|her|their|its|another) (?:\w+ ){0,2}?(?:explanation|theory|answer|version|account|story|view|recollection|reply)\b[^:]{0,30}:/u,
    'says',
  ],
  [/\b(?:holds?|held) (?:\S+ ){1,6}?(?:responsible|to blame|accountable)\b/u, 'alleges'],
  [
    /\b(?:puts?|lays?|laid|placed|places|pinned|pins?) (?:the|most of the|some of the|all the) (?:blame|fault|responsibility)\b/u,
    'alleges',
  ],
  [/\bput(?:s|ting)? it to (?:\S+ ){1,5}?that\b/u, 'alleges'],
  [
    /\b(?:favou?rs|favou?red|prefers|preferred|leans? towards?|leaned towards?|leant towards?|doubts|doubted|(?:is|are|was|were|remains?|remained) (?:not (?:so )?(?:sure|convinced|certain)|unconvinced|sceptical|skeptical|doubtful|dubious)|rules? out|ruled out|(?:has|have|had) (?:his|her|their) doubts|(?:tells?|told) (?:a|another|quite a) (?:\w+ )?(?:different|other) (?:story|tale)|puts? it down to|put it down to|attributes it to|sees? it as)\b/u,
    'says',
  ],
  [/\bnam(?:es|ed|ing) (?:\S+ ){1,6}?as (?:the |a |one )/u, 'alleges'],
  [
    /\b(?:point(?:s|ed)? (?:the|a|an accusing) finger|take[sn]? aim|took aim|level(?:s|led|ed) (?:the |an? |\w+ )?(?:accusations?|charges?|allegations?))\b/u,
    'alleges',
  ],
  [
    /\b(?:begs? to differ|begged to differ|will have none of (?:it|that)|would have none of (?:it|that)|(?:says?|said|thinks?) (?:otherwise|not)|(?:sees?|saw) it (?:otherwise|differently)|disagree(?:s|d)?(?! (?:about|over|on|among|whether|as to)\b)|will not hear of it|took exception|takes exception|calls? (?:it|that|this) untrue|(?:remembers?|remembered|recalls?|recalled|tells?|told) (?:it|things|the (?:meeting|evening|night|conversation|story|exchange)) (?:very |rather |quite )?(?:differently|otherwise)|has (?:a|another) (?:very |rather |quite )?different (?:recollection|memory|account|version)|(?:gives?|gave|offers?|offered) (?:a|another) (?:very |rather |quite )?different (?:account|version)|(?:will not|would not|won['’]t) accept (?:it|that|this)|shook (?:his|her) head|shakes (?:his|her) head)\b/u,
    'denies',
  ],
];

/** One look for all of them, since most sentences hold none. */
const ANY_PREDICATE = new RegExp(PREDICATES.map(([{ source }]) => source).join('|'), 'u');

function predicate(clause: Clause, segment: Segment, words: string): NominalSaying | null {
  if (!ANY_PREDICATE.test(words)) return null;
  for (const [cue, stance] of PREDICATES) {
    const match = cue.exec(words);
    if (
      !match ||
      /\b(?:not|never|n['’]t|nobody|no one) (?:\w+ )?$/u.test(
        words.slice(Math.max(0, match.index - 20), match.index),
      )
    )
      continue;
    const at = indexFrom(clause, segment.start + match.index);
    const subject = openingPhrase(clause, segment, at);
    if (
      subject &&
      /^\s*$/u.test(gapAfter(clause, at - 1).replace(/[,—–]/gu, '')) &&
      wordAt(clause, at) !== ''
    )
      return { at, stance, subject };
  }
  return null;
}
