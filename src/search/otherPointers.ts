import type { LanguageTag } from '../articles/article.ts';

/**
 * Words of a language other than English by which a question points back to the one before, in lower case; none
 * where they are not known.
 */
export function otherPointers(language: LanguageTag): ReadonlySet<string> {
  return POINTERS[/^\p{L}+/u.exec(language.toLowerCase())?.[0] ?? ''] ?? NONE;
}

const wordsIn = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

const NONE: ReadonlySet<string> = new Set();

const POINTERS: Readonly<Record<string, ReadonlySet<string>>> = {
  de: wordsIn(`er ihn ihm sein seine seinem seinen seiner sie ihr ihre ihrem ihren ihrer ihnen das dies dies
    diese diesen diesem dieser dort damals dann davon dafür damit dabei dagegen darüber darum und aber oder`),
  fr: wordsIn(
    `il elle ils elles lui leur leurs son sa ses ça cela ceci là celui celle ceux celles et mais ou alors`,
  ),
  es: wordsIn(
    `él ella ellos ellas su sus le les lo eso esto ese esa esos esas aquello allí ahí entonces y pero o`,
  ),
  uk: wordsIn(`він вона воно вони його її їх йому їй їм ним нею ними нього неї них це цього цьому той та те ті того
    тому там тоді туди звідти і й та а але чи`),
};
