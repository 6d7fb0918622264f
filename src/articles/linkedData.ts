import type { HtmlElement } from './htmlNodes.ts';
import { squeeze } from './htmlPieces.ts';

/** What a page's JSON-LD says of the article on it. */
export interface LinkedData {
  readonly headline?: string;
  /** Names, with commas between them. */
  readonly author?: string;
  readonly datePublished?: string;
}

/**
 * Reads JSON-LD, in which pages describe themselves to search engines: first what is said of an article, then what
 * is said of anything. What is no JSON says nothing.
 */
export function linkedData(elements: readonly HtmlElement[]): LinkedData {
  const things = elements.filter(isLinkedData).flatMap((element) => thingsIn(parseJson(element.textContent)));
  const byId = new Map(
    things.flatMap((thing) => (typeof thing['@id'] === 'string' ? [[thing['@id'], thing]] : [])),
  );
  const facts: { headline?: string; author?: string; datePublished?: string } = {};
  for (const thing of [...things.filter(isArticle), ...things]) {
    const { headline, author, datePublished } = thing;
    const names = namesIn(author, byId).join(', ');
    if (typeof headline === 'string') facts.headline ??= squeeze(headline);
    if (names !== '') facts.author ??= names;
    if (typeof datePublished === 'string') facts.datePublished ??= datePublished;
  }
  return facts;
}

type Thing = Readonly<Record<string, unknown>>;

function isLinkedData(element: HtmlElement): boolean {
  return element.localName === 'script' && element.getAttribute('type') === 'application/ld+json';
}

function isArticle(thing: Thing): boolean {
  return [thing['@type']]
    .flat()
    .some((type) => typeof type === 'string' && /(?:Article|Posting)$/.test(type));
}

const MAX_DEPTH = 6;

/** A thing, and those that are listed in it or that it is the page of. */
function thingsIn(json: unknown, depth = 0): Thing[] {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(json)) return json.flatMap((one) => thingsIn(one, depth + 1));
  if (!isThing(json)) return [];
  return [json, ...thingsIn(json['@graph'], depth + 1), ...thingsIn(json.mainEntity, depth + 1)];
}

/** @param byId where things are only referred to, they stand elsewhere */
function namesIn(author: unknown, byId: ReadonlyMap<unknown, Thing>): string[] {
  return [author].flat().flatMap((one) => {
    const name = isThing(one) ? (one.name ?? byId.get(one['@id'])?.name) : one;
    return [name].flat().filter((part) => typeof part === 'string');
  });
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson(text: string): unknown {
  try {
    // Line breaks within strings are not allowed, and common.
    return JSON.parse(text.replace(/[\r\n\t]+/g, ' '));
  } catch {
    return null;
  }
}
