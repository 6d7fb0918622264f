import { wordSet } from '../wordSet.ts';

/** Where the words of a role cannot go on, to either side. */
export const VERBS =
  wordSet(`is was are were be been being has had have do does did will would can could may might must shall should
  and but or nor so yet if when while because although though as that which who whom whose than then there not became become becomes made named called met sent left took gave
    heard saw beat knew found brought told asked hit thanked felt kept held lost won`);

export const PREPOSITIONS = wordSet(
  'in on at by with from to for of about after before during since against between under over near into until through despite amid without within among',
);

export const DETERMINERS = wordSet('the a an his her its their our my this that another one');
