import { folded } from '../folded.ts';
import type { Entity } from './entity.ts';
import type { Memory } from './memory.ts';
import type { Place, Pronoun } from './phrase.ts';

/** How readily anybody spoken of comes to mind for a pronoun: points, by where it stands and what the memory keeps. */
export function salienceFor(
  { gender, form, from, to }: Pronoun,
  { tokens }: Place,
  { sentence, paragraph, governing }: Memory,
): (candidate: Entity) => number {
  const speaks = form === 'subject' && SPEAKS.test(folded(tokens[to]));
  const tied = form === 'subject' && /^(?:that|which|what|whom)$/.test(folded(tokens[from - 1]));
  return (candidate) => {
    const distance = POINTS.distance[sentence - candidate.sentence] ?? 0;
    return (
      distance +
      (candidate.subject ? POINTS.subject : 0) +
      (candidate.subject && form === 'subject' ? POINTS.parallel : 0) +
      POINTS.times * Math.min(10, candidate.times) +
      (candidate.gender === gender ? POINTS.gender : 0) +
      (candidate.paragraph === paragraph ? 0 : POINTS.paragraph) +
      (candidate.person === null ? POINTS.unnamed : 0) +
      (candidate.person === null && !candidate.subject ? POINTS.passing : 0) +
      (candidate.person === null && candidate.paragraph !== paragraph ? POINTS.left : 0) +
      (speaks && candidate.reported && candidate.sentence < sentence ? POINTS.reported : 0) +
      (tied && candidate === governing && candidate.person !== null ? POINTS.governing : 0)
    );
  };
}

/** A verb behind a pronoun that says whose the words beside it are. */
const SPEAKS =
  /^(?:said|says|added|adds|told|tells|recalled|recalls|insisted|insists|explained|explains|replied|joked)$/;

/** What makes somebody come to mind for a pronoun, in points. */
const POINTS = {
  /** By how many sentences ago it stood last. */
  distance: [3.6, 2.6, 1.6, 0.9, 0.4],
  /** It was the subject there. */
  subject: 1.3,
  /** A subject pronoun for a subject. */
  parallel: 0.5,
  /** Each time it was spoken of, up to ten. */
  times: 0.13,
  /** Beside a verb of speech, it was only the subject of what somebody else said. */
  reported: -2,
  /** It is the subject of the clause that a relative word ties this one to. */
  governing: 1,
  /** Its gender is known to be the pronoun's. */
  gender: 0.5,
  /** It stood in another paragraph. */
  paragraph: -0.5,
  /** It has no name: a passer-by, mostly. */
  unnamed: -0.3,
  /** It has no name, and was no subject. */
  passing: -0.8,
  /** It has no name, and stood in another paragraph. */
  left: -1.6,
};

/** Sentences back from which somebody may still come to mind. */
export const MOST_DISTANT = POINTS.distance.length;
