import { words } from './words.ts';

/** What is said of a person above the passages about them. */
interface Profile {
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  /** Numbers of paragraphs. */
  readonly said: readonly number[];
  readonly named: readonly number[];
}

/** A profile in words, a line each. Roles and names are the article's words, in quotation marks. */
export function profileWords({ aliases, roles, said, named }: Profile): string[] {
  const places = (numbers: readonly number[]) => numbers.map((number) => `¶${number}`).join(' ');
  const quoted = (texts: readonly string[]) => texts.map((text) => words('quotedWords', { text })).join(', ');
  return [
    ...(roles.length > 0 ? [words('profileRoles', { roles: quoted(roles) })] : []),
    ...(aliases.length > 0 ? [words('profileAliases', { aliases: quoted(aliases) })] : []),
    ...(said.length > 0 ? [words('profileSaid', { places: places(said) })] : []),
    words('profileNamed', { places: places(named) }),
  ];
}
