import type { Paragraph } from '../articles/article.ts';
import type { Claim, Mention, Quotation, Sentence } from './analysis.ts';
import { maskQuoted } from './attribution/attribute.ts';
import { type Subject, subjectAfter, subjectBefore } from './attribution/subject.ts';
import { speechStance } from './speech.ts';

type Status = Claim['status'];

interface Cue {
  readonly status: Status;
  readonly rule: string;
  readonly words: RegExp;
}

/** Words that mark a sentence whoever its subject is; the first that stands in it decides. */
const CUES: readonly Cue[] = [
  { status: 'denied', rule: 'noun of denial', words: /\b(?:denials?|refutations?|rebuttals?)\b/iu },
  {
    status: 'alleged',
    rule: 'word of allegation',
    words: /\b(?:alleged(?:ly)?|allegations?|accusations?|purported(?:ly)?|suspicions?|supposed(?:ly)?)\b/iu,
  },
  {
    status: 'reported',
    rule: 'word of hearsay',
    words:
      /\b(?:reportedly|apparently|rumou?r(?:s|ed)?|(?:is|are|was|were) (?:said|understood|thought|believed|reported) to|it is understood|sources)\b/iu,
  },
];

/**
 * Judges a sentence: who says so, and with what standing.
 * @param quotations of the sentence's paragraph
 * @param mentions of the sentence's paragraph
 * @returns null when the article says it in its own name
 */
export function judgeSentence(
  paragraph: Paragraph,
  sentence: Sentence,
  quotations: readonly Quotation[],
  mentions: readonly Mention[],
): Claim | null {
  const { start, end } = sentence.span;
  const spans = quotations.map(({ span }) => ({ start: span.start, end: span.end, open: false }));
  const masked = maskQuoted(paragraph.text, spans);
  const words = masked.slice(start, end);
  const outside = mentions.filter(({ span }) => masked.slice(span.start, span.end).trim() !== '');
  const tokens = sentence.tokens.filter((token) => masked.slice(token.start, token.end).trim() !== '');
  const textAt = (subject: Subject | null) => subject && nameOf(paragraph.text, subject, outside);

  const verb = tokens.findIndex(({ text }) => speechStance(text) !== null);
  const stance = speechStance(tokens[verb]?.text ?? '');
  const speaker = verb < 0 ? null : subjectBefore(masked, tokens, verb, outside);
  const claim = (status: Status, by: string | null, rule: string, confidence: number): Claim => ({
    span: sentence.span,
    status,
    by,
    rule,
    confidence,
  });
  if (stance === 'denies' && speaker) return claim('denied', textAt(speaker), 'verb of denial', 0.9);
  for (const cue of CUES) {
    if (cue.words.test(words)) return claim(cue.status, textAt(speaker), cue.rule, 0.85);
  }
  if (stance === 'alleges' && speaker) return claim('alleged', textAt(speaker), 'verb of allegation', 0.8);
  const according = tokens.findIndex(
    ({ text }, index) => text === 'to' && /^according$/iu.test(tokens[index - 1]?.text ?? ''),
  );
  if (according >= 0) {
    return claim('attributed', textAt(subjectAfter(masked, tokens, according, outside)), 'according to', 0.9);
  }
  const quotation = quotations.find(
    ({ span, kind, attribution }) => attribution && kind !== 'term' && span.start < end && span.end > start,
  );
  if (quotation?.attribution) {
    const { attribution } = quotation;
    const by = attribution.name ?? paragraph.text.slice(attribution.speaker.start, attribution.speaker.end);
    return claim('attributed', by, 'quotation', attribution.confidence);
  }
  if (stance === 'says' && speaker) return claim('attributed', textAt(speaker), 'verb of speech', 0.8);
  return null;
}

function nameOf(text: string, { start, end }: Subject, mentions: readonly Mention[]): string {
  const person = mentions.find(({ span }) => span.start === start && span.end === end)?.person;
  return person ?? text.slice(start, end);
}
