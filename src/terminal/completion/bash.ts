import type { CommandGrammar, Completable, Grammar, OptionValue } from './grammar.ts';
import { quoted } from './quoted.ts';

/**
 * A script that completes `pilcrow` in bash, from 4 on, with or without the package bash-completion.
 * @returns ends in a line feed
 */
export function bashScript({ commands, options }: Grammar): string {
  const first = [...commands.map(({ name }) => name), ...options.map(({ flag }) => flag)];
  return `# Completion of pilcrow in bash: source <(pilcrow completion bash)

_pilcrow_words() { mapfile -t COMPREPLY < <(compgen -W "$1" -- "$word"); }
_pilcrow_files() { compopt -o default; }
_pilcrow_folders() { compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- "$word"); }
# Not by compgen -W, which would carry out what a file's name says.
_pilcrow_articles() {
  local id typed=\${word//[\\\\\\"\\']/} from=\${folder//[\\\\\\"\\']/}
  while IFS= read -r id; do
    [[ $id == "$typed"* ]] && COMPREPLY+=("$(printf %q "$id")")
  done < <(pilcrow completion --articles \${from:+--corpus "$from"} 2>/dev/null)
}

_pilcrow() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} command= folder= at
  COMPREPLY=()
  # Bash takes --option=value for three words.
  if [[ $word == = ]]; then word=; elif [[ $before == = ]]; then before=\${COMP_WORDS[COMP_CWORD - 2]}; fi
  for ((at = 1; at < COMP_CWORD; at++)); do
    case \${COMP_WORDS[at]} in
      --) return ;;
      --corpus) folder=\${COMP_WORDS[at + 1]}; [[ $folder == = ]] && folder=\${COMP_WORDS[at + 2]} ;;
      -*) ;;
      *) [[ -z $command ]] && command=\${COMP_WORDS[at]} ;;
    esac
  done
  case "$command $before" in
${commands.flatMap(optionCases).join('\n')}
  esac
  case "$command" in
    '') _pilcrow_words ${quoted(first.join(' '))} ;;
${commands.map(commandCase).join('\n')}
  esac
}

complete -F _pilcrow pilcrow
`;
}

function optionCases({ name, options }: CommandGrammar): readonly string[] {
  return options.flatMap(({ flag, value }) => {
    return value.kind === 'none' ? [] : [`    ${quoted(`${name} ${flag}`)}) ${completing(value)}; return ;;`];
  });
}

function commandCase({ name, options, takes }: CommandGrammar): string {
  const flags = `_pilcrow_words ${quoted(options.map(({ flag }) => flag).join(' '))}`;
  return `    ${name}) if [[ $word == -* ]]; then ${flags}; else ${takes ? completing(takes) : ':'}; fi ;;`;
}

function completing(value: Completable | OptionValue): string {
  switch (value.kind) {
    case 'choice':
      return `_pilcrow_words ${quoted(value.choices.join(' '))}`;
    case 'files':
    case 'folders':
    case 'articles':
      return `_pilcrow_${value.kind}`;
    default:
      return ':';
  }
}
