import type { ArticleQuestion } from '../answers/articleQuestion.ts';
import { citePassage } from '../answers/cite.ts';
import { gistOf } from '../answers/gist.ts';
import type { Passage } from '../answers/passage.ts';
import type { Analysis, Sentence } from '../language/analysis.ts';
import { describeDate } from '../language/dates/value.ts';
import { sentenceAt } from '../language/sentenceAt.ts';
import type { Telemetry } from '../telemetry.ts';
import { currentLanguage } from '../words/language.ts';
import { words } from '../words/words.ts';
import type { ParagraphsReply } from './reply.ts';

/** People and disputes that are shown. */
const MOST_SHOWN = 10;

/**
 * Answers what is asked of an article itself, from it and from its head.
 * @returns null where the article has nothing to show for it
 */
export function aboutArticle(
  asked: ArticleQuestion,
  analysis: Analysis,
  telemetry: Telemetry,
): ParagraphsReply | null {
  const { article } = analysis;
  switch (asked) {
    case 'gist':
      return reply(words('gistTitle', { title: article.title }), gistOf(analysis, telemetry));
    case 'author':
      return article.author === undefined
        ? null
        : reply(words('writtenBy', { author: article.author }), opening(analysis, telemetry));
    case 'published':
      return article.published === undefined
        ? null
        : reply(
            words('publishedOn', { published: describeDate(article.published, currentLanguage()) }),
            opening(analysis, telemetry),
          );
    case 'title':
      return reply(article.title, opening(analysis, telemetry));
    case 'source':
      return article.source === undefined ? null : fromSource(article.source, opening(analysis, telemetry));
    case 'length':
      return reply(
        words('articleLength', {
          paragraphs: article.paragraphs.length,
          words: analysis.sentences.reduce((sum, { tokens }) => sum + tokens.length, 0),
        }),
        opening(analysis, telemetry),
      );
    case 'people':
      return people(analysis, telemetry);
    case 'disputed':
      return disputed(analysis, telemetry);
  }
}

function reply(
  title: string,
  [first, ...rest]: readonly Passage[],
  labels?: readonly string[],
): ParagraphsReply | null {
  if (!first) return null;
  return { kind: 'paragraphs', title, passages: [first, ...rest], ...(labels && { labels }) };
}

function fromSource(url: string, passages: readonly Passage[]): ParagraphsReply | null {
  const from = reply(url, passages);
  return from && { ...from, url };
}

/** The sentence that the article begins with. */
function opening(analysis: Analysis, telemetry: Telemetry): readonly Passage[] {
  const [sentence] = analysis.sentences;
  const passage = sentence && cite(analysis, sentence, telemetry);
  return passage ? [passage] : [];
}

/** Who is named, most often first, each where the article first says who they are. */
function people(analysis: Analysis, telemetry: Telemetry): ParagraphsReply | null {
  const named = [...analysis.people].sort((a, b) => b.mentions.length - a.mentions.length);
  const shown = named.slice(0, MOST_SHOWN).flatMap(({ name, roles, mentions }) => {
    const role = analysis.roles.find(({ person }) => person === name);
    const place = role?.span ?? mentions[0];
    const sentence = place && sentenceAt(analysis.sentences, place);
    const passage = sentence && cite(analysis, sentence, telemetry);
    const label = roles[0] === undefined ? name : `${name} · ${roles[0]}`;
    return passage ? [{ label, passage }] : [];
  });
  return reply(
    words('peopleNamed', { count: named.length }),
    shown.map(({ passage }) => passage),
    shown.map(({ label }) => label),
  );
}

/** What is denied or put otherwise: each passage carries what stands against it. */
function disputed(analysis: Analysis, telemetry: Telemetry): ParagraphsReply | null {
  const contested = analysis.claims.filter(
    ({ denial, rival }) => denial !== undefined || rival !== undefined,
  );
  const sentences = new Set(contested.flatMap(({ span }) => sentenceAt(analysis.sentences, span) ?? []));
  const passages = [...sentences]
    .slice(0, MOST_SHOWN)
    .flatMap((sentence) => cite(analysis, sentence, telemetry) ?? []);
  return reply(words('disputedTitle'), passages);
}

function cite(analysis: Analysis, sentence: Sentence, telemetry: Telemetry): Passage | null {
  return citePassage({ analysis, paragraph: sentence.span.paragraph, sentence }, telemetry);
}
