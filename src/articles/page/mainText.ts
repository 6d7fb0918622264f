import { Readability } from '@mozilla/readability';
import { type HtmlElement, type HtmlNode, isElement, isText, parseHtml, walk } from '../htmlNodes.ts';

/** What Readability takes for the text of a page. */
export interface MainText {
  /** The innermost element that holds all of it. */
  readonly root: HtmlElement;
  /** The elements that hold any of it. */
  readonly elements: ReadonlySet<HtmlElement>;
}

const NUMBER = 'data-pilcrow-number';

/**
 * Finds the main text of a page. The page stays as it is: Readability takes another one apart, and what is left of
 * that is found again here, so that what it threw away by mistake is still there.
 * @param html what `page` was parsed from
 * @returns null where there is no text to speak of
 */
export async function findMainText(html: string, page: HtmlNode): Promise<MainText | null> {
  if (isTooDeep(page)) return null;
  const originals = nodesIn(page);
  const copy = await parseHtml(html);
  const copies = new Map(nodesIn(copy).map((node, index) => [node, originals[index]]));
  for (const [index, node] of [...copies.keys()].entries()) {
    if (isElement(node)) node.setAttribute(NUMBER, String(index));
  }
  const left = nodesLeft(copy).flatMap((node) => {
    // Readability moves nodes, or makes them anew from their HTML or with another tag, where the number is kept.
    const original = copies.get(node) ?? originals[numberOf(node)];
    const element = original && !isElement(original) ? original.parentNode : original;
    return element && isElement(element) ? [element] : [];
  });
  const root = commonAncestor(left);
  return root ? { root, elements: new Set(left.flatMap(pathTo)) } : null;
}

function numberOf(node: HtmlNode): number {
  return isElement(node) ? Number(node.getAttribute(NUMBER) ?? -1) : -1;
}

/** Browsers nest no deeper than 512; what goes through a page again and again takes too long on deep ones. */
const MAX_DEPTH = 256;

function isTooDeep(page: HtmlNode): boolean {
  let depth = 0;
  let deepest = 0;
  walk(
    page,
    () => {
      depth++;
      deepest = Math.max(deepest, depth);
      return true;
    },
    () => depth--,
  );
  return deepest > MAX_DEPTH;
}

function nodesLeft(page: HtmlNode): readonly HtmlNode[] {
  try {
    const content = new Readability(page, {
      keepClasses: true,
      serializer: (node: HtmlNode) => node,
    }).parse();
    return content?.content ? nodesIn(content.content) : [];
  } catch {
    // It was not made for every page: some have no body.
    return [];
  }
}

/** The elements inside a node, and the texts that say something, in order. */
function nodesIn(root: HtmlNode): readonly HtmlNode[] {
  const nodes: HtmlNode[] = [];
  walk(
    root,
    (node) => {
      if (isElement(node) || (isText(node) && node.nodeValue?.trim())) nodes.push(node);
      return true;
    },
    () => {},
  );
  return nodes;
}

function commonAncestor(elements: readonly HtmlElement[]): HtmlElement | null {
  let common: readonly HtmlElement[] | null = null;
  for (const element of elements) {
    const path = pathTo(element);
    if (!common) common = path;
    else common = common.filter((one, depth) => path[depth] === one);
  }
  return common?.at(-1) ?? null;
}

/** The elements that an element stands in, outermost first, and itself. */
export function pathTo(element: HtmlElement): readonly HtmlElement[] {
  const path: HtmlElement[] = [];
  for (let node: HtmlNode | null = element; node && isElement(node); node = node.parentNode) path.push(node);
  return path.reverse();
}
