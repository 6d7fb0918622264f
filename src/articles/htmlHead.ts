import { elementsIn, type HtmlElement, type HtmlNode } from './htmlNodes.ts';
import { squeeze } from './htmlPieces.ts';

/**
 * What a page says of itself, not yet checked: `<meta>`, `<link>`, `<time>`, JSON-LD.
 * @param body the element that holds the article
 */
export function htmlHead(page: HtmlNode, body: HtmlElement | null): Record<string, string> {
  const elements = elementsIn(page);
  const meta = metaOf(elements);
  const linked = linkedData(elements);
  const addresses = [attributeOf(elements, 'link', 'rel', 'canonical', 'href'), meta.get('og:url')];
  const head: Record<string, string | undefined> = {
    title: mainTitle(elements, body) ?? meta.get('og:title') ?? textOf(elements, 'title'),
    author: authorOf(meta, linked),
    published:
      meta.get('article:published_time') ??
      (body ? firstTime(elementsIn(body)) : undefined) ??
      linked.get('datePublished') ??
      firstTime(elements),
    source: addresses.find((address) => /^https?:\/\//i.test(address ?? '')),
    language: elements.find(({ localName }) => localName === 'html')?.getAttribute('lang') ?? undefined,
  };
  return Object.fromEntries(Object.entries(head).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

/** The `h1` of the article, of its header too, or the page's. */
function mainTitle(elements: readonly HtmlElement[], body: HtmlElement | null): string | undefined {
  return (body ? textOf(elementsIn(body), 'h1') : undefined) ?? textOf(elements, 'h1');
}

function textOf(elements: readonly HtmlElement[], name: string): string | undefined {
  for (const element of elements) {
    const text = element.localName === name ? squeeze(element.textContent) : '';
    if (text !== '') return text;
  }
  return undefined;
}

/** By `name` or `property`, the first of each. */
function metaOf(elements: readonly HtmlElement[]): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  for (const element of elements) {
    if (element.localName !== 'meta') continue;
    const name = (element.getAttribute('property') ?? element.getAttribute('name') ?? '').toLowerCase();
    const content = element.getAttribute('content')?.trim();
    if (name && content && !meta.has(name)) meta.set(name, content);
  }
  return meta;
}

function attributeOf(
  elements: readonly HtmlElement[],
  ...[name, key, value, wanted]: [name: string, key: string, value: string, wanted: string]
): string | undefined {
  const element = elements.find(
    (one) => one.localName === name && one.getAttribute(key)?.toLowerCase() === value,
  );
  return element?.getAttribute(wanted)?.trim();
}

function authorOf(
  meta: ReadonlyMap<string, string>,
  linked: ReadonlyMap<string, string>,
): string | undefined {
  const named = [meta.get('author'), meta.get('article:author'), linked.get('author')];
  // Some pages give the address of the author's page as the author.
  return named.find((author) => author !== undefined && !/^https?:/i.test(author));
}

function firstTime(elements: readonly HtmlElement[]): string | undefined {
  for (const element of elements) {
    const time = element.localName === 'time' ? element.getAttribute('datetime')?.trim() : undefined;
    if (time !== undefined && /^\d{4}-\d\d-\d\d/.test(time)) return time;
  }
  return undefined;
}

/** `datePublished` and `author` of the page's JSON-LD; what is no JSON says nothing. */
function linkedData(elements: readonly HtmlElement[]): ReadonlyMap<string, string> {
  const facts = new Map<string, string>();
  for (const element of elements) {
    if (element.localName !== 'script' || element.getAttribute('type') !== 'application/ld+json') continue;
    for (const thing of thingsIn(parseJson(element.textContent))) {
      const { datePublished, author } = thing;
      if (typeof datePublished === 'string' && !facts.has('datePublished'))
        facts.set('datePublished', datePublished);
      const names = namesIn(author);
      if (names !== '' && !facts.has('author')) facts.set('author', names);
    }
  }
  return facts;
}

function thingsIn(json: unknown): Record<string, unknown>[] {
  const list = Array.isArray(json) ? json : [json];
  return list
    .filter(isRecord)
    .flatMap((thing) => [thing, ...(Array.isArray(thing['@graph']) ? thing['@graph'] : [])].filter(isRecord));
}

function namesIn(author: unknown): string {
  const list = Array.isArray(author) ? author : [author];
  const names = list.map((one) => (isRecord(one) ? one.name : one));
  return names.filter((name) => typeof name === 'string').join(', ');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
