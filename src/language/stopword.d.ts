/** The package ships no types; these are the lists that are used. */
declare module 'stopword' {
  type Words = readonly string[];
  export const ara: Words, ces: Words, dan: Words, deu: Words, ell: Words, eng: Words, fin: Words, fra: Words;
  export const hin: Words, hun: Words, ita: Words, nld: Words, nob: Words, por: Words, ron: Words, rus: Words;
  export const spa: Words, swe: Words, tur: Words, ukr: Words, vie: Words, zho: Words;
}
