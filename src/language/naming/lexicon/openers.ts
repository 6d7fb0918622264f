import { wordSet } from '../../wordSet.ts';

/** Open a sentence and begin no name; the lists of stop words leave them out. */
export const openers =
  wordSet(`during despite although though since amid among according meanwhile however moreover
  nevertheless nonetheless furthermore yesterday today tomorrow tonight earlier later last next after before until unless
  while when whenever where wherever if because once upon under over without within against between beyond besides except
  instead perhaps maybe indeed still even yet also only then there here now never ever always often sometimes soon
  almost about above along alongside around as at both by either every everyone everything few first second third for from
  half his her how in inside into just like many more most much my near neither no nobody none nor not nothing of off on one
  or other others our out outside plus several she so some somebody someone something such than that the their them these
  they this those through throughout thus till to together too toward towards two three four five six seven eight nine ten
  twelve twenty fifty hundreds thousands dozens us very via was we were what whatever which whichever who whoever whose why
  will with would you your asked born speaking writing born yes hello okay please sorry thanks well oh ah`);
