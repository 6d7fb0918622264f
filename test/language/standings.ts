import { analysisOf } from '../article.ts';

/** The standing of each part of a text that the article does not say in its own name: `alleged by Two former clerks`. */
export function standings(text: string): string[] {
  return analysisOf(`The title\n${text}`).claims.map(({ status, by, pronoun }) => {
    const who = pronoun === undefined ? by : `${by} (${pronoun})`;
    return by === null ? status : `${status} by ${who}`;
  });
}

/** The same, with the words that each is said of. */
export function standingsOf(text: string): [string, string][] {
  const { article, claims } = analysisOf(`The title\n${text}`);
  return claims.map(({ status, by, span }) => [
    by === null ? status : `${status} by ${by}`,
    article.paragraphs[span.paragraph - 1]?.text.slice(span.start, span.end) ?? '',
  ]);
}
