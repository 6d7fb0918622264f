import { isDemonym } from '../naming/titles.ts';
import { wordSet } from '../wordSet.ts';

const NATIONS_OF_ONE = wordSet(
  `scot welshman welshwoman englishman englishwoman irishman irishwoman ulsterman frenchman frenchwoman dutchman
  dutchwoman american brazilian argentine argentinian spaniard portuguese italian german belgian croat croatian serb
  serbian dane swede norwegian finn pole czech slovak swiss austrian hungarian greek turk russian ukrainian romanian
  australian canadian mexican colombian uruguayan chilean peruvian nigerian ghanaian kenyan ethiopian moroccan egyptian
  algerian tunisian senegalese ivorian cameroonian korean japanese chinese indian pakistani bangladeshi jamaican briton
  londoner liverpudlian yorkshireman lancastrian cornishman texan californian australian kiwi aussie israeli iranian`,
);

/** Whether a word, folded, names one person by where they come from: `Scot`. */
export function isNation(word: string): boolean {
  return NATIONS_OF_ONE.has(word) || (/(?:ian|ean|ese)$/u.test(word) && isDemonym(word));
}
