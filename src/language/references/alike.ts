import { wordSet } from '../wordSet.ts';

/** Heads of states and governments are all leaders. */
const LEADERS = wordSet('president premier minister chancellor leader king queen prime taoiseach prince');

/** Nouns for people that say more or less the same, so that one of each stands for any other. */
const ALIKE: readonly ReadonlySet<string>[] = [
  LEADERS,
  wordSet(
    'chief boss executive head ceo director chairman chairwoman chairperson chair president manager supervisor',
  ),
  wordSet('lawyer solicitor barrister attorney counsel advocate qc kc silk litigator'),
  wordSet('prosecutor lawyer barrister attorney counsel qc kc'),
  wordSet('governor gov'),
  wordSet('general gen'),
  wordSet('colonel col'),
  wordSet('lieutenant lt'),
  wordSet(
    'detective inspector superintendent sergeant constable officer det insp supt sgt pc policeman policewoman',
  ),
  wordSet(
    'priest vicar reverend rev pastor minister clergyman clergywoman cleric father fr canon rector curate',
  ),
  wordSet(
    'senator congressman congresswoman lawmaker politician representative councillor mp democrat republican sen rep cllr councilman councilwoman legislator',
  ),
  wordSet('player footballer striker forward'),
  wordSet('player footballer midfielder'),
  wordSet('player footballer defender fullback'),
  wordSet('player footballer goalkeeper keeper'),
  wordSet('player footballer winger forward'),
  wordSet('keeper curator conservator'),
  wordSet('coach manager boss trainer gaffer'),
  wordSet('captain skipper capt master'),
  wordSet('batsman batter bowler cricketer all-rounder opener captain skipper'),
  wordSet('director film-maker filmmaker'),
  wordSet('doctor surgeon physician gp dr medic consultant'),
  wordSet('rider racer cyclist driver champion winner'),
  wordSet('writer author novelist poet essayist'),
  wordSet('journalist reporter correspondent columnist broadcaster presenter'),
  wordSet('singer musician frontman vocalist songwriter composer guitarist'),
  wordSet(
    'researcher scientist professor academic ecologist hydrologist prof biologist physicist chemist geologist lecturer',
  ),
  wordSet('teacher headteacher headmaster headmistress head schoolteacher schoolmaster'),
  wordSet('clerk official'),
  wordSet('secretary minister'),
  wordSet('farmer grower smallholder crofter'),
  wordSet('publican landlord landlady barman'),
  wordSet('mayor politician'),
  wordSet('spokesman spokeswoman spokesperson'),
  wordSet('pensioner grandmother grandfather retiree widow widower'),
  wordSet('mother mum mom mam'),
  wordSet('father dad'),
  wordSet('owner founder entrepreneur businessman businesswoman'),
  wordSet('campaigner activist protester'),
  wordSet('builder contractor developer'),
  wordSet('shopkeeper grocer newsagent'),
  wordSet('accused defendant'),
];

/** Whether a noun names the head of a state or a government. */
export function isLeader(noun: string): boolean {
  return LEADERS.has(noun);
}

/** Whether one noun for a person may stand for another: `barrister` and `lawyer`. Both folded. */
export function areAlike(one: string, other: string): boolean {
  return one === other || ALIKE.some((group) => group.has(one) && group.has(other));
}
