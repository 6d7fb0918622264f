import type { HtmlBlock } from '../htmlPieces.ts';

/** Blocks this long are prose, and are judged by nothing that is written in them. */
const MAX_CHARACTERS = 300;

/** Whether a block leads elsewhere or asks for something, as what stands between the paragraphs of a page does. */
export function isAside({ piece, linked }: HtmlBlock): boolean {
  const { text, kind } = piece;
  if (linked > LINKED_SHARE * text.length && isTeaser(text, kind)) return true;
  return leadsElsewhere(text);
}

/** The same of a text by itself. */
export function leadsElsewhere(text: string): boolean {
  return text.length <= MAX_CHARACTERS && asides.some((aside) => aside.test(text));
}

const LINKED_SHARE = 0.75;
/** Shorter links are names, which stand alone as well. */
const TEASER_WORDS = 4;

function isTeaser(text: string, kind: string): boolean {
  return kind === 'list' || text.split(' ').length >= TEASER_WORDS;
}

const leads =
  'related|related (?:articles?|stories|story|posts?|news|links|content|reading|coverage|topics)|read (?:more|also|next|this|the full story)|also read|' +
  "more|see (?:also|more)|more (?:on|from|stories|news)|don[’']t miss|recommended|watch|watch (?:now|more|also)|listen|also on|you (?:may|might) (?:also )?like|" +
  'mehr zum thema|lesen sie (?:auch|mehr|hier)|auch interessant|à lire aussi|lire aussi|lea también|lee también|te puede interesar|más información|' +
  'читайте також|дивіться також|читати також|leia (?:também|mais)|leggi anche|lees ook';

const asides: readonly RegExp[] = [
  new RegExp(`^(?:${leads})\\s?[:：|]`, 'iu'),
  new RegExp(`^(?:${leads})$`, 'iu'),
  /^(?:advertisement|advert|ad|anzeige|werbung|publicité|publicidad|реклама|iklan|advertentie|sponsored|promoted)s?[.:]?$/iu,
  /^(?:story|article|post) continues below(?: advertisement)?/iu,
  /^(?:continue|keep) reading/iu,
  /^(?:sign up|subscribe|register|click here|tap here|follow us|follow @|join (?:us|our)|download (?:our|the) app|get (?:the|our) (?:latest|daily|best)|like (?:this|us)|share (?:this|on|via)|email this)\b/iu,
  /[.!?] (?:follow us on|subscribe to our|sign up (?:for|to) our)\b/iu,
  /^(?:media playback is unsupported|loading|image \d+ of|\d+ of \d+$|close$|caption$|enlarge|click to|view gallery|skip to|slide \d+ of|photo \d+ of)/iu,
  /^(?:comments?|post (?:a )?comments?(?: \(\+\))?|leave a (?:comment|reply)|\d+ comments?|view comments|show comments|share|tweet|print|email|facebook|twitter|whatsapp|copy link)(?: (?:share|tweet|submit|comments?|email|print))*$/iu,
  /^(?:copyright|©|\(c\)|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos)/iu,
  /\ball rights reserved\.?$/iu,
  /^(?:tags?|filed under|topics?|categories|category|labels)\s?[:：]/iu,
  /^image (?:copyright|source|credit)/iu,
  /^https?:\/\/\S+$/iu,
];

/** Headings of what is no longer the article, though it stands below it. */
export function endsArticle(text: string): boolean {
  return text.length <= 80 && endings.test(text);
}

const endings = new RegExp(
  `^(?:${leads}|(?:leave|post|add|write) a (?:comment|reply)|(?:\\d+ )?comments?(?: \\(\\d+\\))?|what do you think\\??|tell us what you think.*|about (?:the )?authors?|trending(?: now)?|latest(?: news| stories| articles)?|breaking news|most (?:read|popular|viewed|shared)|popular(?: posts| this week| now)?|recent (?:posts|articles|news|comments)|subscribe.*|newsletters?|sign up.*|share this(?: article| story| post)?:?|follow us.*|tags|advertisement|recommended(?: for you)?|more from .{1,50}|more (?:\\p{L}+ ){0,3}stories|more great .{1,40}|up next|you may also like.*|want more stories like this\\??|kommentare|commentaires|comentarios|коментарі)\\s?[:：…]?$`,
  'iu',
);

/** Whether a line says who wrote an article and when, as it stands above one. */
export function isByline(text: string, { author }: { readonly author: string | undefined }): boolean {
  if (text.length > 200) return false;
  if (author !== undefined && same(text.replace(/^by /i, ''), author)) return true;
  return text.length <= 140 && bylines.some((byline) => byline.test(text));
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|' +
  'januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|' +
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|' +
  'січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня|maret|janeiro|fevereiro|março|setembro|outubro|dezembro';

const bylines: readonly RegExp[] = [
  /^(?:[Ww]ritten )?(?:[Bb]y|BY|Von|Par|Por|Di|Від)[: ]\s?\p{Lu}/u,
  /^(?:first published|published|posted|updated|last updated|last modified|created|veröffentlicht|aktualisiert|stand|publié|mis à jour|publicado|actualizado|опубліковано|оновлено)\b.{0,20}[\d:]/iu,
  new RegExp(
    `^(?:\\p{L}+[.,]? )?(?:\\d{1,2}\\.? (?:de )?(?:${months})|(?:${months})\\.? \\d{1,2})\\b.{0,60}$`,
    'iu',
  ),
  /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b.{0,40}$/u,
  /^(?:\d+ (?:min(?:ute)?s?|mins?)(?: read)?|\d+ (?:hours?|days?|weeks?|minutes?) ago|tempo de leitura.*|lesezeit.*|reading time.*)$/iu,
];
