import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Blob, Face, Font } from 'harfbuzzjs';

/** How something is set: a quotation's words, what stands beside them, and what is to be seen first. */
export type Style = 'quotation' | 'plain' | 'strong';

/** A typeface that is ready to set with. */
export interface Typeface {
  readonly font: Font;
  /** Units of the font's own in the height of its type. */
  readonly unitsPerEm: number;
  /** A glyph's outline in those units, `y` upwards, as SVG's paths have it. */
  outline(glyph: number): string;
  /** Whether it is meant for a letter, and has glyphs for all of its characters. */
  sets(letter: string): boolean;
}

/**
 * The typefaces that may set a text, the one to try first in front; they are opened when they are asked.
 * @param amid what it stands amid: a name in kanji is Japanese where the rest is
 */
export function typefacesFor(text: string, style: Style, amid: string): readonly Typeface[] {
  const japanese = /[\p{sc=Hira}\p{sc=Kana}]/u.test(text + amid);
  return FACES.flatMap(({ from, onlyIn, scripts, ...files }) => {
    if ((onlyIn === 'japanese' && !japanese) || (scripts && !scripts.test(text))) return [];
    const file = files[style] ?? files.plain;
    return file === undefined ? [] : [typeface(from, file, scripts)];
  });
}

interface FaceFiles {
  /** The package that they come in; its main file is where their paths begin. */
  readonly from: string;
  readonly plain?: string;
  /** Where they are others than the plain one. */
  readonly quotation?: string;
  readonly strong?: string;
  /** What it is meant for; left out for everything. */
  readonly scripts?: RegExp;
  readonly onlyIn?: 'japanese';
}

const CJK_MARKS = '[\\u3000-\\u303F\\uFF00-\\uFFEF]';

/**
 * In the order in which they are tried. Where there is kana, Kosugi goes before the Chinese face, so that kanji look
 * as they do in Japan. The Chinese one draws each character as itself, be it simplified, in full or in an older form:
 * with another in its place, the words would not be the article's.
 */
const FACES: readonly FaceFiles[] = [
  {
    from: '@expo-google-fonts/source-serif-4',
    quotation: '400Regular/SourceSerif4_400Regular.ttf',
  },
  {
    from: '@expo-google-fonts/inter',
    plain: '400Regular/Inter_400Regular.ttf',
    strong: '600SemiBold/Inter_600SemiBold.ttf',
  },
  {
    from: '@embedpdf/fonts-arabic',
    plain: '../fonts/NotoNaskhArabic-Regular.ttf',
    strong: '../fonts/NotoNaskhArabic-Bold.ttf',
    scripts: /\p{scx=Arab}/u,
  },
  {
    from: '@embedpdf/fonts-hebrew',
    plain: '../fonts/NotoSansHebrew-Regular.ttf',
    strong: '../fonts/NotoSansHebrew-Bold.ttf',
    scripts: /\p{scx=Hebr}/u,
  },
  {
    from: '@expo-google-fonts/tiro-devanagari-hindi',
    plain: '400Regular/TiroDevanagariHindi_400Regular.ttf',
    scripts: /\p{scx=Deva}/u,
  },
  {
    from: '@expo-google-fonts/noto-sans-thai',
    plain: '400Regular/NotoSansThai_400Regular.ttf',
    strong: '600SemiBold/NotoSansThai_600SemiBold.ttf',
    scripts: /\p{scx=Thai}/u,
  },
  {
    from: '@expo-google-fonts/noto-sans-bengali',
    plain: '400Regular/NotoSansBengali_400Regular.ttf',
    strong: '600SemiBold/NotoSansBengali_600SemiBold.ttf',
    scripts: /\p{scx=Beng}/u,
  },
  {
    from: '@expo-google-fonts/noto-sans-tamil',
    plain: '400Regular/NotoSansTamil_400Regular.ttf',
    strong: '600SemiBold/NotoSansTamil_600SemiBold.ttf',
    scripts: /\p{scx=Taml}/u,
  },
  {
    from: '@expo-google-fonts/noto-sans-georgian',
    plain: '400Regular/NotoSansGeorgian_400Regular.ttf',
    strong: '600SemiBold/NotoSansGeorgian_600SemiBold.ttf',
    scripts: /\p{scx=Geor}/u,
  },
  {
    from: '@expo-google-fonts/noto-sans-armenian',
    plain: '400Regular/NotoSansArmenian_400Regular.ttf',
    strong: '600SemiBold/NotoSansArmenian_600SemiBold.ttf',
    scripts: /\p{scx=Armn}/u,
  },
  {
    from: '@expo-google-fonts/noto-sans-ethiopic',
    plain: '400Regular/NotoSansEthiopic_400Regular.ttf',
    strong: '600SemiBold/NotoSansEthiopic_600SemiBold.ttf',
    scripts: /\p{scx=Ethi}/u,
  },
  {
    from: '@expo-google-fonts/kosugi',
    plain: 'Kosugi_400Regular.ttf',
    scripts: new RegExp(`\\p{scx=Hira}|\\p{scx=Kana}|\\p{scx=Han}|${CJK_MARKS}`, 'u'),
    onlyIn: 'japanese',
  },
  {
    from: '@embedpdf/fonts-sc',
    plain: '../fonts/NotoSansHans-Regular.otf',
    strong: '../fonts/NotoSansHans-Bold.otf',
    scripts: new RegExp(`\\p{scx=Han}|\\p{scx=Bopo}|${CJK_MARKS}`, 'u'),
  },
  {
    from: '@expo-google-fonts/nanum-gothic',
    plain: '400Regular/NanumGothic_400Regular.ttf',
    strong: '700Bold/NanumGothic_700Bold.ttf',
    scripts: /\p{scx=Hang}/u,
  },
  {
    from: '@expo-google-fonts/noto-emoji',
    plain: '400Regular/NotoEmoji_400Regular.ttf',
    scripts: /\p{Extended_Pictographic}|\p{Regional_Indicator}/u,
  },
];

function typeface(from: string, file: string, scripts?: RegExp): Typeface {
  return {
    get font() {
      return openFont(from, file).font;
    },
    get unitsPerEm() {
      return openFont(from, file).unitsPerEm;
    },
    outline: (glyph) => openFont(from, file).outline(glyph),
    sets: (letter) => (!scripts || scripts.test(letter)) && openFont(from, file).has(letter),
  };
}

interface OpenFont {
  readonly font: Font;
  readonly unitsPerEm: number;
  outline(glyph: number): string;
  has(letter: string): boolean;
}

const opened = new Map<string, OpenFont>();
const packages = createRequire(import.meta.url);

/** Fonts stay open: a worker draws many pictures. */
function openFont(from: string, file: string): OpenFont {
  const name = `${from}/${file}`;
  const known = opened.get(name);
  if (known) return known;
  const face = new Face(new Blob(readFileSync(join(dirname(packages.resolve(from)), file))));
  const font = new Font(face);
  const outlines = new Map<number, string>();
  const made: OpenFont = {
    font,
    unitsPerEm: face.upem,
    outline(glyph) {
      const drawn = outlines.get(glyph) ?? font.glyphToPath(glyph);
      outlines.set(glyph, drawn);
      return drawn;
    },
    has: (letter) => Array.from(letter).every((character) => isSeenIn(font, character)),
  };
  opened.set(name, made);
  return made;
}

/**
 * Joiners and variation selectors have no shape of their own, and what could not be read in an article is shown as
 * that: as the box that fonts have for what they lack.
 */
function isSeenIn(font: Font, character: string): boolean {
  return (
    character === '\uFFFD' ||
    /\p{Default_Ignorable_Code_Point}/u.test(character) ||
    font.nominalGlyph(character.codePointAt(0) ?? 0) !== undefined
  );
}
