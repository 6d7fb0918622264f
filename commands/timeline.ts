import type { NonEmpty } from '../src/answers/passage.ts';
import { type DatedEvent, timelineOf } from '../src/answers/timeline.ts';
import { command } from '../src/command/command.ts';
import { privately, whichArticle } from '../src/command/options.ts';
import { type Reply, refusal, type TimelinePicture } from '../src/command/reply.ts';
import { oneArticle } from '../src/command/scope.ts';
import { datesUnderstood } from '../src/language/dates.ts';
import { words } from '../src/words/words.ts';

export default command({
  name: 'timeline',
  description: 'What happened when, in the order of time',
  options: { article: whichArticle, private: privately },
  run({ article }, context): Reply {
    const { analysis } = oneArticle(context, article);
    const { events, unresolved } = timelineOf(analysis, context.telemetry);
    const understood = datesUnderstood(analysis.language);
    const notes = [
      ...(unresolved > 0 ? [words('datesUnresolved', { count: unresolved })] : []),
      ...(understood ? [] : [words('datesNotUnderstood')]),
    ];
    if (!isNonEmpty(events)) return refusal(words('noDates'), notes[0]);
    const [first, ...rest] = events;
    return {
      kind: 'paragraphs',
      title: words('timelineTitle', { title: analysis.article.title }),
      passages: [first.passage, ...rest.map(({ passage }) => passage)],
      labels: events.map(labelOf),
      notes,
      picture: pictureOf(analysis.article.title, events),
    };
  },
});

/** A picture holds fewer. */
const MOST_DRAWN = 30;

function pictureOf(title: string, [first, ...rest]: NonEmpty<DatedEvent>): TimelinePicture {
  const further = Math.max(0, rest.length + 1 - MOST_DRAWN);
  return { kind: 'timeline', title, events: [first, ...rest.slice(0, MOST_DRAWN - 1)], further };
}

function labelOf({ when, words: text }: DatedEvent): string {
  return when === text ? when : words('meansDate', { words: when, meaning: words('quotedWords', { text }) });
}

function isNonEmpty(events: readonly DatedEvent[]): events is NonEmpty<DatedEvent> {
  return events.length > 0;
}
