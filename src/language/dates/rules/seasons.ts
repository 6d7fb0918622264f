import { monthOf } from '../calendar.ts';
import { type Context, chooseYear } from '../context.ts';
import { COUNT, countOf, EDGE, S, SEASON, seasonStart, YEAR, YEAR_SPEC } from '../grammar.ts';
import { HOLIDAY, holidayIn } from '../holidays.ts';
import { days, firstDay, lastDay, months, type Period, yearOf } from '../period.ts';
import { type Around, type Groups, type Rule, yearOfGroups } from '../rule.ts';

const OF_YEAR = `(?:(?:,|,?${S}(?:of|in))?${S}(?:fiscal${S}(?:year${S})?)?${YEAR_SPEC})`;
const WHICH = '(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Tt]hat|[Tt]he following|[Tt]he previous)';
const PART = `(?<part>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]inal|[Ll]ast)`;

/** Seasons, holidays, quarters and halves: what comes back every year under a name. */
export const SEASON_RULES: readonly Rule[] = [
  {
    rule: 'a season of a year',
    pattern: `(?:${EDGE})?(?:[Tt]he${S})?(?<season>${SEASON}|Spring|Summer|Autumn|Fall|Winter)${OF_YEAR}`,
    confidence: 0.93,
    read: readSeason,
  },
  {
    rule: 'last, this or next season of the year',
    pattern: `(?:${EDGE})?${WHICH}(?:${S}(?:past|coming))?${S}(?<season>${SEASON})`,
    confidence: 0.9,
    accepts: ({ before, after }) => !/\b[Tt]he\s$/.test(before) && !/^(?:[-’'](?!s\b)|\sof\b)/.test(after),
    read: readWhichSeason,
  },
  {
    rule: 'a season of the year',
    pattern: `(?:${EDGE})?(?:the${S})?(?<season>${SEASON})`,
    confidence: 0.7,
    recurs: true,
    accepts: isSeason,
    read: readSeason,
  },
  {
    rule: 'a holiday',
    pattern: `(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his)${S})?(?<holiday>${HOLIDAY})(?:,?${S}(?:of${S})?${YEAR_SPEC})?`,
    confidence: 0.88,
    recurs: true,
    accepts: ({ before, words, after }) =>
      !/\b(?:[Ee]very|[Ee]ach|Father|Merry|Happy)\s$/.test(before) &&
      !/^\s(?:Island|Carol|Rising|Road|Street|Party|Times|Story|Lane|Tree|Inc|Corp|No\.?\s1|Number)\b/.test(
        after,
      ) &&
      !/^\s(?:trees?|cards?|presents?|gifts?|lights?|markets?|dinners?|raffle|carols?|jumpers?|part(?:y|ies)|shopp(?:ing|ers)|songs?|cakes?|pudding|stockings?|decorations?|message|specials?|bonus(?:es)?|films?|movies?|eggs?|turkeys?|costumes?|cracker|list|classic|hit)\b/.test(
        after,
      ) &&
      (!/^New Year['’]?s?$/.test(words) ||
        /\b(?:at|over|before|after|by|since|until|for|the|in)\s$/.test(before)),
    read: readHoliday,
  },
  {
    rule: 'months of a year',
    pattern: `(?:[Tt]he|its|their)${S}(?<which>first|last|final)${S}(?<count>${COUNT})${S}months${S}of${S}(?:(?<theYear>the${S}year)|${YEAR_SPEC})`,
    confidence: 0.85,
    read: readMonthsOf,
  },
  {
    rule: 'a quarter or half of a year',
    pattern: `(?:${EDGE})?(?:[Tt]he${S})?(?:fiscal${S})?${PART}(?:-|${S})(?:fiscal(?:-|${S}))?(?<length>quarter|half)(?:${OF_YEAR}|${S}of${S}(?<theYear>the${S}year))?`,
    confidence: 0.8,
    recurs: true,
    accepts: isAccounting,
    read: readQuarter,
  },
  {
    rule: 'a quarter or half of a year',
    pattern: `(?<short>Q[1-4]|H[12])(?:${S}(?:of${S})?(?<year>${YEAR}))?`,
    confidence: 0.85,
    recurs: true,
    read: readQuarter,
  },
];

function seasonOf(name: string | undefined): (year: number) => Period {
  return (year) => {
    const first = monthOf(year, seasonStart(name));
    return months(first, first + 2);
  };
}

function readSeason(groups: Groups, context: Context): Period | null {
  const year = yearOfGroups(groups, context);
  const season = seasonOf(groups.season);
  if (year !== undefined) return year === null ? null : season(year);
  return chooseYear(season, context, false);
}

function readWhichSeason(
  { which = '', season: name }: Groups,
  context: Context,
  { words }: Around,
): Period | null {
  const season = seasonOf(name);
  const { published } = context;
  const said = which.toLowerCase();
  if (/^th(?:at|e)/.test(said)) {
    const anchor = context.anchor('near') ?? context.anchor();
    if (!anchor) return null;
    const all = [-1, 0, 1, 2].map((offset) => season(yearOf(anchor.start) + offset));
    if (said.endsWith('following'))
      return all.find(({ start }) => firstDay(start) > lastDay(anchor.end)) ?? null;
    if (said.endsWith('previous'))
      return all.findLast(({ end }) => lastDay(end) < firstDay(anchor.start)) ?? null;
    return all.find(({ end }) => lastDay(end) >= firstDay(anchor.start)) ?? null;
  }
  if (published === null || published.unit === 'year') return null;
  const all = [-2, -1, 0, 1, 2].map((offset) => season(yearOf(published) + offset));
  if (said === 'last' || /\spast\s/.test(words))
    return all.findLast(({ end }) => lastDay(end) < firstDay(published)) ?? null;
  if (said === 'next') return all.find(({ start }) => firstDay(start) > lastDay(published)) ?? null;
  return chooseYear(season, context, false);
}

function readHoliday(groups: Groups, context: Context): Period | null {
  const { holiday = '', which } = groups;
  const candidate = (inYear: number) => {
    const day = holidayIn(holiday, inYear);
    return day === null ? null : days(day);
  };
  const year = yearOfGroups(groups, context);
  if (year !== undefined) return year === null ? null : candidate(year);
  const said = which?.toLowerCase();
  const direction = said === 'last' ? 'past' : said === 'next' ? 'future' : null;
  return chooseYear(candidate, direction ? { ...context, direction: () => direction } : context, false);
}

function readMonthsOf(groups: Groups, context: Context): Period | null {
  const count = countOf(groups.count ?? '');
  const { published } = context;
  const year = groups.theYear === undefined ? yearOfGroups(groups, context) : published && yearOf(published);
  if (count === null || count > 12 || year === null || year === undefined) return null;
  const first = groups.which === 'first' ? monthOf(year, 1) : monthOf(year, 13 - count);
  return months(first, first + count - 1);
}

function readQuarter(groups: Groups, context: Context): Period | null {
  const long = groups.length === 'half' || groups.short?.startsWith('H') ? 6 : 3;
  const place = groups.short ? Number(groups.short.charAt(1)) : placeOf(groups.part ?? '', 12 / long);
  const candidate = (inYear: number) => {
    const first = monthOf(inYear, 1) + (place - 1) * long;
    return place > 12 / long ? null : months(first, first + long - 1);
  };
  const { published } = context;
  const year = groups.theYear === undefined ? yearOfGroups(groups, context) : published && yearOf(published);
  if (year !== undefined) return year === null ? null : candidate(year);
  if (published === null || context.direction() === 'future') return chooseYear(candidate, context, false);
  // What is reported of has ended.
  const all = [-2, -1, 0].flatMap((offset) => candidate(yearOf(published) + offset) ?? []);
  return all.findLast(({ end }) => lastDay(end) <= lastDay(published)) ?? null;
}

function placeOf(word: string, places: number): number {
  const place = ['first', 'second', 'third', 'fourth'].indexOf(word.toLowerCase());
  return place < 0 ? places : place + 1;
}

/** A season by its name alone: `in the spring`, `by summer`, but not `a fall of snow`, `a spring in the field`. */
function isSeason({ before, words, after }: Around): boolean {
  if (/\b(?:[Ee]very|[Ee]ach|[Aa]n?(?:\s(?:early|late|mid))?)[\s-]$/.test(before)) return false;
  if (
    /^(?:[-’'](?!s\b)|\s(?:of|from|in (?:the )?(?:price|number|value|temperature|share|sale)|break|holiday|term|fashion|collection|solstice|equinox|water|guy|out|on)s?\b)/.test(
      after,
    )
  )
    return false;
  if (/\bthe\s/.test(words))
    return /\b(?:[Ii]n|[Oo]ver|[Bb]y|[Dd]uring|[Uu]ntil|[Tt]ill|[Ss]ince|[Tt]hrough|[Tt]hroughout|[Bb]efore|[Aa]fter|for|as early as|as late as)\s$/.test(
      before,
    );
  return (
    /\b(?:[Bb]y|[Uu]ntil|[Tt]ill|[Ss]ince|[Bb]efore|early|late|mid)\s$/.test(before) ||
    /^(?:early|late|mid)/i.test(words)
  );
}

const MONEY =
  /\b(?:profits?|earnings|revenues?|sales|loss(?:es)?|net|income|growth|grew|GDP|economy|economic|shares?|results?|percent|per cent|quarterly|analysts?|company|orders|exports|inflation|fiscal|margin|billion|million|rose|fell|forecast|output|shipments|deliveries|spending|charges?|dividend|compared|year)\b|%|\$|£|€/i;
const SPORT =
  /\b(?:goals?|scor(?:ed|ing)|touchdowns?|yards?|minutes?|half-time|halftime|match|rebounds?|points guard|tackle|penalty|kick-off|equali[sz]er)\b/i;

/** Of a financial year, not of a game or a town. */
function isAccounting({ before, words, after }: Around): boolean {
  if (
    /quarter$|half$/.test(words) &&
    /^(?:[-’'](?!s\b)|\s(?:of (?!the year\b)|century|mile|final|hour|time))/.test(after)
  )
    return false;
  if (/\d{4}|year$/.test(words)) return true;
  if (/[Ll]ast(?:-|\s+)(?:half|quarter)$/.test(words) && /\bthe\b/.test(words)) return false;
  return MONEY.test(before + after) && !SPORT.test(before + after);
}
