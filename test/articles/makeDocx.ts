import { crc32, deflateRawSync } from 'node:zlib';

export interface DocxParagraph {
  readonly text: string;
  /** The name of its style in Word. */
  readonly style?: string;
  readonly isListed?: boolean;
  readonly footnote?: string;
}

export interface DocxProperties {
  readonly title?: string;
  readonly author?: string;
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const OFFICE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Writes a DOCX file as word processors do, by hand. */
export function makeDocx(
  paragraphs: readonly DocxParagraph[],
  { title = '', author = '' }: DocxProperties = {},
): Uint8Array {
  const styles = [...new Set(paragraphs.flatMap(({ style }) => style ?? []))];
  const notes = paragraphs.flatMap(({ footnote }) => footnote ?? []);
  const body = paragraphs.map((paragraph) => writeParagraph(paragraph, notes)).join('');
  return makeZip({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${OFFICE}.document.main+xml"/></Types>`,
    '_rels/.rels': relationships([`${R}/officeDocument`, 'word/document.xml']),
    'word/_rels/document.xml.rels': relationships(
      [`${R}/styles`, 'styles.xml'],
      [`${R}/numbering`, 'numbering.xml'],
      [`${R}/footnotes`, 'footnotes.xml'],
    ),
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${W}>${styles.map((name) => `<w:style w:type="paragraph" w:styleId="${idOf(name)}"><w:name w:val="${name}"/></w:style>`).join('')}</w:styles>`,
    'word/numbering.xml': `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    'word/footnotes.xml': `<w:footnotes ${W}>${notes.map((note, index) => `<w:footnote w:id="${index + 1}"><w:p>${run(note)}</w:p></w:footnote>`).join('')}</w:footnotes>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator></cp:coreProperties>`,
  });
}

function relationships(...targets: readonly (readonly [type: string, target: string])[]): string {
  const list = targets.map(
    ([type, target], index) => `<Relationship Id="r${index}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
}

function writeParagraph(
  { text, style, isListed, footnote }: DocxParagraph,
  notes: readonly string[],
): string {
  const properties = [
    style === undefined ? '' : `<w:pStyle w:val="${idOf(style)}"/>`,
    isListed ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' : '',
  ];
  const mark =
    footnote === undefined ? '' : `<w:r><w:footnoteReference w:id="${notes.indexOf(footnote) + 1}"/></w:r>`;
  return `<w:p><w:pPr>${properties.join('')}</w:pPr>${run(text)}${mark}</w:p>`;
}

function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

function idOf(style: string): string {
  return style.replaceAll(' ', '');
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Writes a ZIP file of texts, by name. */
export function makeZip(files: Readonly<Record<string, string>>): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const content = Buffer.from(text);
    const packed = deflateRawSync(content);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(crc32(content), 14);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(content.length, 22);
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    local.copy(entry, 6, 4, 30);
    entry.writeUInt32LE(offset, 42);
    parts.push(local, Buffer.from(name), packed);
    directory.push(entry, Buffer.from(name));
    offset += local.length + Buffer.byteLength(name) + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...parts, listed, end]));
}
