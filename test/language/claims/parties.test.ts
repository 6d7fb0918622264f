import { describe, expect, test } from 'vitest';
import { standings } from '../standings.ts';

/** The standing of the last sentence of a text. */
function last(text: string): string | undefined {
  return standings(text).at(-1);
}

describe('what is told to a court by those who lay a charge is their case', () => {
  test.each([
    'Rachel Oduya, prosecuting, opened the case. Much of the money went on a villa, Oduya told the jury.',
    'Prosecutor Dana Kell spoke first. He billed for 212 operations that never took place, Kell told jurors.',
    'From there, according to the Crown, it went on helicopter lessons.',
    'For six years, prosecutors say, Renn sold corn that did not exist.',
  ])('%s', (text) => expect(last(text)).toMatch(/^alleged by /));
});

describe('but not what they say of the days to come, nor what they ask', () => {
  test.each([
    ['Prosecutors said they would not appeal.', 'attributed by Prosecutors'],
    ['The prosecutor said the trial would begin in March.', 'attributed by The prosecutor'],
  ])('%s', (text, standing) => expect(last(text)).toBe(standing));
});

describe('whoever speaks for the accused denies where others may only say that something is not so', () => {
  test.each([
    ['Lawyers for Ms Boyle say she did not start the fire.', 'denied by Lawyers for Ms Boyle'],
    [
      'Alan Meek denies 22 charges. Mr Meek told police that he had never been alone there.',
      'denied by Alan Meek',
    ],
    ['Mara Voss said she had never been alone there.', 'attributed by Mara Voss'],
  ])('%s', (text, standing) => expect(last(text)).toBe(standing));
});

describe('what was done to whoever tells it is their grievance', () => {
  test.each([
    ['A pensioner says she was left on a trolley for 19 hours.', 'alleged by A pensioner'],
    ['The women say that he groped them during auditions.', 'alleged by The women'],
    ['Mrs Hale said her landlord had cut off the water.', 'alleged by Hale'],
    ['Tolhurst said that if they were beaten he would resign.', 'attributed by Tolhurst'],
  ])('%s', (text, standing) => expect(last(text)).toBe(standing));
});

describe('those who look into things and find nothing deny nothing', () => {
  test.each([
    'Police said there was no sign of tampering.',
    'The fire brigade said there was no evidence of arson.',
    'Investigators said there was no indication of fraud.',
  ])('%s', (text) => expect(last(text)).toMatch(/^attributed by /));
});
