import type { CommandGrammar, Grammar, OptionGrammar, OptionValue } from './grammar.ts';

/**
 * A script that completes `pilcrow` in fish.
 * @returns ends in a line feed
 */
export function fishScript({ commands, options }: Grammar): string {
  const names = commands.map(({ name, description }) => {
    return `complete -c pilcrow -n __fish_use_subcommand -a ${name} -d ${quoted(description)}`;
  });
  return `# Completion of pilcrow in fish: pilcrow completion fish | source

function __pilcrow_articles
    set -l words (commandline -opc)
    set -l folder
    for at in (seq (count $words))
        switch $words[$at]
            case '--corpus=*'
                set folder (string replace -- --corpus= '' $words[$at])
            case --corpus
                set folder $words[(math $at + 1)]
        end
    end
    if test -n "$folder"
        pilcrow completion --articles --corpus $folder 2>/dev/null
    else
        pilcrow completion --articles 2>/dev/null
    end
end

complete -c pilcrow -f
${options.map((option) => optionLine('__fish_use_subcommand', option)).join('\n')}
${names.join('\n')}
${commands.flatMap(commandLines).join('\n')}
`;
}

function commandLines({ name, options, takes }: CommandGrammar): readonly string[] {
  const here = quoted(`__fish_seen_subcommand_from ${name}`);
  return [
    ...options.map((option) => optionLine(here, option)),
    ...(takes ? [`complete -c pilcrow -n ${here} ${completing(takes)}`] : []),
  ];
}

function optionLine(where: string, { flag, description, value }: OptionGrammar): string {
  const takes = value.kind === 'none' ? '' : ` -r ${completing(value)}`;
  return `complete -c pilcrow -n ${where} -l ${flag.replace(/^--/, '')} -d ${quoted(description)}${takes}`;
}

function completing(value: OptionValue): string {
  switch (value.kind) {
    case 'choice':
      return `-f -a ${quoted(value.choices.join(' '))}`;
    case 'files':
      return '-F';
    case 'folders':
      return "-f -a '(__fish_complete_directories)'";
    case 'articles':
      return "-f -a '(__pilcrow_articles)'";
    default:
      return '-f';
  }
}

/** Text between single quotation marks, in which fish knows the backslash. */
function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
