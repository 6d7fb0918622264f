import type { Candidate } from './candidates.ts';
import { signsAfter } from './signs/after.ts';
import { signsBefore } from './signs/before.ts';
import { signsOfKeywords } from './signs/ofKeywords.ts';
import { signsOfLists } from './signs/ofLists.ts';
import { signsOfSpelling } from './signs/ofSpelling.ts';
import type { Sign } from './weights.ts';

/** The signs in a name itself. */
export function signsOfName(candidate: Candidate): Sign[] {
  const { words } = candidate;
  return [...signsOfKeywords(words), ...signsOfLists(words), ...signsOfSpelling(candidate)];
}

/** The signs around a name. */
export function signsAround(candidate: Candidate): Sign[] {
  return [...signsBefore(candidate), ...signsAfter(candidate)];
}
