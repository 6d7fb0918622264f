import type { Finding } from '../../articles/problem.ts';
import { type Phrase, phrase } from '../../words/phrase.ts';
import type { Check } from './checked.ts';

/** Pairs of characters that UTF-8 gives where it is read as Windows-1252: `â€™`, `Ã©`, `Â£`. */
const WRONG_ENCODING = /â€[\u0080-\u00bf™œžš˜¦“”]|Ã[\u0080-\u00bf]|Â[\u00a0-\u00bf]/u;

/** Nobody sees or types them. Joiners are left out: Persian words and emoji are written with them. */
const INVISIBLE = /[\p{Cc}\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/gu;
const LINES_AND_TABS = /[\n\t]/gu;
/** Marks of direction, which belong into texts that are written from right to left. */
const DIRECTION = /[\u200e\u200f]/gu;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Characters that make words other than they look. */
export const characters: Check = ({ analysis, placeOf }) => {
  return analysis.article.paragraphs.flatMap(({ number, text }): Finding[] => {
    const about = { number: String(number) };
    const broken = WRONG_ENCODING.exec(text)?.[0];
    const hidden = invisibleIn(text).map(codeOf).join(', ');
    return [
      ...(broken === undefined
        ? []
        : [doubt(phrase('lintEncoding', { ...about, text: broken }), phrase('lintEncodingHint'))]),
      ...(hidden === ''
        ? []
        : [doubt(phrase('lintInvisible', { ...about, codes: hidden }), phrase('lintInvisibleHint'))]),
    ].map((found) => ({ ...placeOf(number), ...found }));
  });
};

function invisibleIn(text: string): readonly string[] {
  const hidden = text.replace(LINES_AND_TABS, '').match(INVISIBLE) ?? [];
  const marks = RIGHT_TO_LEFT.test(text) ? [] : (text.match(DIRECTION) ?? []);
  return [...new Set([...hidden, ...marks])];
}

function doubt(message: Phrase, hint: Phrase): Finding {
  return { severity: 'doubtful', message, hint };
}

function codeOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
