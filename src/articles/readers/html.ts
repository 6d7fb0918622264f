import { phrase } from '../../words/phrase.ts';
import { undecoded } from '../draft.ts';
import { charsetOf, decode } from '../encoding.ts';
import { htmlHead } from '../htmlHead.ts';
import { elementsIn, type HtmlElement, type HtmlNode, parseHtml } from '../htmlNodes.ts';
import { htmlPieces, isPassedOver, squeeze } from '../htmlPieces.ts';
import { outline, type Piece } from '../outline.ts';
import { readNames } from '../page/names.ts';
import { pagePieces } from '../page/pagePieces.ts';
import type { Finding } from '../problem.ts';
import type { Draft, Reader, SourceFile } from '../reader.ts';

/** HTML: the body is what stands in the page's `article`, or in `main` where there is none. */
const html: Reader = { endings: ['html', 'htm', 'xhtml'], read };
export default html;

async function read({ bytes, contentType, url }: SourceFile): Promise<Draft> {
  const decoded = await decode(bytes, charsetOf(contentType) ?? declaredEncoding(bytes));
  if (decoded.problem?.severity === 'unreadable') return undecoded(decoded.problem);
  if (countTags(decoded.text) > MAX_TAGS) return undecoded(tooManyTags);
  const page = await parseHtml(decoded.text);
  const body = findBody(page);
  if (!body || url !== undefined || isOfTheWeb(decoded.text, body.element)) {
    const web = await readWebPage(decoded.text, page, body?.element ?? null);
    if (web) return { ...web, problems: decoded.problem ? [decoded.problem] : [] };
  }
  const isShell = url !== undefined || /<script\b/i.test(decoded.text);
  if (isShell && (!body || body.pieces.length === 0)) return undecoded(noArticle);
  if (!body) {
    return undecoded({
      severity: 'unreadable',
      message: phrase('noArticleElement'),
      hint: phrase('noArticleElementHint'),
    });
  }
  const head = htmlHead(page, body.element);
  return {
    ...(head.title === undefined ? {} : { title: head.title }),
    head,
    blocks: outline(body.pieces, head.title),
    problems: decoded.problem ? [decoded.problem] : [],
  };
}

/** Of a page as it is sent, before any script has run. */
const noArticle: Finding = {
  severity: 'unreadable',
  message: phrase('noArticleOnPage'),
  hint: phrase('noArticleOnPageHint'),
};

/**
 * Pages that load styles or scripts are made for people to look at, and hold more than an article. So are those that
 * say of themselves what search engines want to know, where something in the article is named as what is none of it.
 */
function isOfTheWeb(html: string, body: HtmlElement): boolean {
  if (/<link\b[^<>]*\bstylesheet\b|<script\b[^<>]*\bsrc\s*=/i.test(html)) return true;
  const isPublished =
    /<link\b[^<>]*\bcanonical\b|<meta\b[^<>]*["']og:|\bapplication\/ld\+json\b|<!-- saved from url=/i.test(
      html,
    );
  // What stands inside of what is named so is not looked at again.
  const elements = elementsIn(body, (element) => !isPassedOver(element) && !isNamedClutter(element));
  return isPublished && elements.some(isClutter);
}

/** Bylines and the like stand in articles that are written by hand too, and are few words. */
const CLUTTER = 40; // Characters.

function isClutter(element: HtmlElement): boolean {
  const named = !isPassedOver(element) && isNamedClutter(element);
  return named && squeeze(element.textContent).length >= CLUTTER;
}

function isNamedClutter(element: HtmlElement): boolean {
  return readNames(element) === 'clutter';
}

async function readWebPage(
  html: string,
  page: HtmlNode,
  body: HtmlElement | null,
): Promise<Omit<Draft, 'problems'> | null> {
  const head = htmlHead(page, null);
  const pieces = await pagePieces(html, page, { title: head.title, author: head.author, body });
  if (!pieces) return null;
  return {
    ...(head.title === undefined ? {} : { title: head.title }),
    head,
    blocks: outline(pieces, head.title),
  };
}

/** Long pages have a fifth of it; what takes seconds and hundreds of megabytes has more. */
const MAX_TAGS = 40_000;

const tooManyTags: Finding = {
  severity: 'unreadable',
  message: phrase('tooManyTags', { most: MAX_TAGS }),
  hint: phrase('saveAloneHint'),
};

function countTags(html: string): number {
  let tags = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) tags++;
  return tags;
}

interface Body {
  readonly element: HtmlElement;
  readonly pieces: readonly Piece[];
}

/** The outermost `article` that holds the most text, the first of equals; teasers are articles too. */
function findBody(page: HtmlNode): Body | null {
  const outermost = elementsIn(page, (element) => !isPassedOver(element) && element.localName !== 'article');
  const articles = outermost.filter(({ localName }) => localName === 'article');
  const candidates =
    articles.length > 0 ? articles : outermost.filter(({ localName }) => localName === 'main');
  let longest: Body | null = null;
  for (const element of candidates) {
    const body = { element, pieces: htmlPieces(element) };
    if (!longest || lengthOf(body) > lengthOf(longest)) longest = body;
  }
  return longest;
}

function lengthOf({ pieces }: Body): number {
  return pieces.reduce((length, { text }) => length + text.length, 0);
}

/** Browsers look for it in the first 1,024 bytes. */
const DECLARED_WITHIN_BYTES = 1024;

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN_BYTES));
  return /<meta\b[^>]*?charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(start)?.[1];
}
