import type { Words } from '../../words/words.ts';
import { cliCommands } from '../grammar.ts';
import { globalOptions, type OptionName } from '../options.ts';
import { commandNames } from '../request.ts';
import { fileOptions, follows, optionOffer, withOptions } from './offers.ts';

/** Bash shows no texts beside the words. */
export function bashScript(words: Words): string {
  const optionWords = (names: readonly OptionName[]): string => names.map((name) => optionOffer(words, name).word).join(' ');
  return `# bash completion for unhunch

_unhunch() {
  local word=\${COMP_WORDS[COMP_CWORD]} last=\${COMP_WORDS[COMP_CWORD - 1]}
  local command= offers= index name _
  COMPREPLY=()

  for ((index = 1; index < COMP_CWORD; index++)); do
    # --option=value comes as three words.
    case \${COMP_WORDS[index]} in
      -* | =) ;;
      *) [[ \${COMP_WORDS[index - 1]} == = ]] || { command=\${COMP_WORDS[index]}; break; } ;;
    esac
  done

  if [[ $word == = || $last == = ]]; then
    compopt -o filenames
    mapfile -t COMPREPLY < <(compgen -f -- "\${word#=}")
    return
  fi

  case $last in
    ${fileOptions.join(' | ')})
      compopt -o filenames
      mapfile -t COMPREPLY < <(compgen -f -- "$word")
      return
      ;;
  esac

  if [[ $word == -* ]]; then
    case $command in
${withOptions.map((name) => `      ${name}) offers='${optionWords(cliCommands[name].options)} ' ;;`).join('\n')}
    esac
    offers+='${optionWords(globalOptions)}'
    mapfile -t COMPREPLY < <(compgen -W "$offers" -- "$word")
    [[ \${COMPREPLY[0]-} == *= ]] && compopt -o nospace
    return
  fi

  case "$command $last" in
${follows.map(({ command, last, offers }) => `    '${command} ${last}')${offers === 'routines' ? routines : ` offers='${offers.join(' ')}' ;;`}`).join('\n')}
    *) [[ -n $command ]] || offers='${commandNames.join(' ')}' ;;
  esac
  mapfile -t COMPREPLY < <(compgen -W "$offers" -- "$word")
}

complete -F _unhunch unhunch
`;
}

/** Names have spaces. */
const routines = `
      word=\${word//[\\\\\\"\\']/}
      while IFS=$'\\t' read -r _ name _; do
        [[ \${name,,} == "\${word,,}"* ]] && COMPREPLY+=("$(printf '%q' "$name")")
      done < <("\${COMP_WORDS[0]}" routines 2> /dev/null)
      return
      ;;`;
