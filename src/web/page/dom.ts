type Child = Node | string | null | false;

/** What an element has: `true` for an attribute without a value; what is `false` or `null` is left out. */
type Attributes = Readonly<Record<string, string | number | boolean | null>>;

/** Makes an element. Text is text, whatever it holds: nothing is ever read as markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  setAttributes(made, attributes);
  made.append(...children.filter((child) => child !== null && child !== false));
  return made;
}

/** A button that does something when it is pressed. */
export function button(
  attributes: Attributes,
  press: (event: MouseEvent) => void,
  ...children: readonly Child[]
): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, ...children);
  made.addEventListener('click', press);
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';

/**
 * A drawing that says nothing by itself.
 * @param path what is drawn, 24 units high and wide
 */
export function drawing(path: string, kind = 'icon'): SVGSVGElement {
  const made = document.createElementNS(SVG, 'svg');
  setAttributes(made, { class: kind, viewBox: '0 0 24 24', 'aria-hidden': 'true' });
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  made.append(line);
  return made;
}

function setAttributes(made: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(name, '');
    else if (value !== false && value !== null) made.setAttribute(name, String(value));
  }
}
