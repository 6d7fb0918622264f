import type { QuestionKind } from '../search/questionKind.ts';
import { translatedQuestions } from './articleQuestionsTranslated.ts';

/** What can be asked of an article itself, rather than of what it tells. */
export type ArticleQuestion =
  | 'gist'
  | 'author'
  | 'published'
  | 'people'
  | 'length'
  | 'disputed'
  | 'source'
  | 'title';

const ARTICLE = '(?:article|story|piece|report|text)';
const IT = `(?:it|this|that|(?:the|this|that) ${ARTICLE})`;
const THE_ARTICLE = `(?:(?:the|this|that) ${ARTICLE}|this)`;

/** Each pattern is a whole question, without what opens or closes it; the English ones, then the others. */
const PATTERNS: readonly (readonly [ArticleQuestion, RegExp])[] = [
  [
    'gist',
    new RegExp(
      `^what(?: is|['’]?s|s)? (?:all )?(?:${IT} )?(?:all )?about(?: ${IT})?(?: in a nutshell)?$`,
      'iu',
    ),
  ],
  ['gist', new RegExp(`^what (?:does|did) ${THE_ARTICLE} say$|^what (?:is|['’]?s) ${THE_ARTICLE}$`, 'iu')],
  [
    'gist',
    new RegExp(
      `^(?:(?:can you |could you )?(?:give (?:me|us)|tell (?:me|us)|what(?: is|['’]?s|s)) )?(?:a |the )?(?:(?:quick|short|brief) )?(?:gist|summary|short version|main points?|key points?|takeaways?|tl;? ?dr|rundown|overview)(?: of ${IT})?$`,
      'iu',
    ),
  ],
  [
    'gist',
    new RegExp(
      `^(?:can you |could you )?(?:summari[sz]e(?: ${IT})?|sum(?: ${IT})? up(?: ${IT})?)(?: for (?:me|us))?$`,
      'iu',
    ),
  ],
  ['gist', /^(?:in short|in a nutshell|what happened(?: here)?|what(?: is|['’]?s|s) going on(?: here)?)$/iu],
  [
    'author',
    new RegExp(
      `^(?:who (?:wrote|has written|authored|penned) ${IT}|who(?: is|['’]?s|s) (?:the )?(?:author|writer|journalist|reporter)(?: of ${IT})?|who(?: is|['’]?s|s| was) ${IT} (?:by|written by)|(?:whose|who is the) byline(?: is it)?|author)$`,
      'iu',
    ),
  ],
  [
    'published',
    new RegExp(
      `^(?:when (?:was|is|did) (?:it|${THE_ARTICLE}) (?:published|written|printed|posted|come out|appear|go up)|when did (?:it|${THE_ARTICLE}) (?:come out|appear)|how old is ${THE_ARTICLE}|what(?: is|['’]?s|s) the date of ${THE_ARTICLE}|(?:date|when) of publication|publication date)$`,
      'iu',
    ),
  ],
  [
    'people',
    new RegExp(
      `^(?:who(?:['’]?s| is| are| all is| all are)?(?: all)?(?: the people)? (?:in|mentioned in|named in|quoted in|talked about in) ${IT}|who (?:appears|features|gets mentioned) in ${IT}|who(?: is|['’]?s|s| are)? (?:mentioned|quoted|named)|who does ${IT} (?:quote|mention|name)|(?:list|name)(?: all)?(?: of)? the people(?: in ${IT})?|(?:which|what) people (?:are|appear) in ${IT})$`,
      'iu',
    ),
  ],
  [
    'title',
    new RegExp(
      `^(?:what(?: is|['’]?s|s) (?:the|its) (?:title|headline)(?: of ${IT})?|what(?: is|['’]?s|s) ${THE_ARTICLE} called|title|headline)$`,
      'iu',
    ),
  ],
  [
    'length',
    new RegExp(
      `^(?:how long is ${THE_ARTICLE}|how many (?:words|paragraphs)|how many (?:words|paragraphs|sentences) (?:does ${IT} have|are (?:there )?in ${IT}|are there|is ${IT}|has ${IT})|how long (?:to|does it take to) read ${IT}|what(?: is|['’]?s|s) the (?:length|word count)(?: of ${IT})?|word count)$`,
      'iu',
    ),
  ],
  [
    'disputed',
    new RegExp(
      `^(?:(?:where |does |how )(?:does )?${IT} contradicts? itself|(?:are there )?(?:any )?contradictions(?: in ${IT})?|what(?: is|['’]?s|s) (?:disputed|contested|in dispute)(?: in ${IT})?|what do (?:they|people) disagree (?:on|about)|what (?:claims|allegations) are (?:disputed|denied)(?: in ${IT})?)$`,
      'iu',
    ),
  ],
  [
    'disputed',
    new RegExp(
      `^(?:is|are) (?:all of |any of |all )?${THE_ARTICLE} (?:all )?(?:true|real|accurate|correct|reliable|fake|false|made up)$`,
      'iu',
    ),
  ],
  [
    'source',
    new RegExp(
      `^(?:where (?:was|is) ${THE_ARTICLE} (?:published|from)|(?:which|what) (?:paper|newspaper|site|website|outlet) (?:published ${IT}|is ${IT} (?:from|in))|what(?: is|['’]?s|s) the (?:source|link|url)(?: of ${IT}| to ${IT})?|(?:link|source|url))$`,
      'iu',
    ),
  ],
  ...translatedQuestions,
];

/** What a command may ask for, for the question to be of the article all the same. */
const SOUGHT: Readonly<Record<ArticleQuestion, QuestionKind>> = {
  gist: 'any',
  author: 'person',
  published: 'date',
  people: 'person',
  length: 'any',
  disputed: 'any',
  source: 'place',
  title: 'any',
};

/** After another question, `who wrote it` may ask of a letter that the article tells of. */
const MAY_LEAN: readonly ArticleQuestion[] = ['author', 'published', 'title'];

function mayLean(question: string, asked: ArticleQuestion): boolean {
  if (asked === 'gist') return /^what happened$/iu.test(question);
  return MAY_LEAN.includes(asked) && /\b(?:it|its|that)\b/iu.test(question);
}

/** Longer questions ask for more than that; in characters. */
const LONGEST = 80;

/**
 * What a question asks of the article itself.
 * @param seeks what the command asks for: when something happened is no question about the article
 * @param before what was asked before, the latest first: after a question on what the article tells, `it` in
 *   `who wrote it` means something of that
 * @returns null where it asks for something that the article tells
 */
export function articleQuestionOf(
  question: string,
  seeks: QuestionKind = 'any',
  before: readonly string[] = [],
): ArticleQuestion | null {
  const bare = question
    .slice(0, LONGEST + 1)
    .trim()
    .replace(/^[¿¡\s]+/u, '')
    .replace(/^(?:so|ok|okay|hey|hi|um|well|and|please|pls)[, ]+/iu, '')
    .replace(
      /(?:,? (?:please|pls|then|anyway|exactly|bitte|s['’]il (?:te|vous) pla[iî]t|por favor|будь ласка))?[\s?!.…]*$/iu,
      '',
    )
    .replaceAll(/\s+/gu, ' ');
  if (question.length > LONGEST || bare === '') return null;
  const asked = PATTERNS.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
  if (asked === null || (seeks !== 'any' && SOUGHT[asked] !== seeks)) return null;
  const [latest, ...others] = before;
  const leans = latest !== undefined && mayLean(bare, asked) && !articleQuestionOf(latest, 'any', others);
  return leans ? null : asked;
}
