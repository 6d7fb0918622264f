import { Readability } from '@mozilla/readability';
import { elementsIn, type HtmlElement, type HtmlNode, isElement, parseHtml, walk } from '../htmlNodes.ts';

/** What Readability takes for the text of a page. */
export interface MainText {
  /** The innermost element that holds all of it. */
  readonly root: HtmlElement;
  /** The elements that are left of the page, and those that hold any of them. */
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
  const originals = elementsIn(page);
  if (isTooDeep(page)) return null;
  const copy = await parseHtml(html);
  const copies = new Map(elementsIn(copy).map((element, index) => [element, originals[index]]));
  for (const [index, element] of [...copies.keys()].entries()) element.setAttribute(NUMBER, String(index));
  const left: HtmlElement[] = [];
  for (const element of elementsLeft(copy)) {
    // What was made anew, with another tag, has the attributes of what it was made of.
    const original = copies.get(element) ?? originals[Number(element.getAttribute(NUMBER) ?? -1)];
    if (original) left.push(original);
  }
  const root = commonAncestor(left);
  return root ? { root, elements: new Set(left.flatMap(pathTo)) } : null;
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

function elementsLeft(page: HtmlNode): readonly HtmlElement[] {
  try {
    const content = new Readability(page, {
      keepClasses: true,
      serializer: (node: HtmlNode) => node,
    }).parse();
    return content?.content ? elementsIn(content.content) : [];
  } catch {
    // It was not made for every page: deep ones overflow its stack, and some have no body.
    return [];
  }
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
