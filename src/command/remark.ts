import type { Linked } from './linkedArticle.ts';

/** Something said to Pilcrow that asks nothing of an article; `link`: only an address from which none is known. */
export type Remark = Spoken | 'link';

type Spoken = 'greeting' | 'help' | 'thanks' | 'articles' | 'idle';

/** Longer ones say more than that; in characters. */
const LONGEST = 80;

/** Phrases in the languages that Pilcrow speaks, small, and without punctuation. */
const PHRASES: Readonly<Record<Spoken, string>> = {
  greeting: `hi, hello, hey, hiya, yo, there, howdy, good morning, good afternoon, good evening, how are you, are you there
    hallo, moin, servus, guten morgen, guten tag, guten abend, grüß dich, wie geht's, wie geht es dir
    salut, bonjour, bonsoir, coucou, ça va, comment ça va, comment vas-tu
    hola, buenas, buenos días, buenas tardes, buenas noches, qué tal, cómo estás
    привіт, вітаю, добрий день, доброго дня, доброго ранку, добрий вечір, доброго вечора, як справи`,
  help: `help, help me, can you help, can you help me, i need help, what can you do, what do you do, what can i ask
    what can i ask you, what should i ask, what are you, who are you, how do you work, how does this work
    how does this bot work, how do i use you, how do i use this, how do i ask, commands
    hilfe, hilf mir, was kannst du, was machst du, was kann ich fragen, was kann ich dich fragen, wer bist du
    was bist du, wie funktioniert das, wie geht das, befehle
    aide, aide-moi, à l'aide, que peux-tu faire, qu'est-ce que tu peux faire, que sais-tu faire, tu peux faire quoi
    tu sais faire quoi, qui es-tu, tu es qui, comment ça marche, que puis-je demander, commandes
    ayuda, ayúdame, qué puedes hacer, qué sabes hacer, qué haces, quién eres, qué eres, cómo funciona
    cómo funciona esto, qué puedo preguntar, comandos
    допомога, допоможи, допоможіть, що ти вмієш, що вмієш, що ти можеш, що ти робиш, хто ти, як це працює
    як ти працюєш, що можна запитати, команди`,
  thanks: `thanks, thank you, thank you very much, thank you so much, thanks a lot, many thanks, thx, ty, cheers
    good bot, well done, good job, nice one
    danke, danke schön, dankeschön, danke sehr, vielen dank, besten dank, guter bot
    merci, merci beaucoup, merci bien, bon bot
    gracias, muchas gracias, mil gracias, buen bot
    дякую, дуже дякую, щиро дякую, спасибі, дякс`,
  articles: `articles, the articles, which articles, what articles, which articles do you know, what articles do you know
    which articles do you have, what articles do you have, which articles are there, what articles are there
    which articles have you read, what articles have you got, which articles can i ask about
    what articles can i ask about, list articles, list the articles, list all articles, show articles
    show me the articles, which article, what do you know, what have you read
    artikel, die artikel, welche artikel, welche artikel kennst du, welche artikel gibt es, welche artikel hast du
    welchen artikel kennst du, was kennst du
    les articles, quels articles, quels articles connais-tu, quels articles as-tu, quels articles y a-t-il
    quels sont les articles, tu connais quels articles
    artículos, los artículos, qué artículos, qué artículos conoces, qué artículos hay, qué artículos tienes
    статті, які статті, які статті ти знаєш, які статті знаєш, які є статті, які статті є, які статті ти маєш`,
  idle: `ok, okay, k, yes, yeah, yep, no, nope, really, oh really, is that so, wow, lol, haha, nice, cool, great, good
    perfect, awesome, interesting, i see, got it, hm, hmm, huh, oh, ah, next, more, go on, continue, bye, goodbye
    good night, please, pls, so, well, and, but, bot, pilcrow
    ja, nein, echt, wirklich, aha, alles klar, gut, super, toll, weiter, bitte, tschüss
    oui, non, vraiment, d'accord, bien, suivant, s'il te plaît, svp, au revoir
    sí, si, vale, de verdad, en serio, genial, bien, claro, siguiente, por favor, adiós
    так, ні, справді, добре, ясно, зрозуміло, клас, далі, будь ласка, бувай`,
};

/** What several say together is what the first of these says. */
const STRONGEST_FIRST: readonly Spoken[] = ['articles', 'help', 'thanks', 'greeting', 'idle'];

const remarks: ReadonlyMap<string, Spoken> = new Map(
  STRONGEST_FIRST.toReversed().flatMap((remark) =>
    PHRASES[remark].split(/[,\n]/u).map((phrase): [string, Spoken] => [phrase.trim(), remark]),
  ),
);

const MOST_WORDS = Math.max(...[...remarks.keys()].map((phrase) => phrase.split(' ').length));

/**
 * Tells what is said to Pilcrow from what is asked of an article: a greeting, thanks, a call for help, a question
 * after the articles themselves, or a word in passing. Several may stand together: `hi, thanks!`.
 * @returns null for anything else; `idle` where there is no word at all
 */
export function remarkIn({ question, unknown }: Linked): Remark | null {
  return unknown && question === '' ? 'link' : spokenIn(question);
}

function spokenIn(text: string): Spoken | null {
  if (text.length > LONGEST || text.includes('¶')) return null;
  const said = wordsIn(text);
  const found = new Set<Spoken>(['idle']);
  for (let at = 0; at < said.length; ) {
    const length = longestPhrase(said, at);
    const remark = remarks.get(said.slice(at, at + length).join(' '));
    if (remark === undefined) return null;
    found.add(remark);
    at += length;
  }
  return STRONGEST_FIRST.find((remark) => found.has(remark)) ?? null;
}

function longestPhrase(said: readonly string[], at: number): number {
  for (let length = Math.min(MOST_WORDS, said.length - at); length > 1; length -= 1) {
    if (remarks.has(said.slice(at, at + length).join(' '))) return length;
  }
  return 1;
}

function wordsIn(text: string): string[] {
  const plain = text.normalize('NFC').toLowerCase().replace(/[’ʼ]/gu, "'");
  return plain.match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? [];
}
