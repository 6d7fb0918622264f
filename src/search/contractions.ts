const CONTRACTED: Readonly<Record<string, string>> = {
  whos: 'who is',
  whats: 'what is',
  wheres: 'where is',
  whens: 'when is',
  whys: 'why is',
  hows: 'how is',
  thats: 'that is',
  theres: 'there is',
  heres: 'here is',
  isnt: 'is not',
  arent: 'are not',
  wasnt: 'was not',
  werent: 'were not',
  dont: 'do not',
  doesnt: 'does not',
  didnt: 'did not',
  hasnt: 'has not',
  havent: 'have not',
  hadnt: 'had not',
  wont: 'will not',
  wouldnt: 'would not',
  cant: 'can not',
  couldnt: 'could not',
  shouldnt: 'should not',
  theyre: 'they are',
  youre: 'you are',
  im: 'i am',
  ive: 'i have',
  ppl: 'people',
  govt: 'government',
  pics: 'pictures',
};

const PATTERN = new RegExp(`\\b(${Object.keys(CONTRACTED).join('|')})\\b`, 'giu');

/** A question with its chat spellings written out: `whos` as `who is`, `ppl` as `people`. */
export function expandContractions(question: string): string {
  return question
    .replace(/\b(who|what|where|when|why|how|that|there)[’']s\b/giu, '$1 is')
    .replace(/(\p{L})n[’']t\b/giu, '$1 not')
    .replace(PATTERN, (word) => CONTRACTED[word.toLowerCase()] ?? word);
}
