import { element } from './dom.ts';
import { type Inline, type Line, readMarkdown } from './markdown.ts';

/**
 * Shows a text in Discord's markdown.
 * @param language of what it quotes; null for that of the page
 */
export function markup(text: string, language: string | null = null): DocumentFragment {
  const shown = document.createDocumentFragment();
  const lines = readMarkdown(text);
  for (let at = 0; at < lines.length; ) {
    const group = groupFrom(lines, at);
    shown.append(showGroup(group, language));
    at += group.length;
  }
  return shown;
}

/** The lines that are shown together: quotations and lists. */
function groupFrom(lines: readonly Line[], at: number): readonly Line[] {
  const belongs = ({ kind }: Line) => kindOf(kind) === kindOf(lines[at]?.kind ?? 'plain');
  const after = lines.slice(at);
  const end = after.findIndex((line) => !belongs(line));
  const same = end < 0 ? after : after.slice(0, end);
  return ['quotation', 'item'].includes(kindOf(lines[at]?.kind ?? 'plain')) ? same : same.slice(0, 1);
}

function kindOf(kind: Line['kind']): Line['kind'] {
  return kind === 'nested' ? 'item' : kind;
}

function showGroup(group: readonly Line[], language: string | null): HTMLElement {
  const [first] = group;
  switch (first?.kind) {
    case 'quotation':
      return element(
        'blockquote',
        { dir: 'auto', lang: language },
        ...group.map((line) => showLine(line, 'p')),
      );
    case 'item':
    case 'nested':
      return element('ul', {}, ...group.map((line) => showLine(line, 'li')));
    case 'small':
      return showLine(first, 'small');
    default:
      return first ? showLine(first, 'p') : element('p');
  }
}

function showLine({ kind, inside }: Line, tag: 'p' | 'li' | 'small'): HTMLElement {
  return element(tag, { class: kind === 'nested' && 'nested', dir: 'auto' }, ...inside.map(showInline));
}

function showInline(inline: Inline): Node {
  switch (inline.kind) {
    case 'text':
      return document.createTextNode(inline.text);
    case 'bold':
      return element('strong', {}, ...inline.inside.map(showInline));
    case 'underline':
      return element('u', {}, ...inline.inside.map(showInline));
    case 'link': {
      const outside = { href: inline.url, target: '_blank', rel: 'noopener noreferrer' };
      return element('a', outside, ...inline.inside.map(showInline));
    }
  }
}
