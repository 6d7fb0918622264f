import { UserError } from '../errors.ts';
import { phrase } from '../words/phrase.ts';

/** A long novel has fewer of either; the parser takes up to 150 µs and 20 kB a line. */
const MAX_CHARACTERS = 1_000_000;
const MAX_LINES = 10_000;
/** Marks of lists and quotations with the white space between them: two hundred levels. */
const MAX_INDENT = 400;
/** Marks times characters, summed over the blocks: what the parser's time grows with. */
const MAX_TANGLE = 50_000_000;

/**
 * Markdown's parser needs minutes for some short texts that nobody writes: lists nested a thousand deep, a
 * block of nothing but stars. They are found beforehand, and so are texts far longer than an article.
 * @throws UserError naming the line, where one is to blame
 */
export function refuseTangles(text: string): void {
  refuseLength(text);
  let tangle = 0;
  let marks = 0;
  let characters = 0;
  for (const [index, line] of text.split('\n').entries()) {
    if (isTooDeep(line)) {
      throw new UserError(phrase('tooDeep', { line: String(index + 1) }), phrase('tooDeepHint'));
    }
    if (line.trim() === '') {
      marks = 0;
      characters = 0;
      continue;
    }
    const before = marks * characters;
    marks += countMarks(line);
    characters += line.length;
    tangle += marks * characters - before;
    if (tangle > MAX_TANGLE) {
      throw new UserError(phrase('tangled', { line: String(index + 1) }), phrase('tangledHint'));
    }
  }
}

function refuseLength(text: string): void {
  const hint = phrase('splitOrTextHint');
  if (text.length > MAX_CHARACTERS) {
    throw new UserError(phrase('tooManyCharacters', { most: MAX_CHARACTERS }), hint);
  }
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  if (lines > MAX_LINES) throw new UserError(phrase('tooManyLines', { most: MAX_LINES }), hint);
}

function isTooDeep(line: string): boolean {
  if (!/[^\s*-]/.test(line)) return false;
  let isNested = false;
  let at = 0;
  for (; at < line.length && /[\s>*+\-\d.)]/.test(line.charAt(at)); at++) {
    const isListMark = /[*+\-.)]/.test(line.charAt(at)) && /\s/.test(line.charAt(at + 1));
    isNested ||= isListMark || line.charAt(at) === '>';
  }
  return isNested && at > MAX_INDENT;
}

/** Runs of what opens or closes emphasis, code, links and HTML. */
function countMarks(line: string): number {
  let runs = 0;
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at);
    if ('*_`[]<'.includes(character) && character !== line.charAt(at - 1)) runs++;
  }
  return runs;
}
