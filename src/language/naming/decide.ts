import type { NameKind } from '../analysis.ts';
import type { Candidate } from './candidates.ts';
import { particles } from './lexicon/particles.ts';
import { generations } from './lexicon/titles.ts';
import { signsAround, signsOfName } from './signs.ts';
import { type Sign, THRESHOLDS, WEIGHTS, type Weight } from './weights.ts';

/** What a name is, and the signs that decided. */
export interface Verdict {
  readonly kind: NameKind;
  readonly scores: Readonly<Required<Weight>>;
  readonly signs: readonly Sign[];
}

interface Form {
  readonly words: readonly string[];
  readonly candidates: Candidate[];
  readonly signs: Sign[];
  scores: Required<Weight>;
}

/** Decides for each name of an article, by its words joined, what it is: all its places vote. */
export function decide(candidates: readonly Candidate[]): ReadonlyMap<string, Verdict> {
  const forms = new Map<string, Form>();
  for (const candidate of candidates) {
    const key = keyOf(candidate);
    const form = forms.get(key) ?? {
      words: candidate.words,
      candidates: [],
      signs: signsOfName(candidate),
      scores: { person: 0, body: 0, place: 0 },
    };
    forms.set(key, form);
    form.candidates.push(candidate);
    form.signs.push(...signsAround(candidate));
  }
  for (const form of forms.values()) form.scores = weigh(form.signs);
  shareBetweenForms([...forms.values()]);
  return new Map(
    [...forms].map(([key, { scores, signs }]) => [key, { kind: kindOf(scores), scores, signs }]),
  );
}

/** The key of a name in the verdicts. */
export function keyOf({ words }: Candidate): string {
  return words.join(' ');
}

/** A sign counts fully once, by half the second time, and then no more. */
function weigh(signs: readonly Sign[]): Required<Weight> {
  const counts = new Map<Sign, number>();
  const scores = { person: 0, body: 0, place: 0 };
  for (const sign of signs) {
    const count = (counts.get(sign) ?? 0) + 1;
    counts.set(sign, count);
    const share = count === 1 ? 1 : count === 2 ? 0.5 : 0;
    const weight: Weight = WEIGHTS[sign];
    scores.person += share * (weight.person ?? 0);
    scores.body += share * (weight.body ?? 0);
    scores.place += share * (weight.place ?? 0);
  }
  return scores;
}

/** A surname or a given name alone is whose full name the article gives, and the other way about. */
function shareBetweenForms(forms: readonly Form[]): void {
  const surnames = new Map<string, Set<Form>>();
  const givens = new Set<string>();
  for (const form of forms) {
    if (kindOf(form.scores) !== 'person' || form.scores.person < SURE) continue;
    const surname = surnameOf(form.words);
    surnames.set(surname, (surnames.get(surname) ?? new Set()).add(form));
    if (form.words.length > 1) givens.add(form.words[0] ?? '');
  }
  for (const form of forms) {
    const sign = sharedSign(form, surnames, givens);
    if (!sign) continue;
    form.signs.push(sign);
    form.scores = weigh(form.signs);
  }
}

/** A name of such a score is sure enough to lend it to others. */
const SURE = 2.4;

const NOBODY: ReadonlySet<Form> = new Set();

function sharedSign(
  form: Form,
  surnames: ReadonlyMap<string, ReadonlySet<Form>>,
  givens: ReadonlySet<string>,
): Sign | null {
  const [first = ''] = form.words;
  const last = surnameOf(form.words);
  const holders = surnames.get(last) ?? NOBODY;
  const others = holders.size - (holders.has(form) ? 1 : 0);
  const alone = form.words.length === 1 || particles.has(first);
  if (!alone) return others > 0 ? 'familyOfPerson' : null;
  if (others > 0) return 'surnameOfPerson';
  if (givens.has(first)) return 'givenNameOfPerson';
  return first.endsWith('s') && surnames.has(first.slice(0, -1)) ? 'pluralOfPerson' : null;
}

/** The word that a person's family name ends in: `jr` and its like left out. */
export function surnameOf(words: readonly string[]): string {
  return words.findLast((word) => !generations.has(word)) ?? '';
}

function kindOf({ person, body, place }: Required<Weight>): NameKind {
  if (person >= THRESHOLDS.person && person >= body && person >= place) return 'person';
  if (body >= THRESHOLDS.body && body >= place) return 'body';
  if (place >= THRESHOLDS.place) return 'place';
  return 'unknown';
}
