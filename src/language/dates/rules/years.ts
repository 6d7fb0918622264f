import { EDGE, S, YEAR } from '../grammar.ts';
import { type Period, years } from '../period.ts';
import type { Around, Groups, Rule } from '../rule.ts';

const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');
const CENTURIES =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'.split(
    ' ',
  );
const PART = `(?:(?:[Ee]arly|[Mm]id|[Mm]iddle|[Ll]ate|[Ll]ater)(?:${S}to${S}(?:mid|late)|-to-(?:mid|late))?(?:-|${S}))`;

/** Years, decades and centuries. */
export const YEAR_RULES: readonly Rule[] = [
  {
    rule: 'a decade',
    pattern: `(?:[Tt]he${S})?${PART}?(?<decade>(?:1\\d|20)\\d0)['’]?s`,
    confidence: 0.95,
    read: ({ decade }) => years(Number(decade), Number(decade) + 9),
  },
  {
    rule: 'a decade',
    pattern: `[Tt]he${S}(?:(?:roaring|swinging|Roaring|Swinging)${S})?${PART}?(?:(?<short>['’‘]?\\d0)['’]?s|(?<name>${DECADES.map((name) => `[${name.charAt(0).toUpperCase()}${name.charAt(0)}]${name.slice(1)}`).join('|')}))`,
    confidence: 0.8,
    accepts: isDecade,
    read: readDecade,
  },
  {
    rule: 'a century',
    pattern: `(?:[Tt]he${S})?${PART}?(?:(?<number>\\d{1,2})(?:st|nd|rd|th)|(?<name>${CENTURIES.join('|')}))(?:-|${S})[Cc]entury`,
    confidence: 0.75,
    accepts: ({ after }) => !/^\s(?:Fox|Studios)\b/.test(after),
    read: readCentury,
  },
  {
    rule: 'years joined by a stroke',
    pattern: `(?<from>${YEAR})(?<mark>[-–/])(?<to>${YEAR}|\\d\\d)`,
    confidence: 0.9,
    accepts: ({ words, before }) =>
      isSpan(words) && !/\b(?:[Nn]o\.?|[Tt]el\.?|[Ff]light|[Rr]oute)\s$/.test(before),
    read: readSpan,
  },
  {
    rule: 'a part of a year',
    pattern: `(?:${EDGE}(?:in${S})?|[Ff]iscal${S}(?:[Yy]ear${S})?)(?:fiscal${S})?(?<year>${YEAR})`,
    confidence: 0.95,
    accepts: ({ after }) => !counts(after),
    read: ({ year }) => years(Number(year)),
  },
  {
    rule: 'a year',
    pattern: `(?<year>${YEAR})`,
    confidence: 0.93,
    accepts: isYear,
    read: ({ year }) => years(Number(year)),
  },
];

function readDecade({ short, name = '' }: Groups): Period {
  const tens = short === undefined ? (DECADES.indexOf(name.toLowerCase()) + 2) * 10 : Number(short.slice(-2));
  const first = (tens < 20 ? 2000 : 1900) + tens;
  return years(first, first + 9);
}

function readCentury({ number, name = '' }: Groups): Period | null {
  const century = number === undefined ? CENTURIES.indexOf(name) + 1 : Number(number);
  return century < 1 || century > 30 ? null : years(century * 100 - 99, century * 100);
}

function readSpan({ from = '', to = '' }: Groups): Period {
  const end = to.length === 4 ? Number(to) : Number(from.slice(0, 2) + to);
  return years(Number(from), to === '00' ? end + 100 : end);
}

function isSpan(words: string): boolean {
  const [from = '', to = ''] = words.split(/[-–/]/);
  const start = Number(from);
  const end = to.length === 4 ? Number(to) : Number(from.slice(0, 2) + to) + (to === '00' ? 100 : 0);
  return end > start && end - start <= (to.length === 4 ? 300 : 40) && start >= 1200;
}

/** Temperatures and ages come in decades too. */
function isDecade({ before, words, after }: Around): boolean {
  if (/['’‘]\d0/.test(words) || /early|mid|late|\p{Lu}?\p{L}+ties$/u.test(words)) {
    return !/\b(?:temperatures?|highs?|lows?|degrees)\b/i.test(before + after);
  }
  return (
    /\b(?:of|since|from|during|until|in|by)\s$/.test(before) &&
    !/\b(?:temperatures?|highs?|lows?|degrees|low|upper|scor|shot|range|aged?|who is|prices?|shares)\b/i.test(
      before + after,
    )
  );
}

/** Words that years follow. */
const LEADS =
  /(?:\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Dd]uring|[Bb]efore|[Aa]fter|[Bb]etween|[Cc]irca|c\.|ca\.|of|by|from|to|through|and|or|about|around|than|for|as|season|summer|autumn|winter|spring|fall|year|class|vintage|born|b\.|d\.|died|till|into|beyond|pre|post|dated|Class|Since|In|versus|vs\.?|on)\s|[([–—/-]\s?|[-–]|^\s*["“‘']?)$/u;
const WEAK_LEAD = /\b(?:of|to|from|and|or|about|around|than|for|as|on)\s$/;
const DETERMINER =
  /(?:\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Mm]y|[Tt]his|[Tt]hat|[Ee]arly|[Ll]ate|[Mm]id|[Ff]ull-year|[Aa]|s’|for)\s|['’]s\s|s['’]\s)$/;
const QUANTIFIED =
  /(?:\b(?:than|least|most|some|over|nearly|almost|about|only|just|roughly|approximately|under|to about|of about|another|additional|estimated|around|exactly|further|total of|sum of|price of|worth|up to|number|model|page|room|flat|route|highway|section|article|flight|unit|lot|box|no\.?|nos\.?|chapter|psalm|channel|version|formation|size|code|pin|ext\.?|extension)\s(?:of\s)?|[#№$£€¥])$/i;

function isYear({ before, words, after }: Around): boolean {
  const year = Number(words);
  if (
    /^(?:\s?(?:GMT|BST|UTC|[ECMP][SD]?T|hours|hrs|local time|BC|BCE|B\.C|kHz|MHz|%)|:\d|,\d{3}|\.\d|%|[-–]\d|\s?[x×/]\s?\d|[kKmM]\b)/.test(
      after,
    )
  )
    return false;
  if (/\d[-–/]$/.test(before)) return false;
  if (QUANTIFIED.test(before) || counts(after) || isAddress(after)) return false;
  if (year < 1400)
    return (
      /\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Oo]f|[Ff]rom|[Cc]irca|[Bb]y)\s$/.test(before) &&
      /^(?:[.,;:)]|\s(?:to|and|until|by|the|when|after|before)\b|$)/.test(after)
    );
  if (LEADS.test(before))
    return (
      !(WEAK_LEAD.test(before) && year < 1700) &&
      !(WEAK_LEAD.test(before) && year % 500 === 0 && !ends(after))
    );
  if (DETERMINER.test(before))
    return !/^\s(?:\p{Lu}\p{L}+\s)?\d/u.test(after) && /^(?:[-\s]\p{L}|[.,;:)])/u.test(after);
  if (/\b(?:1\d|20)\d\d(?:,| and)\s$/.test(before) || /^(?:\sand|,)\s(?:1[5-9]|20)\d\d\b/.test(after))
    return true;
  if (/[,;:]\s$/.test(before) || /\b(?:was|is|be|not)\s$/.test(before))
    return year > 1700 && year % 100 !== 0 && ends(after);
  return (
    year >= 1600 && ends(after) && /\b(?:\p{Ll}+ed|founded|won|built|opened|seen|since)\s$/u.test(before)
  );
}

function ends(after: string): boolean {
  return /^(?:[.,;:)\]!?’”"'–—-]|$|\s(?:and|or|to|was|is|will|when|after|before|but|as|by|with|for|the|a|an|he|she|it|they|at|in|on|until|through)\b|\s\p{Lu}|\s[(–—-])/u.test(
    after,
  );
}

/** Whether a plural follows that the number counts: `2000 people`. Events of a year may be plural, too. */
function counts(after: string): boolean {
  const [, word = ''] = /^(?:\s|-)(?:\p{Ll}+\s)?(\p{Ll}+)\b/u.exec(after) ?? [];
  const [, first = ''] = /^\s(\p{Ll}+)\b/u.exec(after) ?? [];
  return (
    COUNTED.test(first) ||
    (COUNTED.test(word) && /^(?:more|other|new|young|local|armed|british|square|additional)$/.test(first))
  );
}

const COUNTED =
  /^(?:people|men|women|children|kids|students|pupils|workers|employees|staff|jobs|troops|soldiers|police|officers|homes|houses|families|households|residents|refugees|migrants|passengers|patients|victims|members|delegates|votes|seats|tickets|copies|cars|vehicles|ships|planes|miles?|kilomet(?:re|er)s?|km|feet|foot|ft|met(?:re|er)s?|yards?|inch(?:es)?|acres?|hectares?|tons?|tonnes?|kilos?|kg|pounds?|lbs?|dollars?|euros?|cents?|pence|rupees?|yen|francs?|marks|points|percent|per|cubic|square|litres?|liters?|gallons|barrels|calories|megawatts?|watts?|volts?|mph|rpm|cc|degrees|words|pages|items|units|shares|rooms|beds|stores|shops|species|animals|cattle|sheep|fans|spectators|guests|protesters|demonstrators|supporters|times|years|days|hours|minutes|weeks|months|million|billion)$/;

function isAddress(after: string): boolean {
  return /^\s(?:[NSEW]\.?\s)?(?:\p{Lu}[\p{L}.]+\s){1,3}(?:Street|St\b|Avenue|Ave\b|Road|Rd\b|Boulevard|Blvd|Drive|Dr\b|Lane|Way|Place|Court|Highway|Parkway|Terrace|Square)/u.test(
    after,
  );
}
