declare module 'bidi-js' {
  /** The Unicode Bidirectional Algorithm. */
  export default function bidiFactory(): {
    getEmbeddingLevels(
      text: string,
      base?: 'ltr' | 'rtl',
    ): { readonly levels: Uint8Array; readonly paragraphs: readonly { readonly level: number }[] };
  };
}
