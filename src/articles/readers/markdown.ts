import { headTitle, undecoded } from '../draft.ts';
import { charsetOf, decode } from '../encoding.ts';
import { splitFrontMatter } from '../frontMatter.ts';
import { markdownPieces } from '../markdownPieces.ts';
import { mainHeading, outline } from '../outline.ts';
import type { Draft, Reader, SourceFile } from '../reader.ts';

/**
 * Markdown: CommonMark under front matter; the title is the front matter's, or the first `#` heading.
 * With `lines: kept` in front matter, line breaks inside a paragraph stay, as they do in plain text.
 */
const markdown: Reader = { endings: ['md', 'markdown'], read };
export default markdown;

async function read({ bytes, contentType }: SourceFile): Promise<Draft> {
  const decoded = await decode(bytes, charsetOf(contentType));
  if (decoded.problem?.severity === 'unreadable') return undecoded(decoded.problem);
  const { head, headLines, body, bodyLine, problems } = await splitFrontMatter(decoded.text);
  const pieces = await markdownPieces(body, bodyLine, head.lines === 'kept' ? 'kept' : 'joined');
  const title = headTitle(head) ?? mainHeading(pieces);
  return {
    ...(title === undefined ? {} : { title }),
    head,
    headLines,
    blocks: outline(pieces, title),
    problems: decoded.problem ? [decoded.problem, ...problems] : problems,
  };
}
