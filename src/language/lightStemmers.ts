/** What a word begins and ends with in other forms of it, longest first, and how many letters must be left. */
interface Affixes {
  readonly prefixes: readonly string[];
  readonly suffixes: readonly string[];
  readonly least: number;
}

/** Stemmers that take off one beginning and one ending, by ISO 639-1 code. Words come folded. */
export const lightStemmers: Readonly<Record<string, (word: string) => string>> = {
  ar: stripping({
    prefixes: affixes('وبال وال بال كال فال لل ال و'),
    suffixes: affixes('هما ها ان ات ون ين يه ية ه ة ي'),
    least: 3,
  }),
  el: stripping({
    prefixes: [],
    suffixes: affixes(`ουσαμε ουσατε ουσαν ησαμε ησατε ησουν ηθηκαν ηθηκε ιστηκε ιστηκαν οντουσαν ομαστε
      οντας ωντας ονται ουνται ματων ματος ματα εται ειται αται ουσα ουσε ησει ησουν ησαν ουμε ετε ειτε ησε ηση ησης
      ησεις ησεων ηκε ηκαν ους ουν εις εων εως ης ας ες ος οι ου ων ων αν εν ει ια ιο ιου ιων ιες α ε η ι ο υ ω ς`),
    least: 3,
  }),
  hi: stripping({
    prefixes: [],
    suffixes: affixes(`ाएंगी ाएंगे ाऊंगी ाऊंगा ाइयाँ ाइयों ाइयां ाएगी ाएगा ाओगी ाओगे एंगी एंगे ेंगी ेंगे ूंगी ूंगा ातीं नाओं नाएं
      ताओं ताएं ियाँ ियों ियां ाओं ाएं ाने ाना ाते ाती ाता ाया ाये ाई तीं नीं ने ना ते ती ता ो े ू ु ी ि ा ों ें ीं ां ाँ या ये यी कर ाव`),
    least: 2,
  }),
};

function affixes(list: string): readonly string[] {
  return list.split(/\s+/u).sort((a, b) => b.length - a.length);
}

function stripping({ prefixes, suffixes, least }: Affixes): (word: string) => string {
  return (word) => {
    const prefix = prefixes.find((part) => word.startsWith(part) && word.length - part.length >= least) ?? '';
    const bare = word.slice(prefix.length);
    const suffix = suffixes.find((part) => bare.endsWith(part) && bare.length - part.length >= least) ?? '';
    return bare.slice(0, bare.length - suffix.length);
  };
}
