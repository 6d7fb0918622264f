import type { QuestionKind } from './questionKind.ts';

const NUMBER_WORDS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|dozen|half|twice|once';
// Bounded, since every place of a hostile text may begin one.
const DIGITS = '\\d(?:[\\d,.]{0,24}\\d)?';
const AMOUNT = `(?:${DIGITS}|(?:${NUMBER_WORDS})(?:[ -](?:${NUMBER_WORDS})){0,8})`;
const UNIT =
  '(?:seconds?|minutes?|hours?|days?|weeks?|fortnights?|months?|years?|decades?|centuries|century|winters?|summers?|seasons?|nights?|generations?|terms?)';

/** What answers of a kind look like, and how well each fits it, 0 to 1. Of kinds that are told by what was understood, nothing. */
export const PATTERNS: Partial<Record<QuestionKind, readonly (readonly [RegExp, number])[]>> = {
  number: [
    [
      new RegExp(
        `\\b${AMOUNT}(?: (?:per cent|percent|million|billion|thousand|hundred|dozen))?%?(?! of (?:them|the|those|these|his|her|their|its)\\b)`,
        'giu',
      ),
      1,
    ],
  ],
  share: [
    [new RegExp(`\\b${AMOUNT}(?: per cent| percent|%| percentage points?)`, 'giu'), 1],
    [
      /\b(?:half|a third|a quarter|two-thirds|three-quarters|(?:one|two|three|four|nine) (?:in|out of) (?:\d{1,4}|two|three|four|five|ten))\b/giu,
      0.9,
    ],
  ],
  hour: [
    [
      /\b\d{1,2}(?:[.:]\d\d)? ?(?:am|pm|a\.m|p\.m|o.clock)\b|\b\d{1,2}[.:]\d\d\b|\b(?:noon|midnight|midday)\b/giu,
      1,
    ],
    [/\b(?:dawn|dusk|sunrise|sunset|morning|afternoon|evening|night)\b/giu, 0.5],
  ],
  money: [
    [
      new RegExp(
        `(?:[£$€¥]|US\\$|Rs\\.? ?)\\s?${DIGITS}(?:\\s?(?:million|billion|trillion|thousand|m|bn|k)\\b)?`,
        'giu',
      ),
      1,
    ],
    [
      new RegExp(
        `\\b${AMOUNT}(?: (?:million|billion))? (?:pounds|dollars|euros|cents|pence|yen|francs|crowns|roubles)\\b`,
        'giu',
      ),
      1,
    ],
    [/\b(?:hundreds|thousands|millions|billions)\b/giu, 0.8],
  ],
  duration: [
    [
      new RegExp(
        `\\b(?:more than |almost |nearly |about |over )?(?:${AMOUNT}|an?|several|a few)[ -]${UNIT}\\b`,
        'giu',
      ),
      1,
    ],
  ],
  age: [
    [/(?<=,\s)\d{1,3}(?=[,.])|(?<=\()\d{1,3}(?=\))/gu, 1],
    [/\b(?:aged?|at) \d{1,3}\b|\b\d{1,3}-year-old\b|\b\d{1,3} years old\b/giu, 1],
    [new RegExp(`\\b${AMOUNT}[ -]years?\\b`, 'giu'), 0.6],
  ],
  length: [
    [
      new RegExp(
        `\\b${AMOUNT}[ -]?(?:mm|cm|m|km|millimet(?:er|re)s?|centimet(?:er|re)s?|met(?:er|re)s?|kilomet(?:er|re)s?|inch(?:es)?|f(?:oo|ee)t|ft|yards?|miles?|nautical miles?|fathoms?|store?ys?|stor(?:ies|eys)|floors)\\b`,
        'giu',
      ),
      1,
    ],
    [new RegExp(`\\b${AMOUNT}[ -](?:minutes?|hours?)\\b`, 'giu'), 0.5],
  ],
  mass: [
    [
      new RegExp(
        `\\b${AMOUNT}[ -]?(?:mg|g|kg|grams?|grammes?|kilos?|kilogram(?:me)?s?|tonn?es?|tons?|pounds?|lbs?|ounces?|oz|stone)\\b`,
        'giu',
      ),
      1,
    ],
  ],
  speed: [
    [
      new RegExp(
        `\\b${AMOUNT}[ -]?(?:mph|kph|km/h|kmh|knots?|(?:miles|kilomet(?:er|re)s|met(?:er|re)s) (?:an|per|a) (?:hour|second))`,
        'giu',
      ),
      1,
    ],
    [new RegExp(`\\b${AMOUNT}[ -](?:seconds?|minutes?|hours?|days?)\\b`, 'giu'), 0.5],
  ],
  temperature: [[new RegExp(`(?:minus |-)?\\b${AMOUNT} ?(?:°|º|degrees?\\b|C\\b|F\\b)`, 'gu'), 1]],
  reason: [[/\b(?:because|since|due to|owing to|so that|in order to|as a result|amid|after|to)\b/giu, 0.6]],
};
