import type { Person } from '../analysis.ts';
import { speaksOfOthers } from '../attribution/descriptions.ts';
import type { Gender } from '../naming/gazetteer.ts';
import { wordSet } from '../wordSet.ts';
import { isLeader } from './alike.ts';
import type { Described, Description, Standing } from './description.ts';
import { agrees } from './entity.ts';
import { kinOf } from './kinship.ts';
import type { createKnownRoles } from './knownRoles.ts';
import { isNation } from './nations.ts';
import type { Recall } from './recall.ts';

/** Finds whom descriptions mean that the article never says anybody to be: `the singer`, `the Scot`. */
export function createEpithets(
  people: readonly Person[],
  genderOf: (person: string) => Gender,
  { known, learn }: Pick<ReturnType<typeof createKnownRoles>, 'known' | 'learn'>,
) {
  /** Whom a description means whose role nobody has. */
  function resolve(description: Description, discourse: Recall, standing: Standing): Described | null {
    return (
      leader(description, discourse) ??
      lone(description, discourse) ??
      toldAfter(description, discourse, standing)
    );
  }

  /** `The president`, whom no title brings in: whoever the article is about, where it does not say what they are. */
  function leader({ words, head, determiner, gender }: Description, discourse: Recall): Described | null {
    if (determiner !== 'the' || words.length > 2 || !isLeader(head)) return null;
    if (known.some((role) => role.head === head)) return null;
    const [first] = people.filter(({ name }) => discourse.distanceOf(name) < Number.POSITIVE_INFINITY);
    if (!first || first.roles.length > 0 || !agrees(first.gender, gender)) return null;
    // Whoever has just been named is somebody else, and whom the article hardly names it is not about.
    if (discourse.distanceOf(first.name) === 0 || first.mentions.length < 3) return null;
    return { person: first.name, rule: 'leader whom the article is about', confidence: 0.5 };
  }

  /** `The singer`, `the Scot`, `the 34-year-old`: what reports call whoever they are about, for a change. */
  function lone(
    { words, head, determiner, gender, counted }: Description,
    discourse: Recall,
  ): Described | null {
    const aged = /^\d{1,3} year old(?: \p{L}+){0,3}$/u.test(words.join(' '));
    if (determiner !== 'the' || (words.length > 3 && !aged) || words.some((word) => /['’]s?$/u.test(word)))
      return null;
    if (!(aged || counted || REDESCRIBING.has(head) || TRADE.test(head) || isNation(head))) return null;
    const person = discourse.onlyRecent() ?? (REDESCRIBING.has(head) ? discourse.protagonist() : null);
    if (person === null || !agrees(genderOf(person), gender)) return null;
    return { person, rule: 'only person lately spoken of', confidence: 0.55 };
  }

  /** `Ana Ruiz saw it. The Albion manager …`: of somebody brought in without a role it is told one sentence later. */
  function toldAfter(
    { words, head, determiner, gender }: Description,
    discourse: Recall,
    { opens }: Standing,
  ): Described | null {
    if (!opens || determiner !== 'the' || words.some((word) => /['’]s?$/u.test(word))) return null;
    if (words.length < 2 && !LEADING.has(head)) return null;
    if (speaksOfOthers(head) || OTHERS.has(head) || kinOf(head) !== null) return null;
    const person = discourse.lastTold((name) => {
      const isTold = known.some((role) => role.person === name && kinOf(role.head) === null);
      return !isTold && agrees(genderOf(name), gender) && discourse.timesOf(name) <= TOLD_WITHIN;
    });
    if (person === null) return null;
    learn(person, words);
    return { person, rule: 'told of whom the sentence before brings in', confidence: 0.6 };
  }

  return { resolve, lone };
}

/** What somebody is by trade or standing; an officer or a judge may always be another. */
const REDESCRIBING = wordSet(
  `singer actor actress star comedian author novelist writer poet artist painter sculptor rapper musician guitarist
  pianist composer songwriter striker midfielder defender winger goalkeeper keeper forward batsman bowler golfer boxer
  cyclist sprinter swimmer champion veteran billionaire millionaire tycoon entrepreneur businessman businesswoman
  politician lawmaker republican democrat pensioner grandmother grandfather widow widower teenager
  youngster centenarian retiree farmer presenter broadcaster filmmaker film-maker playwright chef designer inventor
  adventurer explorer climber activist academic scientist`,
);

const TRADE = /(?:ologist|[nrst]ician|ographer)$/u;

/** Times that somebody has been spoken of when it is told what they are. */
const TOLD_WITHIN = 3;

/** Need no word beside them to tell whom a sentence has just brought in. */
const LEADING = wordSet('captain skipper coach batsman batter bowler flanker prop rider jockey pilot');

/** Whoever these are is somebody else than whom the sentence before is about. */
const OTHERS = wordSet(
  `attacker assailant killer gunman murderer robber thief burglar victim driver owner landlord landlady tenant customer
  client patient passenger caller guard bystander onlooker man woman boy girl child person teenager suspect buyer seller
  successor predecessor rival opponent counterpart colleague friend partner player member other coroner clerk`,
);
