/** What Discord makes of a message's text: what is read, and what markup was found. */
export interface Shown {
  readonly text: string;
  /** The kinds of markup, in order; those inside of others too. */
  readonly marks: readonly string[];
}

/** What something between two marks may hold: escapes are taken as a whole. */
const INSIDE = String.raw`((?:\\[\s\S]|[^\\])+?)`;

const LINE_RULES = {
  heading: /^[^\S\n]*#{1,3}\s+\S/,
  small: /^[^\S\n]*-#\s+\S/,
  list: /^[^\S\n]*(?:[*+-]|\d+\.)\s+\S/,
  quotation: /^[^\S\n]*>(?:>>)?\s/,
};

const RULES = {
  codeBlock: /^```[\s\S]+?```/,
  code: /^`[^`]+`/,
  bold: new RegExp(`^\\*\\*${INSIDE}\\*\\*(?!\\*)`),
  underline: new RegExp(`^__${INSIDE}__(?!_)`),
  italic: new RegExp(`^(?:\\*(?=\\S)${INSIDE}\\*(?!\\*)|_${INSIDE}_(?![0-9A-Za-z_]))`),
  strike: new RegExp(`^~~${INSIDE}~~`),
  spoiler: new RegExp(`^\\|\\|${INSIDE}\\|\\|`),
  link: /^\[((?:\[[^\]]*\]|[^[\]]|\](?=[^[]*\]))*)\]\(\s*<?([^)]*?)>?\s*\)/,
  autolink: /^<(?:[a-z]+:\/\/|mailto:|[^\s<>]+@)[^\s>]*>/i,
  address: /^(?:https?|steam|discord):\/\/[^\s<]+/i,
  mention: /^<(?:@[!&]?|#|id:|\/)[^\s>]+>/,
  emoji: /^<a?:\w+:\d+>/,
  timestamp: /^<t:-?\d+(?::\w)?>/,
  everyone: /^@(?:everyone|here)/,
};

/** Reads Discord's markdown, for the rules of which it knows its regular expressions. */
export function shown(markdown: string, lineStart = true): Shown {
  const marks: string[] = [];
  let text = '';
  let at = 0;
  while (at < markdown.length) {
    const rest = markdown.slice(at);
    const escaped = /^\\([^0-9A-Za-z\s])/.exec(rest);
    if (escaped) {
      text += escaped[1];
      at += 2;
      continue;
    }
    const begins = at === 0 ? lineStart : /[\n\r\u2028\u2029]/.test(markdown[at - 1] ?? '');
    if (begins) for (const [name, rule] of Object.entries(LINE_RULES)) if (rule.test(rest)) marks.push(name);
    const found = Object.entries(RULES).find(([, rule]) => rule.test(rest));
    if (found) {
      const [name, rule] = found;
      const [whole = '', inner = ''] = rule.exec(rest) ?? [];
      marks.push(name);
      const within = shown(inner, false);
      marks.push(...within.marks);
      text += inner === '' ? whole : within.text;
      at += whole.length;
      continue;
    }
    text += markdown[at];
    at += 1;
  }
  return { text, marks };
}

/** What strangers write to make a bot shout, hide or lead astray. */
export const HOSTILE = [
  '@everyone and @here',
  '<@&1> <@!1> <@1> <#1> <id:customize> </who:1>',
  '[free](http://evil.example) and [a [b](http://evil.example)',
  '# a heading',
  '-# small print',
  '  > a quotation',
  '>>> all that follows',
  '- a list\n1. another\n* and one more\n+ and that',
  '||hidden||',
  '<t:0> <t:0:R>',
  '```js\nalert(1)\n``` and `code`',
  '**bold** *italic* __underlined__ _italic_ ~~struck~~',
  'http://evil.example/x https://evil.example <https://evil.example> steam://run/1',
  '<:smile:12345> <a:wave:12345>',
  '\\*not italic\\* \\\\** \\',
  '¯\\_(ツ)_/¯',
  '\u202egnissecorp\u202c and \u200bzero\u200bwidth',
  '*'.repeat(300),
  '[](',
  'a]b[c',
  '1. 2. 3.\n 4.',
] as const;
