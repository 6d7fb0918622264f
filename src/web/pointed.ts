import { citePassage } from '../answers/cite.ts';
import type { Passage, ShortAnswer } from '../answers/passage.ts';
import type { Span } from '../articles/article.ts';
import { replyToError } from '../command/run.ts';
import { findArticle, shortHash } from '../command/scope.ts';
import { corpusAt } from '../command/serving.ts';
import { UserError } from '../errors.ts';
import type { Analysis } from '../language/analysis.ts';
import { describeDate } from '../language/dates/value.ts';
import { sentenceAt } from '../language/sentenceAt.ts';
import type { AskedView } from '../message/asked.ts';
import { illustrate } from '../message/illustrate.ts';
import { outgoing } from '../message/outgoing.ts';
import { viewOf } from '../message/view.ts';
import { currentLanguage } from '../words/language.ts';
import { phrase } from '../words/phrase.ts';
import type { Outcome } from './exchange.ts';
import { outcome, shownMessage } from './outcome.ts';
import type { PointRequest } from './requests.ts';
import { askerOf, placeFor, type WebDesk } from './setting.ts';

/** Shows what somebody points at in the article where it stands, whatever else the article says in the same words. */
export async function answerPoint(request: PointRequest, desk: WebDesk): Promise<Outcome> {
  const asker = askerOf(request).id;
  const { view, asked, alone } = pointed(request, asker, desk);
  const made = await illustrate(Promise.resolve(outgoing({ view, asked }, placeFor(alone))), desk);
  const question = view.kind === 'match' ? { question: view.reply.question, article: request.article } : null;
  return outcome(desk, 'post', { message: shownMessage(desk, made, alone), asked: question }, request);
}

function pointed(
  request: PointRequest,
  asker: string,
  desk: WebDesk,
): AskedView & { readonly alone: boolean } {
  const asked = { command: 'ask', options: [0], scope: null, asker };
  try {
    const { id, analysis } = findArticle(corpusAt(desk.program, desk.place), request.article);
    const passage = passageAt(request, analysis, desk);
    const answer = {
      kind: 'found',
      confidence: 1,
      short: shortAt(request, analysis),
      passages: [passage],
    } as const;
    const question = `¶${request.paragraph}`;
    const view = viewOf({ kind: 'answer', command: 'ask', question, questionCut: false, answer });
    return { view, asked: { ...asked, scope: shortHash(id) }, alone: false };
  } catch (error) {
    return { view: viewOf(replyToError(error, desk.program.telemetry, {})), asked, alone: true };
  }
}

/** @throws UserError where the article says something else by now */
function passageAt(request: PointRequest, analysis: Analysis, { program }: WebDesk): Passage {
  const { paragraph, version } = request;
  const current = analysis.article.hash === version;
  const passage = current
    ? citePassage({ analysis, paragraph, ...highlightAt(request, analysis) }, program.telemetry)
    : null;
  if (!passage) throw new UserError(phrase('changedSince'), phrase('changedSinceHint'));
  return passage;
}

/** A claim and a quotation by themselves, anything else in its sentence. */
function highlightAt(request: PointRequest, { sentences, claims, quotations }: Analysis) {
  const sentence = sentenceAt(sentences, request);
  const continues = sentence?.continues?.paragraph ?? null;
  const claim = request.kind === 'claims' && claims.find(isAt(request));
  if (claim) return { stretch: { span: claim.span, continues, by: null } };
  const quotation = request.kind === 'quotations' && quotations.find(isAt(request));
  if (quotation) {
    return { stretch: { span: quotation.span, continues, by: quotation.attribution?.name ?? null } };
  }
  return sentence ? { sentence } : {};
}

/** A date, and what it means. */
function shortAt(request: PointRequest, { article, dates }: Analysis): ShortAnswer | null {
  const date = request.kind === 'dates' && dates.find(isAt(request));
  if (!date) return null;
  const { paragraph, start, end } = date.span;
  const text = article.paragraphs[paragraph - 1]?.text.slice(start, end) ?? '';
  const meaning = date.value === null ? null : describeDate(date.value, currentLanguage());
  return { span: date.span, text, meaning: meaning === text ? null : meaning };
}

function isAt({ paragraph, start, end }: Span) {
  return ({ span }: { readonly span: Span }) =>
    span.paragraph === paragraph && span.start === start && span.end === end;
}
