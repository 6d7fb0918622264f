import type { Signal } from './signal.ts';

/** How much more of the question is met through the people that the sentence speaks of: full names, roles. */
export const peopleInSentence: Signal = {
  because: 'signalPeopleInSentence',
  measure: ({ matches, inContext: { letters } }, { weighed: { terms } }) => {
    let sum = 0;
    for (const { position, share } of terms) {
      sum += share * Math.max(0, (matches.people[position] ?? 0) - (letters[position] ?? 0));
    }
    return sum;
  },
};

/** The same, in the sentence or close to it. */
export const peopleInContext: Signal = {
  because: 'signalPeopleInContext',
  measure: ({ inContext: { letters, people } }, { weighed: { terms } }) => {
    let sum = 0;
    for (const { position, share } of terms) {
      sum += share * Math.max(0, (people[position] ?? 0) - (letters[position] ?? 0));
    }
    return sum;
  },
};
