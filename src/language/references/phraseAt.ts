import { folded } from '../folded.ts';
import { wordSet } from '../wordSet.ts';
import { describedAt, ownedAt } from './describedAt.ts';
import { extent, isBroken, type Phrase, type Place, tokensTo } from './phrase.ts';

/** The words for somebody that begin at a token, or null. Masked words stand for nobody. */
export function phraseAt(place: Place, index: number): Phrase | null {
  const { tokens, masked, mentions } = place;
  const token = tokens[index];
  if (!token || masked.slice(token.start, token.end).trim() === '') return null;
  const mention = mentions.get(token.start);
  if (mention)
    return {
      kind: 'name',
      mention,
      ...extent(tokens, index, tokensTo(tokens, index, mention.span.end)),
      end: mention.span.end,
    };
  const word = token.text.toLowerCase().replace(/['’](?:s|d|ll|ve|re)$/u, '');
  // A word of the text may be `constructor`.
  const form = Object.hasOwn(FORMS, word) ? FORMS[word] : undefined;
  if (form) {
    const [gender, kind] = form;
    const next = folded(tokens[index + 1]);
    const alone = word === 'her' && (AFTER_OBJECT.has(next) || isBroken(masked, token, tokens[index + 1]));
    const end = token.start + word.length;
    return {
      kind: 'pronoun',
      gender,
      form: alone ? 'object' : kind,
      ...extent(tokens, index, index + 1),
      end,
    };
  }
  return describedAt(place, index) ?? ownedAt(place, index);
}

const FORMS: Readonly<
  Record<string, readonly ['he' | 'she', 'subject' | 'object' | 'possessive' | 'reflexive']>
> = {
  he: ['he', 'subject'],
  him: ['he', 'object'],
  his: ['he', 'possessive'],
  himself: ['he', 'reflexive'],
  she: ['she', 'subject'],
  her: ['she', 'possessive'],
  hers: ['she', 'possessive'],
  herself: ['she', 'reflexive'],
};

/** What follows `her` where it is no possessive. */
const AFTER_OBJECT =
  wordSet(`to for in on at by with from of about as and or but that when while who if because after before again
  away back down up out off over into home there here then now today yesterday what why how not the a an this whether`);
