import { authorIn } from './byline.ts';
import { elementsIn, type HtmlElement, type HtmlNode } from './htmlNodes.ts';
import { squeeze } from './htmlPieces.ts';
import { linkedData } from './linkedData.ts';
import { dayOf } from './pageDates.ts';

/**
 * What a page says of itself, not yet checked: `<meta>`, `<link>`, `<time>`, JSON-LD.
 * @param body the element that holds the article, where there is one
 */
export function htmlHead(page: HtmlNode, body: HtmlElement | null): Record<string, string> {
  const elements = elementsIn(page);
  const within = body ? elementsIn(body) : [];
  const meta = metaOf(elements);
  const linked = linkedData(elements);
  const dates = [
    meta.get('article:published_time'),
    linked.datePublished,
    ...DATES.map((name) => meta.get(name)),
    propertyOf(elements, 'datepublished'),
    firstTime(within),
    firstTime(elements),
  ];
  const names = [
    ...AUTHORS.map((name) => meta.get(name)),
    linked.author,
    propertyOf(elements, 'author'),
    relOf(elements),
    bylineOf(body ? within : elements),
  ];
  const addresses = [attributeOf(elements, 'link', 'rel', 'canonical', 'href'), meta.get('og:url')];
  const head: Record<string, string | undefined> = {
    title: titleOf({ elements, within, meta, headline: linked.headline }),
    author: names.flatMap((name) => (name === undefined ? [] : (personsIn(name) ?? [])))[0],
    published:
      firstDay(dates) ??
      dates.find((date) => date !== undefined && dayOf(date) === null && !date.startsWith('0')),
    source: addresses.find((address) => /^https?:\/\//i.test(address ?? '')),
    language:
      elements.find(({ localName }) => localName === 'html')?.getAttribute('lang') ??
      meta.get('og:locale')?.replace('_', '-'),
  };
  return Object.fromEntries(Object.entries(head).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

const DATES = [
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'publish-date',
  'pubdate',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'date',
];
const AUTHORS = [
  'author',
  'article:author',
  'byl',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
];

interface TitleSources {
  readonly elements: readonly HtmlElement[];
  /** The elements of the article. */
  readonly within: readonly HtmlElement[];
  readonly meta: ReadonlyMap<string, string>;
  readonly headline: string | undefined;
}

/** The `h1` of the article, of its header too, or the one that the page calls itself by to others, or any. */
function titleOf({ elements, within, meta, headline }: TitleSources): string | undefined {
  const own = textsOf(within, 'h1')[0];
  if (own !== undefined) return own;
  const site = meta.get('og:site_name');
  const named = [meta.get('og:title'), headline, textsOf(elements, 'title')[0]].filter(
    (title) => title !== undefined,
  );
  const headings = textsOf(elements, 'h1');
  const known = headings
    .filter((heading) => heading !== site && named.some((title) => title.includes(heading)))
    .reduce<string | undefined>((one, other) => (one && one.length >= other.length ? one : other), undefined);
  const [first] = named;
  return (
    known ??
    (headings.length === 1 ? headings[0] : undefined) ??
    (first && withoutSite(first, site)) ??
    headings[0]
  );
}

/** `Night ferry | The Saltby Courier` without what is behind the bar, where that is the page's site. */
function withoutSite(title: string, site: string | undefined): string {
  const end = site === undefined ? -1 : title.lastIndexOf(site);
  if (end <= 0 || end + (site?.length ?? 0) !== title.length) return title;
  return title.slice(0, end).replace(/\s*[-–—|:•]\s*$/, '');
}

function textsOf(elements: readonly HtmlElement[], name: string): string[] {
  return elements
    .filter(({ localName }) => localName === name)
    .map(({ textContent }) => squeeze(textContent))
    .filter((text) => text !== '');
}

/** By `name` or `property`, in lower case, the first of each. */
function metaOf(elements: readonly HtmlElement[]): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  for (const element of elements) {
    if (element.localName !== 'meta') continue;
    const name =
      element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const content = element.getAttribute('content')?.trim();
    if (name && content && !meta.has(name.toLowerCase())) meta.set(name.toLowerCase(), content);
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

/** What the first element says that is marked as this property of the page. */
function propertyOf(elements: readonly HtmlElement[], property: string): string | undefined {
  const isMarked = (element: HtmlElement, name: string) =>
    element.getAttribute('itemprop')?.toLowerCase() === name;
  const element = elements.find((one) => isMarked(one, property));
  const named = element && elementsIn(element).find((one) => isMarked(one, 'name'));
  const said = named ?? element;
  const text = said?.getAttribute('datetime') ?? said?.getAttribute('content') ?? said?.textContent;
  return text && squeeze(text);
}

function relOf(elements: readonly HtmlElement[]): string | undefined {
  const element = elements.find((one) => one.localName === 'a' && one.getAttribute('rel') === 'author');
  return element && squeeze(element.textContent);
}

/** A byline stands above the text; what looks like one further below is somebody else's. */
const LINES_LOOKED_AT = 30;
const LONGEST_LINE = 1_000; // Characters, as it is written.

/** Who wrote it, as a line says by itself. */
function bylineOf(elements: readonly HtmlElement[]): string | undefined {
  const lines = elements.filter(({ localName }) => /^(?:p|div|span|address|h[2-6])$/.test(localName));
  for (const line of lines.slice(0, LINES_LOOKED_AT)) {
    const { textContent } = line;
    const author = textContent.length > LONGEST_LINE ? null : authorIn(squeeze(textContent));
    if (author !== null) return author;
  }
  return undefined;
}

const MAX_AUTHOR = 100; // Characters.

/** The names in what a page gives as its author; some give an address, or an account. */
function personsIn(author: string): string | undefined {
  const names = squeeze(author).replace(/^(?:written )?by:? /i, '');
  if (/\d{4}/.test(names)) return undefined;
  return names === '' || names.length > MAX_AUTHOR || /^(?:https?:|@|\d)/i.test(names) ? undefined : names;
}

function firstTime(elements: readonly HtmlElement[]): string | undefined {
  for (const element of elements) {
    const time = element.localName === 'time' ? element.getAttribute('datetime')?.trim() : undefined;
    if (time !== undefined && /^\d{4}-\d\d-\d\d/.test(time)) return time;
  }
  return undefined;
}

function firstDay(dates: readonly (string | undefined)[]): string | undefined {
  for (const date of dates) {
    const day = date === undefined ? null : dayOf(date);
    if (day !== null) return day;
  }
  return undefined;
}
