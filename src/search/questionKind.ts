/** What a question asks for. */
export type QuestionKind =
  | 'person'
  | 'body'
  | 'date'
  | 'hour'
  | 'place'
  | 'quotation'
  | 'number'
  | 'share'
  | 'money'
  | 'duration'
  | 'length'
  | 'mass'
  | 'speed'
  | 'temperature'
  | 'age'
  | 'reason'
  | 'picture'
  | 'any';

const BODIES =
  'company|companies|firm|business|club|team|party|parties|union|charity|group|organi[sz]ation|agency|council|bank|paper|newspaper|university|college|court|band|airline|outfit|ministry|department|committee|broadcaster|publisher|retailer|supermarket|country|countries|state|nation';

const MONEY_NOUNS =
  'money|cash|compensation|bail|rent|tax|pay|debt|salary|prize money|funding|damages|profit|bonus|savings|dosh|quid|dough';

const WORDED: readonly (readonly [RegExp, QuestionKind])[] = [
  [
    /\b(?:what|which) (?:percentage|per ?cent|share|proportion)\b|\bhow many (?:percent|per cent|%)/iu,
    'share',
  ],
  [/\b(?:what|which) time\b|\bat what hour\b|\bwhat o.clock\b/iu, 'hour'],
  [new RegExp(`\\b(?:which|what|whose) (?:other )?(?:${BODIES})\\b`, 'iu'), 'body'],
  [/\bhow old\b|\b(?:what|which) age\b/iu, 'age'],
  [/\bhow long ago\b/iu, 'date'],
  [/\bhow (?:long|many (?:days|weeks|months|years|hours|minutes))\b/iu, 'duration'],
  [/\bhow (?:heavy|much .*\bweigh)|\bwhat .*\bweigh\b/iu, 'mass'],
  [
    /\bhow (?:fast|quick(?:ly)?) (?:is|was|were|are|do|does|did|will|can|could|would)\b|\bwhat speed\b/iu,
    'speed',
  ],
  [/\bhow (?:hot|cold|warm) (?:is|was|were|are|did|does|will|would)\b|\bwhat temperature\b/iu, 'temperature'],
  [/\bhow (?:tall|high|deep|far|wide)\b/iu, 'length'],
  [new RegExp(`\\bhow much (?:${MONEY_NOUNS})\\b|\\b(?:price|cost)\\b`, 'iu'), 'money'],
  [
    /\bhow much (?:is|are|was|were|did|does|do|has|had|have|will|would|could|can|should|of (?:the|his|her|their) money)\b/iu,
    'money',
  ],
  [/\bhow (?:many|much|big|large)\b/iu, 'number'],
  [/\b(?:pictured|in the (?:photo|picture|image|caption)|who took the (?:photo|picture))\b/iu, 'picture'],
];

const OPENED: readonly (readonly [RegExp, QuestionKind])[] = [
  [/\b(?:who|whom|whose)\b|\bwhich (?:person|politician|minister|official)\b/iu, 'person'],
  [/\bwhen\b|\b(?:what|which) (?:day|date|year|month|time)\b/iu, 'date'],
  [/\bwhere\b|\b(?:what|which) (?:place|city|town|country|venue)\b/iu, 'place'],
  [/\bwhy\b|\bhow come\b|\bwhat (?:for|caused)\b/iu, 'reason'],
  [
    /\bwhat (?:did|does|do|has|had) .*\b(?:say|tell|call|reply|answer)|\bquote\b|\bexact words\b/iu,
    'quotation',
  ],
];

/**
 * What a question asks for. Its own words win where they name a measure; then what the command asks for; then
 * how the question opens.
 */
export function questionKindOf(text: string, seeks?: QuestionKind): QuestionKind {
  const worded = WORDED.find(([pattern]) => pattern.test(text))?.[1];
  if (worded !== undefined && seeks !== 'quotation') return worded;
  if (seeks !== undefined && seeks !== 'any') return seeks;
  return OPENED.find(([pattern]) => pattern.test(text))?.[1] ?? 'any';
}
