const DE = '(?:das|es|er|(?:der|dieser) (?:artikel|text|beitrag|bericht))';
const IN_DE = '(?:hier|darin|im (?:artikel|text)|in (?:dem|diesem) (?:artikel|text))';
const FR = "(?:(?:cet |l['’])article|(?:ce|le) texte|ça|cela)";
const ES = '(?:(?:el|este) (?:art[ií]culo|texto)|esto)';
const UK = '(?:(?:ця )?стаття|(?:цей )?текст|це)';
const IN_UK = '(?:тут|[ув] (?:цій )?статті|[ув] (?:цьому )?тексті)';

/** What is asked of an article itself in German, French, Spanish and Ukrainian. Each pattern is a whole question. */
export const translatedQuestions = [
  // German.
  ['gist', whole(`worum geht(?: e|['’])?s(?: eigentlich)?(?: ${IN_DE})?`, `wovon handelt ${DE}`)],
  [
    'gist',
    whole(
      `was steht ${IN_DE}`,
      `was sagt ${DE}`,
      'was ist passiert',
      'kurz gesagt',
      '(?:eine )?zusammenfassung',
      'fasse? (?:es|das|ihn|(?:den|diesen) (?:artikel|text)) (?:kurz )?zusammen',
    ),
  ],
  [
    'author',
    whole(
      'wer hat (?:das|es|ihn|(?:den|diesen) (?:artikel|text)) (?:geschrieben|verfasst)',
      `von wem (?:ist|stammt) ${DE}`,
      'wer ist (?:der autor|die autorin)(?: des artikels)?',
    ),
  ],
  ['published', whole(`wann (?:ist|wurde) ${DE} (?:erschienen|veröffentlicht|geschrieben)(?: worden)?`)],
  [
    'people',
    whole(
      `wer wird(?: ${IN_DE})? (?:genannt|erwähnt|zitiert)`,
      `wer kommt (?:${IN_DE} )?vor`,
      `wer ist ${IN_DE}`,
    ),
  ],
  [
    'title',
    whole('wie (?:lautet|ist) (?:die überschrift|der titel)', `wie heißt ${DE}`, 'überschrift', 'titel'),
  ],
  ['length', whole(`wie lang ist ${DE}`, `wie viele (?:wörter|absätze)(?: hat ${DE}| sind ${IN_DE})?`)],
  ['disputed', whole(`was ist(?: ${IN_DE})? (?:umstritten|strittig)`, `was wird(?: ${IN_DE})? bestritten`)],
  ['source', whole(`woher (?:ist|stammt|kommt) ${DE}`, `wo ist ${DE} erschienen`, 'quelle')],
  // French.
  [
    'gist',
    whole(
      `de quoi (?:parle|traite) ${FR}`,
      'de quoi (?:ça|cela) parle',
      'de quoi parle-t-(?:il|on)',
      "de quoi (?:s['’]agit-il|il s['’]agit)",
      `que dit ${FR}`,
      "que s['’]est-il passé",
      `(?:fais )?(?:un |le )?résumé(?: de ${FR})?`,
      `résume(?:-le)?(?: ${FR})?`,
      'en (?:bref|résumé)',
    ),
  ],
  ['author', whole(`qui a écrit ${FR}`, "qui est l['’]auteure?(?: de l['’]article)?", `de qui est ${FR}`)],
  [
    'published',
    whole(
      `quand (?:est paru|a été (?:publié|écrit)) ${FR}`,
      `quand ${FR} (?:est-il|a-t-il été) (?:paru|publié|écrit)`,
      `de quand date ${FR}`,
      'date de (?:publication|parution)',
    ),
  ],
  [
    'people',
    whole(
      `qui est (?:nommé|cité|mentionné)(?: dans ${FR})?`,
      `qui (?:apparaît|figure) dans ${FR}`,
      `(?:qui|quelles personnes) sont (?:nommées|citées|mentionnées)(?: dans ${FR})?`,
    ),
  ],
  ['title', whole("quel est (?:le|son) titre(?: de l['’]article)?", `comment s['’]appelle ${FR}`, 'titre')],
  [
    'length',
    whole(
      "quelle est la longueur de (?:cet |l['’])article",
      `combien de (?:mots|paragraphes)(?: (?:a|compte|contient) ${FR}| y a-t-il)?`,
    ),
  ],
  ['disputed', whole(`qu['’]est-ce qui est (?:contesté|disputé|démenti)(?: dans ${FR})?`)],
  ['source', whole(`d['’]où vient ${FR}`, `où (?:est paru|a été publié) ${FR}`)],
  // Spanish; accents are left out as often as not.
  [
    'gist',
    whole(
      `de qu[eé] (?:trata|va|habla)(?: ${ES})?`,
      `de qu[eé] se trata(?: ${ES})?`,
      `qu[eé] dice ${ES}`,
      'qu[eé] (?:pas[oó]|ha pasado)',
      '(?:un )?resumen',
      `res[uú]me(?:lo)?(?: ${ES})?`,
      'en resumen',
    ),
  ],
  [
    'author',
    whole(
      `qui[eé]n (?:escribi[oó]|ha escrito) ${ES}`,
      'qui[eé]n es (?:el autor|la autora)(?: del art[ií]culo)?',
    ),
  ],
  [
    'published',
    whole(
      `cu[aá]ndo (?:se (?:public[oó]|escribi[oó])|sali[oó]|fue publicado) ${ES}`,
      'fecha de publicaci[oó]n',
    ),
  ],
  [
    'people',
    whole(
      `a qui[eé]n(?:es)? se (?:nombra|menciona|cita)(?: en ${ES})?`,
      `a qui[eé]n(?:es)? (?:nombra|menciona|cita) ${ES}`,
      `qui[eé]n(?:es)? (?:aparecen?|salen?) en ${ES}`,
    ),
  ],
  [
    'title',
    whole(
      'cu[aá]l es (?:el|su) (?:titular|t[ií]tulo)(?: del art[ií]culo)?',
      `c[oó]mo se (?:titula|llama) ${ES}`,
      'titular',
      't[ií]tulo',
    ),
  ],
  [
    'length',
    whole(
      `qu[eé] (?:extensi[oó]n|longitud) tiene ${ES}`,
      `cu[aá]nto mide ${ES}`,
      `cu[aá]nt[ao]s (?:palabras|p[aá]rrafos)(?: tiene ${ES}| hay)?`,
    ),
  ],
  ['disputed', whole(`qu[eé] (?:se disputa|se discute|est[aá] en disputa)(?: en ${ES})?`)],
  ['source', whole(`de d[oó]nde (?:es|viene) ${ES}`, `d[oó]nde se public[oó] ${ES}`)],
  // Ukrainian.
  [
    'gist',
    whole(
      `про що ${UK}`,
      `про що (?:тут )?(?:й|і)деться(?: ${IN_UK})?`,
      `про що (?:тут|говориться)(?: ${IN_UK})?`,
      `що каже ${UK}`,
      'що (?:сталося|трапилося)',
      'підсумуй(?: (?:цю )?статтю)?',
      '(?:коротко|стисло)',
    ),
  ],
  ['author', whole('хто написав (?:це|(?:цю )?статтю|цей текст)', 'хто автор(?:ка)?(?: (?:цієї )?статті)?')],
  [
    'published',
    whole(
      'коли (?:вийшла|опублікована|написана|опублікували|опубліковано|написали|написано) (?:ц[яю] )?статт[яю]',
      'дата публікації',
    ),
  ],
  [
    'people',
    whole(
      `кого (?:названо|згадано|згадують|процитовано|цитують)(?: ${IN_UK})?`,
      `хто (?:згадується|є) ${IN_UK}`,
    ),
  ],
  ['title', whole('який (?:тут |її )?заголовок(?: (?:цієї )?статті)?', `як називається ${UK}`, 'заголовок')],
  [
    'length',
    whole(
      'якого обсягу (?:ця )?стаття',
      'яка довжина (?:цієї )?статті',
      `скільки (?:слів|абзаців)(?: ${IN_UK})?`,
    ),
  ],
  ['disputed', whole(`що(?: ${IN_UK})? (?:спірне|оскаржують)`)],
  ['source', whole('звідки (?:ця )?стаття', 'де опубліковано (?:цю )?статтю')],
] as const;

function whole(...questions: readonly string[]): RegExp {
  return new RegExp(`^(?:${questions.join('|')})$`, 'iu');
}
