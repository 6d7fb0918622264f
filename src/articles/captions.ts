import type { ParagraphKind } from './article.ts';

/** Captions and notes are short; nothing longer is looked at. */
const MAX_CHARACTERS = 1200;

/**
 * Tells captions, and notes of the editors, from the article's own text by how they are written: in English,
 * German, French, Spanish and Ukrainian. A paragraph that merely speaks of a photograph is body.
 * @param text one block, trimmed
 */
export function kindOfText(text: string): Extract<ParagraphKind, 'body' | 'caption' | 'note'> {
  if (text.length > MAX_CHARACTERS) return 'body';
  if (notes.some((note) => note.test(text))) return 'note';
  if (captions.some((caption) => caption.test(text))) return 'caption';
  return 'body';
}

const picture = [
  'photo(?:graph|s|graphs|graphy)?|pictures?|pics?|images?|illustrations?|file photo|stock photo',
  'fotos?|bild(?:er)?|archivfoto|archivbild|symbolfoto|symbolbild|fotograf(?:in)?',
  "photographie|crédits? photos?|crédits?|photo d[’']archives|photo d[’']illustration|image d[’']illustration",
  'fotografías?|imagen|imágenes|foto de archivo|imagen de archivo|ilustración',
  'фото|світлина|світлини|фотографія|ілюстрація|архівне фото|ілюстративне фото',
].join('|');

/** Where a sentence may begin: at the start, behind the end of another, or in a bracket. */
const opening = '(?:^|[.!?…’”»"\')\\]]\\s+|[(\\[]\\s*|\\p{L} \\()';
const agencies =
  'AP|AFP|PA|EPA|EPA-EFE|EFE|dpa|TASS|NurPhoto|Reuters|Bloomberg|Anadolu|Ukrinform|Укрінформ|УНІАН|' +
  'Getty(?: Images)?|AFP via Getty Images|Shutterstock|Alamy|imago|picture alliance|ZUMA Press|Rex Features|Unsplash|Pool';
const name =
  "\\p{Lu}[\\p{L}\\p{M}\\p{N}.’'&-]*(?: (?:(?:de|van|von|der|la|el|di|le|of|the|and|for) )*\\p{Lu}[\\p{L}\\p{M}\\p{N}.’'&-]*){0,5}";

const captions: readonly RegExp[] = [
  // “Photo: …” and its like at the very start. Without a colon it is a sentence about a photo.
  new RegExp(`^[([]?(?:${picture})(?: credit)?\\s?[:：]\\s`, 'iu'),
  /^(?:pictured|pictured (?:above|below|left|right|here)|above|im bild|auf dem bild|unser bild|légende|sur la photo|en la (?:foto|imagen)|на (?:фото|світлині|знімку))(?: \([^)]{1,40}\))?:\s/iu,
  /(?:^|[.!?…’”»"')\]]\s+)Pictured(?: (?:above|below|here|left|right))?(?::|, (?:left|right|from left)[:,])\s/u,
  /^file(?: photo)?(?::| [-–—])\s/iu,
  /\bfile photo\)?\.?$/iu,
  // Who stands where.
  /\((?:L-R|L–R|L to R|left to right|from left|v\.\s?l\.\s?n\.\s?r\.|de g\. à d\.|de izq\. a der\.|зліва направо)\)/iu,
  /^[([]?(?:(?:pictured )?from left(?: to right)?|left to right|clockwise from (?:top|bottom|left|above)[ \p{L}]{0,16}|v\.\s?l\.\s?n\.\s?r\.|von links(?: nach rechts)?|de gauche à droite|de izquierda a derecha|зліва направо)\s?[:：]/iu,
  /\((?:left|links|à gauche|izquierda|ліворуч)\).*\((?:right|rechts|à droite|derecha|праворуч)\)/iu,
  // A credit at the very end, behind a full stop or in brackets, or after “(AP”.
  new RegExp(
    `${opening}(?:${picture})(?: credit| courtesy)?\\s?[:：]\\s?[^.:!?\\n]{1,80}(?:\\.[^.:!?\\n]{1,40}){0,3}\\.?[)\\]]?$`,
    'iu',
  ),
  new RegExp(
    `${opening}(?:[Pp]hoto(?:graph)?s?|[Pp]ictures?|[Ii]mages?|[Ii]llustrations?) (?:by|courtesy of|from|via) (?:the )?${name}(?:[/,] ?${name})?(?: \\p{Ll}+){0,2}\\.?[)\\]]?$`,
    'u',
  ),
  new RegExp(`\\(Courtesy(?: of)?:? (?:the )?${name}\\)\\.?$`, 'u'),
  new RegExp(`[.!?’”"]\\s+[(\\[]?${name}/${name}(?:/${name})?[)\\]]?$`, 'u'),
  new RegExp(`\\((?:(?:AP|AFP|Reuters|EPA) Photo(?:/${name})?|${name}/${name})\\)\\.?$`, 'u'),
  new RegExp(`\\S/(?:${agencies})[)\\]]?\\.?$`, 'u'),
  /(?:^|[\s(/])(?:(?:via )?Getty Images|AP Photo)[)\]]?\.?$/u,
];

const notes: readonly RegExp[] = [
  /^[*_([]*(?:corrections?(?: and clarifications?)?|clarification|editor[’']?s?[’']? note|note (?:from|to|by) (?:the )?(?:editors?|readers?)|updated?)(?: \([^)]{1,40}\))?\s?[:：]/iu,
  /^[*_([]*(?:berichtigung|korrektur|richtigstellung|anm(?:erkung|\.) d(?:er|\.) red(?:aktion|\.)|hinweis der redaktion|transparenzhinweis|rectificatif|correctif|note de la rédaction|ndlr|mise à jour|corrección|fe de erratas|rectificación|nota (?:de la redacción|del editor|de la redactora?)|actualización|виправлення|уточнення|спростування|примітка редакції|від редакції|оновлено)(?: \([^)]{1,40}\))?\s?[:：]/iu,
  /^[*_([]*this (?:article|story|report|post|piece|page|item)(?: [\p{L}’',-]+){0,3} (?:was|has been|is) (?:(?:first|originally|since|later) )?(?:amended|updated|corrected|edited|published|changed)\b/iu,
  /^[*_([]*(?:an|a previous|an earlier|the original) (?:earlier )?(?:version|edition) of this (?:article|story|report|piece|post)\b/iu,
  /^[*_([]*(?:in einer (?:früheren|ersten|älteren) (?:version|fassung)|une (?:version précédente|première version) de cet article|cet article a été (?:mis à jour|modifié|corrigé)|una versión anterior de (?:este|esta)|este artículo ha sido (?:actualizado|corregido|modificado)|dieser (?:artikel|text) wurde (?:aktualisiert|korrigiert|geändert)|у попередній версії (?:цієї|цього|статті|тексту))/iu,
  // [… – Ed.], and who wrote it for a news agency.
  /^[[(].{1,900}[-–—] ?(?:Ed|Eds|the editor|Red|d\. Red|NDLR|N\. ?del ?[ET]|Ред)\.?[\])]$/isu,
  /^[[(](?:additional )?(?:reporting|writing|editing|compiled) by\b/iu,
  // A whole paragraph in square brackets was put there by somebody else than its author.
  /^\[[^\]]{20,}\]$/u,
];
