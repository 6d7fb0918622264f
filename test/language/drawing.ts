import { expect } from 'vitest';
import type { Span } from '../../src/articles/article.ts';
import type { Analysis } from '../../src/language/analysis.ts';
import { analysisOf } from '../article.ts';

/** What is drawn, a paragraph a line, understood; brackets are drawn around what the tests look at. */
export function readDrawn(drawn: string, brackets: RegExp): Analysis {
  return analysisOf(`The title\n${drawn.replace(brackets, '')}`);
}

/** Whether drawing `spans` into an article's paragraphs gives what was drawn. */
export function expectDrawn(
  drawn: string,
  { article }: Analysis,
  spans: readonly { readonly span: Span; readonly open: string; readonly close: string }[],
): void {
  const lines = article.paragraphs.map(({ number, text }) => {
    const marks = new Map<number, string>();
    const draw = (at: number, mark: string) => marks.set(at, `${marks.get(at) ?? ''}${mark}`);
    for (const { span, open, close } of spans) {
      if (span.paragraph !== number) continue;
      draw(span.start, open);
      draw(span.end, close);
    }
    return Array.from(
      { length: text.length + 1 },
      (_, at) => `${marks.get(at) ?? ''}${text.charAt(at)}`,
    ).join('');
  });
  const written = drawn
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  expect(lines).toEqual(written);
}
