/** The package ships no types; these are the lists that are used. */
declare module 'stopword' {
  type Words = readonly string[];
  export const ara: Words, ben: Words, bul: Words, cat: Words, ces: Words, dan: Words, deu: Words, ell: Words;
  export const eng: Words, fas: Words, fin: Words, fra: Words, heb: Words, hin: Words, hrv: Words, hun: Words;
  export const ita: Words, jpn: Words, kor: Words, nld: Words, nob: Words, pol: Words, por: Words, ron: Words;
  export const rus: Words, slk: Words, slv: Words, spa: Words, swe: Words, tha: Words, tur: Words, ukr: Words;
  export const urd: Words, vie: Words, zho: Words;
}
