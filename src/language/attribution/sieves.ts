import type { Sieve } from './sieve.ts';
import { accordingTo } from './sieves/accordingTo.ts';
import { byTheSpeaker } from './sieves/byTheSpeaker.ts';
import { sentenceAbout } from './sieves/sentenceAbout.ts';
import { speakerThenColon } from './sieves/speakerThenColon.ts';
import { speakerThenVerb } from './sieves/speakerThenVerb.ts';
import { subjectOfVerbBefore } from './sieves/subjectOfVerbBefore.ts';
import { verbThenSpeaker } from './sieves/verbThenSpeaker.ts';

/** In this order; the first that finds a speaker decides. */
export const sieves: readonly Sieve[] = [
  // What stands right behind a quotation is there to say whose it is.
  verbThenSpeaker,
  speakerThenVerb,
  // Words that do nothing else than name a source.
  accordingTo,
  byTheSpeaker,
  // A verb before the quotation may have another object, so it comes after those.
  subjectOfVerbBefore,
  speakerThenColon,
  // Only a guess, for sentences without a verb of speech.
  sentenceAbout,
];
