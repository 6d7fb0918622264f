import { isHumanNoun } from '../naming/humans.ts';
import { wordSet } from '../wordSet.ts';

const HE = wordSet(
  `man boy father son husband brother uncle grandfather grandson nephew spokesman chairman policeman fisherman
  businessman sportsman councilman congressman king prince lord gentleman widower boyfriend dad guy lad salesman
  postman fireman alderman headmaster monk priest actor waiter grandad granddad grandpa daddy papa pa dada stepfather
  stepson stepbrother hubby bloke chap fella fellow godfather godson father-in-law son-in-law brother-in-law groom
  bridegroom fiancé bachelor barman foreman ombudsman cameraman duke earl baron emperor tsar pope cardinal deacon
  archbishop mullah guru butler altar-boy fisherman binman doorman handyman landlord`,
);
const SHE = wordSet(
  `woman girl mother daughter wife sister aunt grandmother granddaughter niece spokeswoman chairwoman policewoman
  businesswoman sportswoman councilwoman congresswoman queen princess lady widow girlfriend mum mom matron nun actress
  waitress headmistress midwife landlady saleswoman nan nana nanna nanny gran granny grandma mam mama mammy mummy mommy
  auntie aunty stepmother stepdaughter stepsister godmother goddaughter mother-in-law daughter-in-law sister-in-law
  bride fiancée barmaid hostess heiress duchess countess baroness empress housewife schoolgirl stewardess ballerina
  postwoman camerawoman maid`,
);
const PERSON = wordSet(
  `spokesperson official officer director manager leader minister president executive captain skipper teacher doctor
  nurse driver lawyer solicitor judge coroner resident neighbour neighbor witness student pupil worker farmer owner
  founder author editor reporter scientist researcher professor analyst economist engineer pilot player coach fan
  victim survivor passenger customer volunteer campaigner activist critic expert mayor councillor senator secretary
  chair head chief boss deputy organiser organizer mediator keeper person member candidate voter parent child teenager
  agent adviser advisor aide ambassador general soldier veteran employee staffer clerk accountant contractor visitor
  tourist shopper trader seller buyer broker singer writer artist musician producer curator pensioner retiree source
  insider onlooker bystander eyewitness participant delegate attendee caller blogger user reader viewer listener friend
  cousin colleague relative stranger headteacher principal vicar bishop rabbi imam pastor
  deportee evacuee detainee refugee trainee returnee appointee escapee evictee migrant climber hiker skier cyclist
  motorist commuter islander lodger homeowner householder claimant complainant juror usher bailiff warden guard attacker
  assailant burglar robber thief murderer rapist hacker fraudster smuggler trafficker bomber hijacker whistleblower
  whistle-blower informant spy operative fighter militant insurgent sniper conscript recruit bosun welder miner farmhand
  shepherd florist barber hairdresser stylist barista stallholder bouncer promoter gaffer flanker punter wrestler
  sprinter hurdler gymnast rower umpire referee commentator pundit vlogger influencer youtuber streamer gamer coder
  programmer tycoon magnate forecaster pollster lobbyist demonstrator marcher picket unionist consul attache attaché
  monarch peer knight commoner backbencher frontbencher legislator bureaucrat technocrat intern typist receptionist
  astronomer botanist medic physician carer caregiver childminder babysitter tutor dean bursar undergraduate graduate
  postgraduate octogenarian nonagenarian centenarian grandparent orphan lover spouse ex-wife ex-husband flatmate
  roommate housemate classmate workmate comrade challenger contender frontrunner front-runner runner-up finalist
  laureate reviewer essayist publisher bookseller conservator auctioneer collector forger cinematographer clown magician
  juggler bassist cellist organist chorister busker missionary pilgrim worshipper parishioner believer atheist sceptic
  skeptic optimist pacifist nationalist separatist loyalist republican democrat conservative liberal socialist communist
  fascist anarchist feminist environmentalist conservationist naturalist birdwatcher angler poacher forester lumberjack
  logger beekeeper brewer distiller connoisseur sommelier foodie drinker smoker addict dropout vagrant beggar squatter
  traveller traveler backpacker steward purser co-pilot navigator stowaway pedestrian passer-by casualty amputee donor
  recipient beneficiary heir benefactor philanthropist patron shareholder stakeholder creditor debtor liquidator
  administrator actuary notary arbiter arbitrator exec supremo vice-chair trustee supporter follower devotee newcomer
  outsider citizen taxpayer ratepayer consumer subscriber gambler bookie locksmith joiner roofer bricklayer surveyor
  valuer grower breeder rancher picker packer planter crofter smallholder landowner haulier trucker cabbie jogger
  cobbler tailor weaver potter glazier thatcher blacksmith jeweller jeweler hotelier restaurateur caterer stallkeeper courier cleaner janitor caretaker porter concierge jailer executioner undertaker dispatcher rescuer responder
  handler apprentice groundskeeper selector physio steward fundraiser
   gravedigger mourner`,
);

/** End as the names of trades do: `technician`, `mycologist`. */
const TRADE = /\p{L}(?:[nrst]ician|ologist|ographer|iatrist|monger|wright)$/u;

/** What pronoun a noun for a person lets expect, `null` where either; undefined where it names no person. */
export function genderOfPerson(noun: string): 'he' | 'she' | null | undefined {
  if (HE.has(noun)) return 'he';
  if (SHE.has(noun)) return 'she';
  return PERSON.has(noun) || isHumanNoun(noun) || TRADE.test(noun) ? null : undefined;
}
