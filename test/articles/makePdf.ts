/** Text at a place on a page, in points from its lower left corner. */
export interface Drawn {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export interface PdfProperties {
  readonly title?: string;
  readonly author?: string;
  readonly language?: string;
}

/** Every character is half as wide as the type is high. */
export const CHARACTER_WIDTH = 0.5;

/**
 * Writes a PDF file by hand: one font, every character of the basic plane in it, pages of A4.
 * @param pages what is drawn on each, in this order
 */
export function makePdf(
  pages: readonly (readonly Drawn[])[],
  { title, author, language }: PdfProperties = {},
): Uint8Array {
  const FIRST_PAGE = 7;
  const kids = pages.map((_, index) => `${FIRST_PAGE + 2 * index} 0 R`).join(' ');
  const cmap =
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def\n' +
    '1 begincodespacerange <0000> <FFFF> endcodespacerange\n' +
    `${ranges()}endcmap CMapName currentdict /CMap defineresource pop end end`;
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R${language ? ` /Lang (${language})` : ''} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Plain /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Plain /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW ${1000 * CHARACTER_WIDTH} /FontDescriptor << /Type /FontDescriptor /FontName /Plain /Flags 32 >> >>`,
    stream(cmap),
    `<< ${title === undefined ? '' : `/Title <${utf16(`\ufeff${title}`)}>`}${author === undefined ? '' : `/Author <${utf16(`\ufeff${author}`)}>`} >>`,
    ...pages.flatMap((drawn, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${FIRST_PAGE + 2 * index + 1} 0 R >>`,
      stream(drawn.map(draw).join('\n')),
    ]),
  ];
  return new TextEncoder().encode(withTable(objects));
}

/** One ToUnicode range may not cross the last byte. */
function ranges(): string {
  const rows = Array.from({ length: 256 }, (_, high) => {
    const byte = high.toString(16).padStart(2, '0');
    return `<${byte}00> <${byte}FF> <${byte}00>\n`;
  });
  const groups = [0, 100, 200].map((from) => rows.slice(from, from + 100));
  return groups.map((group) => `${group.length} beginbfrange\n${group.join('')}endbfrange\n`).join('');
}

function stream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function draw({ text, x, y, size }: Drawn): string {
  return `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm <${utf16(text)}> Tj ET`;
}

function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(at).toString(16).padStart(4, '0'),
  ).join('');
}

function withTable(objects: readonly string[]): string {
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return `${file}xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R /Info 6 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
}
