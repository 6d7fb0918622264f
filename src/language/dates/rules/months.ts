import { monthOf, monthOfDay } from '../calendar.ts';
import { type Context, chooseYear } from '../context.ts';
import {
  COUNT,
  countOf,
  EDGE,
  either,
  MONTH,
  MONTH_NAME,
  monthNumber,
  OF_YEAR,
  PART,
  S,
} from '../grammar.ts';
import { firstDay, lastDay, months, type Period, yearOf } from '../period.ts';
import { type Around, type Groups, type Rule, yearOfGroups } from '../rule.ts';

/** Months that their name tells. */
export const MONTH_RULES: readonly Rule[] = [
  {
    rule: 'months up to one',
    pattern: `[Tt]he${S}(?:(?:first|last)${S})?(?<count>${COUNT}|year)(?:${S}months?)?(?:${S}that${S}ended|${S}(?:ended|ending))?${S}(?:to|in|through|to${S}the${S}end${S}of)${S}(?<month>${MONTH_NAME})${OF_YEAR}?`,
    confidence: 0.85,
    accepts: ({ words }) => /months|year\s/.test(words) && !/months\s+in\s/.test(words),
    read: readMonthsTo,
  },
  {
    rule: 'a month of a year',
    pattern: `${EDGE}?(?<month>${MONTH})(?:${S}${PART})?${OF_YEAR}`,
    confidence: 0.95,
    read: readMonth,
  },
  {
    rule: 'last or next month by name',
    pattern: `(?:${EDGE})?(?<which>${['last', 'next', 'this', 'that', 'the following', 'the previous'].map(either).join('|')})(?:${S}(?:past|coming))?${S}(?<month>${MONTH_NAME})`,
    confidence: 0.9,
    accepts: ({ before, words, after }) =>
      !/^\s\d/.test(after) &&
      // “said that May was hot” speaks of no May told before.
      !(
        /^that/.test(words) &&
        (/\b(?:sa(?:id|ys)|announced|believe[sd]?|thinks?|thought|hope[sd]?|so|is|was)\s$/.test(before) ||
          /^\s(?:was|is|will|had|has)\b/.test(after))
      ),
    read: readWhichMonth,
  },
  {
    rule: 'a month',
    pattern: `${EDGE}?(?<month>${MONTH_NAME})`,
    confidence: 0.85,
    recurs: true,
    accepts: isMonth,
    read: readMonth,
  },
];

function readMonthsTo(groups: Groups, context: Context): Period | null {
  const count = groups.count === 'year' ? 12 : countOf(groups.count ?? '');
  const end = readMonth(groups, context);
  return end && count !== null ? months(end.start.at - count + 1, end.start.at) : null;
}

function readMonth(groups: Groups, context: Context): Period | null {
  const month = monthNumber(groups.month);
  const year = yearOfGroups(groups, context);
  if (year === null) return null;
  const candidate = (inYear: number) => months(monthOf(inYear, month));
  return year === undefined ? chooseYear(candidate, context, true) : candidate(year);
}

function readWhichMonth({ which = '', month }: Groups, context: Context, { words }: Around): Period | null {
  const candidate = (year: number) => months(monthOf(year, monthNumber(month)));
  const { published } = context;
  const said = which.toLowerCase();
  if (/^the|^that/.test(said)) {
    const anchor = context.anchor('near') ?? context.anchor();
    if (!anchor) return null;
    if (said === 'that') return candidate(yearOf(anchor.start));
    const reference = said.endsWith('following') ? anchor.end : anchor.start;
    const all = [-1, 0, 1].map((offset) => candidate(yearOf(reference) + offset));
    return (
      (said.endsWith('following')
        ? all.find(({ start }) => firstDay(start) > lastDay(reference))
        : all.findLast(({ end }) => lastDay(end) < firstDay(reference))) ?? null
    );
  }
  if (published === null || published.unit === 'year') return null;
  const now = published.unit === 'month' ? published.at : monthOfDay(published.at);
  const all = [-1, 0, 1].map((offset) => candidate(yearOf(published) + offset));
  const past = all.findLast(({ start }) => start.at < now) ?? null;
  if (said === 'last' || /\spast\s/.test(words)) return past;
  if (said === 'next') return all.find(({ start }) => start.at > now) ?? null;
  return chooseYear(candidate, context, true);
}

/** Names of months that are other words as well. */
const DOUBTFUL = /(?:April|May|June|March|August)$/;
const LEADS =
  /(?:\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y|[Dd]uring|[Oo]f|[Ff]rom|[Bb]efore|[Aa]fter|and|or|to|through|between|for|than|[Tt]hroughout|as|be|was|its|their|his|her|our|the|a|last|next|this|that|late|early|mid|around|about)\s|[-–—(]|['’]s\s)$/;

function isMonth({ before, words, after }: Around): boolean {
  if (
    /^[-’'](?!s\b)\p{L}/u.test(after) &&
    !/^-(?:end\b|to\b|\p{Lu}\p{Ll}+(?:ch|il|y|st|er|une)\b)/u.test(after)
  )
    return false;
  if (/\b(?:Black|Red|Miss|Mrs?\.?|Ms\.?|Dr\.?|Theresa|Minister|Women['’]s|Million Man)\s$/.test(before))
    return false;
  if (/\b(?:[Ee]very|[Ee]ach)\s$/.test(before)) return false;
  if (!DOUBTFUL.test(words)) return true;
  if (words.length > 6 && /\s/.test(words)) return true;
  if (!LEADS.test(before)) return false;
  if (/\b(?:the|a|its|their|his|her|our)\s$/.test(before))
    return /^\s\p{Ll}/u.test(after) && !/^\s(?:on|for|of|to|through|was|is|will|in)\b/.test(after);
  // In “May and June” either word may be a name; “by May’s government” speaks of a person.
  return (
    words !== 'May' ||
    !/\b(?:by|for|to|as|than|and|or)\s$/.test(before) ||
    !/^(?:['’]s|\s(?:said|says|has|had|was|is|to)\b)/.test(after)
  );
}
