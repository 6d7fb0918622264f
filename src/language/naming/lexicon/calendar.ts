import { wordSet } from '../../wordSet.ts';

/** Never a name, though written with a capital. */
export const calendarWords =
  wordSet(`january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues
  wed thu thur thurs fri sat sun christmas easter ramadan eid diwali hanukkah passover halloween thanksgiving new-year
  gmt bst est edt pst utc cet am pm ad bc i i'm i'll i've i'd ok mr's pictured photograph photo image caption file
  left right above below centre mum mom dad papa mama mamma mummy daddy nan gran grandad grandpa granny`);

/** Months and days that people are called too. */
export const calendarNames = wordSet('jan may april june jun august sun');

/** Before a month that is no name: `in May`. */
export const beforeMonths =
  wordSet(`in on since until till last next this early late mid of during before after by from to
  for every each between and through around or than a the per`);
