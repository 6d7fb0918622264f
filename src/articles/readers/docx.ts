import { authorIn } from '../byline.ts';
import { noDocument, unpackTexts } from '../docx/unpackTexts.ts';
import { elementsIn, type HtmlElement, parseHtml } from '../htmlNodes.ts';
import { htmlBlocks, isPassedOver, squeeze } from '../htmlPieces.ts';
import { mainHeading, outline, type Piece } from '../outline.ts';
import { isPerson, isWrittenTitle } from '../properties.ts';
import type { Draft, Reader, SourceFile } from '../reader.ts';

/** DOCX: the title is the paragraph in the style Title, or the first Heading 1, or a short first paragraph. */
const docx: Reader = { endings: ['docx'], read };
export default docx;

async function read({ bytes }: SourceFile): Promise<Draft> {
  const properties = await readProperties(unpackTexts(bytes));
  const page = await parseHtml(await toHtml(bytes));
  const pieces = htmlBlocks(page, (element) => isPassedOver(element) || isNoteMark(element)).map(
    ({ piece }) => piece,
  );
  const { title, rest } = takeTitle(pieces, properties.get('dc:title'));
  const { author, body } = takeByline(rest);
  const creator = properties.get('dc:creator');
  const named = author ?? (creator !== undefined && isPerson(creator) ? creator : null);
  return {
    ...(title === undefined ? {} : { title }),
    head: named === null ? {} : { author: named },
    blocks: outline(body, title),
    problems: [],
  };
}

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
  "p[style-name='caption'] => figcaption:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
];

async function toHtml(bytes: Uint8Array): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { styleMap: STYLES, convertImage, includeEmbeddedStyleMap: false },
    );
    return `<body>${value}</body>`;
  } catch {
    throw noDocument();
  }
}

/** The figure that stands for a footnote in the text; the note itself stands at the end. */
function isNoteMark(element: HtmlElement): boolean {
  const isMark = element.localName === 'a' && /^(?:foot|end)note-ref-/.test(element.getAttribute('id') ?? '');
  return (
    isMark ||
    (element.localName === 'a' && /^#(?:foot|end)note-ref-/.test(element.getAttribute('href') ?? ''))
  );
}

/** A first paragraph that is no longer, and no sentence, is a title. */
const MAX_TITLE = 200; // Characters.

function takeTitle(
  pieces: readonly Piece[],
  said: string | undefined,
): { readonly title: string | undefined; readonly rest: readonly Piece[] } {
  const heading = mainHeading(pieces);
  if (heading !== undefined) return { title: heading, rest: pieces };
  const [first, ...rest] = pieces;
  if (said !== undefined && isWrittenTitle(said)) {
    return { title: said, rest: first?.text === said ? rest : pieces };
  }
  const isTitle = first && rest.length > 0 && first.text.length <= MAX_TITLE;
  return isTitle ? { title: first.text, rest } : { title: undefined, rest: pieces };
}

/** A line below the title that says who wrote it is no paragraph. */
function takeByline(pieces: readonly Piece[]): {
  readonly author: string | null;
  readonly body: readonly Piece[];
} {
  const at = pieces.findIndex(({ kind }) => kind !== 'heading');
  const author = authorIn(pieces[at]?.text ?? '');
  return { author, body: author === null ? pieces : pieces.toSpliced(at, 1) };
}

async function readProperties(texts: ReadonlyMap<string, Uint8Array>): Promise<ReadonlyMap<string, string>> {
  const core = texts.get('docProps/core.xml');
  const properties = new Map<string, string>();
  if (!core) return properties;
  for (const { localName, textContent } of elementsIn(await parseHtml(new TextDecoder().decode(core)))) {
    const text = squeeze(textContent);
    if (text !== '') properties.set(localName, text);
  }
  return properties;
}
