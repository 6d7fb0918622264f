import { ofQuery } from './ofQuery.ts';
import type { Signal } from './signal.ts';

/** Whether the paragraph answered the question that this one leans on. */
export const sameParagraphAsBefore: Signal = {
  because: 'signalSameParagraphAsBefore',
  measure: ({ paragraph }, { before }) => before.paragraphs.get(paragraph.position) ?? 0,
};

/** Whether the paragraph stands beside the one that did. */
export const besideParagraphBefore: Signal = {
  because: 'signalBesideParagraphBefore',
  measure: ({ paragraph: { position } }, { before }) =>
    (before.paragraphs.get(position - 1) ?? 0) + (before.paragraphs.get(position + 1) ?? 0),
};

/** Whether it speaks of people whom the answer before spoke of, where the question leaves them unnamed. */
export const peopleAsBefore: Signal = {
  because: 'signalPeopleAsBefore',
  measure({ indexed: { people } }, { before, weighed: { query } }) {
    if (before.people.size === 0 || !leavesUnnamed(query)) return 0;
    let most = 0;
    for (const person of people) most = Math.max(most, before.people.get(person) ?? 0);
    return most;
  },
};

const LEAVES_UNNAMED = /\b(?:he|him|his|she|her|hers|they|them|their|theirs)\b/iu;

/** Whether a question leaves somebody unnamed: `what did she say`. */
export const leavesUnnamed = ofQuery((text) => LEAVES_UNNAMED.test(text));

/** Whether the sentence stands at the head of the article. */
export const lead: Signal = {
  because: 'signalLead',
  measure: ({ paragraph: { paragraph } }) => 1 / paragraph.number,
};
