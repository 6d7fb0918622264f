import { UserError } from '../../errors.ts';
import { phrase } from '../../words/phrase.ts';
import { kindOfText } from '../captions.ts';
import { headTitle, undecoded } from '../draft.ts';
import { charsetOf, decode } from '../encoding.ts';
import { splitFrontMatter } from '../frontMatter.ts';
import type { Block, Draft, Reader, SourceFile } from '../reader.ts';

/** Plain text: blocks are what blank lines separate, and the first is the title unless front matter has one. */
const text: Reader = { endings: ['txt', 'text'], read };
export default text;

async function read({ bytes, contentType }: SourceFile): Promise<Draft> {
  const decoded = await decode(bytes, charsetOf(contentType));
  if (decoded.problem?.severity === 'unreadable') return undecoded(decoded.problem);
  const { head, headLines, body, bodyLine, problems } = await splitFrontMatter(decoded.text);
  const blocks = splitBlocks(body, bodyLine);
  const title = headTitle(head) ?? blocks.shift()?.text;
  return {
    ...(title === undefined ? {} : { title }),
    head,
    headLines,
    blocks,
    problems: decoded.problem ? [decoded.problem, ...problems] : problems,
  };
}

/** An article with more is something else, such as a table. */
const MAX_BLOCKS = 20_000;

/** @param firstLine the line of the file on which `body` begins, from 1 */
function splitBlocks(body: string, firstLine: number): Block[] {
  const blocks: Block[] = [];
  let open: string[] = [];
  const lines = body.split('\n');
  for (const [index, line] of [...lines, ''].entries()) {
    if (line.trim() !== '') {
      open.push(line);
    } else if (open.length > 0) {
      const text = open.join('\n').trim();
      blocks.push({ kind: kindOfText(text), section: [], text, line: firstLine + index - open.length });
      open = [];
      if (blocks.length > MAX_BLOCKS) {
        throw new UserError(phrase('tooManyParagraphs', { most: MAX_BLOCKS }), phrase('splitHint'));
      }
    }
  }
  return blocks;
}
