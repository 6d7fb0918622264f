import type { LanguageTag } from '../articles/article.ts';
import { stopWordsOf } from './stopWords.ts';
import { fold } from './words.ts';

/** Words that open questions. They tell a language in which somebody asks, where few other words are common ones. */
const ASKING: Readonly<Record<string, string>> = {
  en: 'who whom whose when where what which why how',
  de: 'wer wem wen wessen wann wo wohin woher worum worüber wovon womit was welche welchen welcher welches warum wieso weshalb wie wieviel',
  fr: 'qui quand où quoi que quel quelle quels quelles pourquoi comment combien',
  es: 'quién quiénes cuándo dónde adónde qué cuál cuáles cómo cuánto cuánta cuántos cuántas',
  uk: 'хто кого кому ким коли де куди звідки що чого чому навіщо про як який яка яке які скільки',
  ru: 'кто кого кому кем когда где куда откуда что чего почему зачем про как какой какая какое какие сколько',
  it: 'chi quando dove cosa che quale quali perché come quanto quanta quanti quante',
  pt: 'quem quando onde aonde que qual quais porque como quanto quanta quantos quantas',
  nl: 'wie wanneer waar wat welke waarom hoe hoeveel',
  pl: 'kto kogo komu kiedy gdzie skąd co czego jaki jaka jakie który która dlaczego jak ile',
  cs: 'kdo koho komu kdy kde odkud co jaký jaká jaké který která proč jak kolik',
  sv: 'vem vems när var vart vad vilken vilket vilka varför hur',
  da: 'hvem hvis hvornår hvor hvad hvilken hvilket hvilke hvorfor hvordan',
  nb: 'hvem hvis når hvor hva hvilken hvilket hvilke hvorfor hvordan',
  fi: 'kuka kenen milloin missä mihin mikä mitä miksi miten kuinka',
  tr: 'kim kimin nerede nereye neden niçin nasıl hangi kaç',
};

/** Letters of questions in languages that share them; what Japanese, Chinese and Korean write counts as one. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  Latn: /\p{sc=Latin}/gu,
  Cyrl: /\p{sc=Cyrillic}/gu,
  Grek: /\p{sc=Greek}/gu,
  Arab: /\p{sc=Arabic}/gu,
  Hebr: /\p{sc=Hebrew}/gu,
  Deva: /\p{sc=Devanagari}/gu,
  Beng: /\p{sc=Bengali}/gu,
  Thai: /\p{sc=Thai}/gu,
  Jpan: /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu,
};

const EAST_ASIAN: readonly (string | undefined)[] = ['Jpan', 'Hans', 'Hant', 'Hani', 'Kore'];

/** Common words of another language that tell it by themselves. */
const MANY = 3;
/** As many tell it in something that ends as a question does. */
const SOME = 2;

/**
 * Whether a question is asked in another language than all of these. In doubt it is not: a question may be a name.
 * @param languages of the articles that are asked
 */
export function asksInOtherLanguage(question: string, languages: readonly LanguageTag[]): boolean {
  const own = [...new Set(languages.map(primaryOf))];
  if (own.length === 0) return false;
  const words = fold(question).match(/[\p{L}\p{M}]{2,}/gu) ?? [];
  const common = own.map(commonWords);
  const ownCount = countIn(words, (word) => common.some((known) => known.has(word)));
  if (ownCount === 0 && isInOtherScript(question, own)) return true;
  const isOwnAsking = (word: string) => own.some((language) => askingWords(language).has(word));
  return Object.keys(ASKING).some((language) => {
    if (own.includes(language)) return false;
    const known = commonWords(language);
    const more = countIn(words, (word) => known.has(word)) - ownCount;
    const asks = words.some((word) => askingWords(language).has(word) && !isOwnAsking(word));
    return more >= MANY || (more >= SOME && question.trimEnd().endsWith('?')) || (more > 0 && asks);
  });
}

function primaryOf(language: LanguageTag): string {
  return language.toLowerCase().split('-')[0] ?? language;
}

function countIn(words: readonly string[], isKnown: (word: string) => boolean): number {
  return new Set(words.filter(isKnown)).size;
}

const known = new Map<string, ReadonlySet<string>>();

/** Those that say nothing alone, and those that open questions. */
function commonWords(language: string): ReadonlySet<string> {
  const set = known.get(language) ?? new Set([...stopWordsOf(language).map(fold), ...askingWords(language)]);
  known.set(language, set);
  return set;
}

const asking = new Map(
  Object.entries(ASKING).map(([language, words]) => [language, new Set(words.split(' ').map(fold))]),
);
const NO_WORDS: ReadonlySet<string> = new Set();

function askingWords(language: string): ReadonlySet<string> {
  return asking.get(language) ?? NO_WORDS;
}

/** Most letters are of a script in which none of the languages is written. */
function isInOtherScript(text: string, languages: readonly string[]): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const script = Object.keys(SCRIPTS).find((name) => {
    const pattern = SCRIPTS[name];
    return pattern !== undefined && 2 * (text.match(pattern)?.length ?? 0) > letters;
  });
  return script !== undefined && !languages.some((language) => scriptOf(language) === script);
}

function scriptOf(language: string): string | undefined {
  const { script } = new Intl.Locale(language).maximize();
  return EAST_ASIAN.includes(script) ? 'Jpan' : script;
}
