import { describe, expect, test } from 'vitest';
import { standings } from '../standings.ts';

describe('whoever blames the weather, a machine or the market accuses nobody', () => {
  test.each([
    'Investigators blamed a cracked weld for the derailment.',
    'The airline blamed heavy snow for the cancellations.',
    'Analysts blamed the drop on a strong dollar.',
    'Ricci blamed tired legs for the defeat.',
  ])('%s', (text) => expect(standings(text)).toEqual([expect.stringMatching(/^attributed by /)]));
});

describe('whoever blames people or bodies does', () => {
  test.each([
    'Farmers blame the ministry for letting the dykes rot.',
    'The union blamed managers for the deaths.',
    'Riders blamed organisers for the crash.',
    'The mayor blamed Renn.',
  ])('%s', (text) => expect(standings(text)).toEqual([expect.stringMatching(/^alleged by /)]));
});

describe('a claim of what is to come, or of one’s own wares, accuses nobody', () => {
  test.each([
    'The firm claims that its new battery will run for a week.',
    'He claimed that house prices would fall by a third.',
    'Takings were down by around a third, the lobby claimed.',
  ])('%s', (text) => expect(standings(text)).toEqual([expect.stringMatching(/^attributed by /)]));
});

describe('an accusation may be a noun, a passive or a question put to somebody', () => {
  test.each([
    'The charge, set out over two pages by the arbiter, is that Prowse told Halloway what to play.',
    'The claim that the minister leaked the memo was first made by a rival newspaper.',
    'It was put to Dr Vance that she had altered the notes.',
    'Mr Lascelles put it to her that the diary had been concocted.',
    'Police say Mr Dacosta strangled his wife.',
    'Armenia says Azerbaijani troops opened fire on a border post.',
  ])('%s', (text) => expect(standings(text)).toEqual([expect.stringMatching(/^alleged/)]));
});

describe('what accuses nobody in particular, or is only possible, is the article’s own', () => {
  test.each([
    'Under the law, anyone accused of a crime is presumed innocent.',
    'The Senate passed a bill that makes it easier to sue companies for fraud.',
    'Officers are trained to deal with people who make false claims to the fund.',
    'The museum was accused of nothing.',
    'His book accuses no one.',
    'The company blamed nobody.',
    'The play, about a priest accused of murder, runs until May.',
    'The allegations were withdrawn in 2021.',
    'He pleaded guilty to two counts of tax evasion in March.',
    'She believes in ghosts.',
    'The two countries have argued over the islands since 1952.',
    'Voters rejected the idea in a referendum.',
    'The rumour turned out to be true.',
  ])('%s', (text) => expect(standings(text)).toEqual([]));
});
