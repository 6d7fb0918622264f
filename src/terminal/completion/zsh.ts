import type { CommandGrammar, Grammar, OptionGrammar, OptionValue } from './grammar.ts';
import { quoted } from './quoted.ts';

/**
 * A script that completes `pilcrow` in zsh: sourced once completion is set up, or as a file `_pilcrow` of its
 * `fpath`.
 * @returns ends in a line feed
 */
export function zshScript({ commands, options }: Grammar): string {
  return `#compdef pilcrow
# Completion of pilcrow in zsh: source <(pilcrow completion zsh)

_pilcrow_articles() {
  local folder=\${(Q)opt_args[--corpus]}
  local -a from ids
  [[ -n $folder ]] && from=(--corpus $folder)
  ids=(\${(f)"$(pilcrow completion --articles $from 2>/dev/null)"})
  compadd -a ids
}

_pilcrow_commands() {
  local -a commands
  commands=(
${commands.map(({ name, description }) => `    ${quoted(`${name}:${description}`)}`).join('\n')}
  )
  _describe command commands
}

_pilcrow() {
  local context state state_descr line
  typeset -A opt_args
  _arguments -C ${options.map(optionSpec).join(' ')} '1: :_pilcrow_commands' '*:: :->rest'
  [[ $state == rest ]] || return
  case $words[1] in
${commands.map(commandCase).join('\n')}
  esac
}

if [[ $funcstack[1] == _pilcrow ]]; then _pilcrow "$@"; else compdef _pilcrow pilcrow; fi
`;
}

function commandCase({ name, options, takes }: CommandGrammar): string {
  const specs = [...options.map(optionSpec), ...(takes ? [quoted(`1: :${completing(takes)}`)] : [])];
  return `    ${name}) _arguments -S ${specs.join(' ')} ;;`;
}

function optionSpec({ flag, description, value }: OptionGrammar): string {
  const spec = `${flag}${value.kind === 'none' ? '' : '='}[${description.replace(/[\\[\]:]/g, '\\$&')}]`;
  return quoted(value.kind === 'none' ? spec : `${spec}: :${completing(value)}`);
}

function completing(value: OptionValue): string {
  switch (value.kind) {
    case 'choice':
      return `(${value.choices.join(' ')})`;
    case 'files':
      return '_files';
    case 'folders':
      return '_files -/';
    case 'articles':
      return '_pilcrow_articles';
    default:
      return '';
  }
}
