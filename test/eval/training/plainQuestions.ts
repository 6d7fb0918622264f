import type { GoldAnswerable, Specimen } from '../gold.ts';

/** Every so many sentences are asked for. */
const EVERY = 3;
const FEWEST_WORDS = 7;

/**
 * Questions in an article's own words, made of its sentences: some of a sentence's words, and “who” in place of
 * whom it begins with. Whoever asks so wants that very sentence; without them weights learned from questions in other
 * words forget that the same words are the surest sign.
 */
export function plainQuestions({ analysis }: Specimen): GoldAnswerable[] {
  const { article, sentences, mentions } = analysis;
  return sentences.flatMap((sentence, at): GoldAnswerable[] => {
    const { span, tokens } = sentence;
    const paragraph = article.paragraphs[span.paragraph - 1];
    const telling = tokens.filter(({ stop }) => !stop);
    if (at % EVERY !== 0 || paragraph?.kind !== 'body' || telling.length < FEWEST_WORDS) return [];
    const text = paragraph.text.slice(span.start, span.end);
    const wanted = { paragraphs: [span.paragraph], must: [text] };
    const some = telling.filter((_, place) => (place * 7 + at) % 3 !== 0).slice(0, 6);
    const subject = mentions.find((mention) => {
      return (
        mention.span.paragraph === span.paragraph &&
        mention.span.start === span.start &&
        mention.kind === 'person'
      );
    });
    const rest = subject && paragraph.text.slice(subject.span.end, span.end).trim();
    const words = some.map((token) => token.text.toLowerCase()).join(' ');
    return [
      { id: `plain ${at}`, command: 'ask', question: words, ...wanted },
      ...(rest && /^\p{Ll}/u.test(rest)
        ? [
            {
              id: `who ${at}`,
              command: 'who' as const,
              question: `who ${rest.split(/\s+/u).slice(0, 9).join(' ')}`,
              ...wanted,
            },
          ]
        : []),
    ];
  });
}
