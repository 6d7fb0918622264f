/** What is used of a parsed page; linkedom's nodes have this shape. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly firstChild: HtmlNode | null;
  readonly nextSibling: HtmlNode | null;
  readonly parentNode: HtmlNode | null;
}

export interface HtmlElement extends HtmlNode {
  readonly localName: string;
  readonly textContent: string;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
}

/** Parses HTML; any text is a page. The library is loaded when the first page is. */
export async function parseHtml(html: string): Promise<HtmlNode> {
  const { DOMParser } = await import('linkedom');
  // linkedom's document type has no next sibling, so that a walk would end there.
  const page: unknown = new DOMParser().parseFromString(html.replace(/<!doctype[^<>]*>/i, ''), 'text/html');
  if (!isNode(page)) throw new TypeError('linkedom returned no document.');
  return page;
}

/**
 * Goes through all that is inside a node, in order, however deep it is nested.
 * @param enter returns false to pass over what is inside; `leave` is called all the same
 */
export function walk(
  root: HtmlNode,
  enter: (node: HtmlNode) => boolean,
  leave: (node: HtmlNode) => void,
): void {
  let node = root.firstChild;
  while (node) {
    const inside = enter(node) ? node.firstChild : null;
    if (inside) {
      node = inside;
      continue;
    }
    leave(node);
    while (node && !node.nextSibling) {
      node = node.parentNode;
      if (node === root || node === null) return;
      leave(node);
    }
    node = node.nextSibling;
  }
}

/** The elements inside a node, in order, those that hold others before them. */
export function elementsIn(
  root: HtmlNode,
  enter: (element: HtmlElement) => boolean = () => true,
): HtmlElement[] {
  const elements: HtmlElement[] = [];
  walk(
    root,
    (node) => {
      if (!isElement(node)) return false;
      elements.push(node);
      return enter(node);
    },
    () => {},
  );
  return elements;
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return node.nodeType === 1;
}

export function isText(node: HtmlNode): boolean {
  return node.nodeType === 3;
}

function isNode(value: unknown): value is HtmlNode {
  return typeof value === 'object' && value !== null && 'nodeType' in value && 'firstChild' in value;
}
