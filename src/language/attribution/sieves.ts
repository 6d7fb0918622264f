import type { Sieve } from './sieve.ts';
import { accordingTo } from './sieves/accordingTo.ts';
import { asSpeakerPuts } from './sieves/asSpeakerPuts.ts';
import { byTheSpeaker } from './sieves/byTheSpeaker.ts';
import { inSpeakersWords } from './sieves/inSpeakersWords.ts';
import { nounOfSpeech } from './sieves/nounOfSpeech.ts';
import { passiveWithout } from './sieves/passiveWithout.ts';
import { reportBehind } from './sieves/reportBehind.ts';
import { sentenceAbout } from './sieves/sentenceAbout.ts';
import { speakerThenColon } from './sieves/speakerThenColon.ts';
import { speakerThenVerb } from './sieves/speakerThenVerb.ts';
import { subjectOfVerbBefore } from './sieves/subjectOfVerbBefore.ts';
import { toTheSpeaker } from './sieves/toTheSpeaker.ts';
import { underTheRules } from './sieves/underTheRules.ts';
import { verbThenSpeaker } from './sieves/verbThenSpeaker.ts';

/** In this order; the first that finds a speaker, or that nobody is named, decides. */
export const sieves: readonly Sieve[] = [
  // What stands right behind a quotation is there to say whose it is.
  verbThenSpeaker,
  speakerThenVerb,
  // Words that do nothing else than name a speaker.
  inSpeakersWords,
  asSpeakerPuts,
  byTheSpeaker,
  nounOfSpeech,
  // A verb before the quotation may have another object, so it comes after those.
  subjectOfVerbBefore,
  // Whose report it is counts where nobody in it speaks: he bragged of “easy money”, according to the indictment.
  accordingTo,
  passiveWithout,
  speakerThenColon,
  toTheSpeaker,
  underTheRules,
  // Far behind the quotation, but it says whose the whole sentence is.
  reportBehind,
  // Only a guess, for sentences without a verb of speech.
  sentenceAbout,
];
