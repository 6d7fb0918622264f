import { UserError } from '../../errors.ts';
import { type Phrase, phrase } from '../../words/phrase.ts';
import { isPerson, isWrittenTitle } from '../properties.ts';
import { type PdfLine, toLines } from './pdfLine.ts';

/** What stands in a PDF file. */
export interface PdfFile {
  /** The lines of each page. */
  readonly pages: readonly (readonly PdfLine[])[];
  /** As the file's properties have it, unless a program wrote it there by itself. */
  readonly title: string | undefined;
  /** The author and the language, where the file's properties have them. */
  readonly head: Readonly<Record<string, string>>;
}

/** A book has more; an article does not. */
const MAX_PAGES = 200;
const MAX_LINES = 20_000;

/**
 * Takes the text out of a PDF file, line by line.
 * @throws UserError when it is none, is locked, or is far longer than an article
 */
export async function loadPdf(bytes: Uint8Array): Promise<PdfFile> {
  const { getDocumentProxy, extractTextItems, getMeta } = await import('unpdf');
  // The library takes a copy of the bytes for itself, and nothing but a plain array; it is not to say anything.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).catch((error: unknown) => {
    throw whyNot(error);
  });
  try {
    if (pdf.numPages > MAX_PAGES) throw tooLong(phrase('pdfTooManyPages', { most: MAX_PAGES }));
    const { items } = await extractTextItems(pdf);
    const pages = items.map(toLines);
    if (pages.reduce((sum, lines) => sum + lines.length, 0) > MAX_LINES) {
      throw tooLong(phrase('pdfTooManyLines', { most: MAX_LINES }));
    }
    const { info } = await getMeta(pdf);
    return { pages, ...properties(info) };
  } finally {
    await pdf.destroy();
  }
}

function properties(info: Readonly<Record<string, unknown>>): Pick<PdfFile, 'title' | 'head'> {
  const text = (name: string) => {
    const value = info[name];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  };
  const title = text('Title');
  const author = text('Author');
  const language = text('Language');
  return {
    title: title !== undefined && isWrittenTitle(title) ? title : undefined,
    head: {
      ...(author !== undefined && isPerson(author) ? { author } : {}),
      ...(language === undefined ? {} : { language }),
    },
  };
}

function whyNot(error: unknown): UserError {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') {
    return new UserError(phrase('pdfLocked'), phrase('pdfLockedHint'));
  }
  return new UserError(phrase('pdfBroken'), phrase('pdfBrokenHint'));
}

function tooLong(wrong: Phrase): UserError {
  return new UserError(wrong, phrase('pdfTooLongHint'));
}
