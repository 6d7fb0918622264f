import type { Named, Translation } from './catalogue.ts';
import { currentLanguage } from './language.ts';
import { translations } from './translations.ts';

/** Each of Discord's own locales that commands are translated to. */
export type CommandLocale = 'de' | 'fr' | 'es-ES' | 'uk';

/** Names or descriptions by locale. */
export type Localizations = Readonly<Partial<Record<CommandLocale, string>>>;

/** What something is called in other languages, as Discord takes it. */
export interface Localized {
  readonly name_localizations?: Localizations;
  readonly description_localizations?: Localizations;
}

const LOCALES = {
  de: translations.de,
  fr: translations.fr,
  'es-ES': translations.es,
  uk: translations.uk,
} as const satisfies Record<CommandLocale, Translation>;

/**
 * A command in the language of the moment.
 * @param path its English name, and a subcommand's behind its command's: `corpus add`
 * @param own its English words, which hold where there are no others
 */
export function commandWords(path: string, own: Named): Named {
  const language = currentLanguage();
  return (language === 'en' ? undefined : commandIn(translations[language], path)) ?? own;
}

/** What a command is typed as in the language of the moment. */
export function commandName(command: string): string {
  return commandWords(command, { name: command, description: '' }).name;
}

/** An option's name in the language of the moment. */
export function optionName(path: string, option: string): string {
  return optionWords(path, { name: option, description: '' }).name;
}

/**
 * An option in the language of the moment.
 * @param own its English words, which hold where there are no others
 */
export function optionWords(path: string, own: Named): Named {
  const language = currentLanguage();
  return (language === 'en' ? undefined : optionIn(translations[language], path, own.name)) ?? own;
}

/** A command, subcommand or menu in all languages; nothing where there are no words for it. */
export function commandInAll(path: string): Localized {
  return inAll((translation) => commandIn(translation, path));
}

/** An option of a command or subcommand in all languages; nothing where there are no words for it. */
export function optionInAll(path: string, option: string): Localized {
  return inAll((translation) => optionIn(translation, path, option));
}

function inAll(find: (translation: Translation) => Named | undefined): Localized {
  const found = Object.entries(LOCALES).flatMap(([locale, translation]) => {
    const named = find(translation);
    return named ? [{ locale, ...named }] : [];
  });
  if (found.length === 0) return {};
  return {
    name_localizations: Object.fromEntries(found.map(({ locale, name }) => [locale, name])),
    description_localizations: Object.fromEntries(
      found.map(({ locale, description }) => [locale, description]),
    ),
  };
}

function commandIn({ commands }: Translation, path: string): Named | undefined {
  return own(commands, path);
}

/** What is the same in every command is translated once. */
function optionIn({ options }: Translation, path: string, option: string): Named | undefined {
  return own(options, `${path} ${option}`) ?? own(options, option);
}

function own(named: Readonly<Record<string, Named>>, key: string): Named | undefined {
  return Object.hasOwn(named, key) ? named[key] : undefined;
}
