import type { Words } from '../../words/words.ts';
import { cliCommands } from '../grammar.ts';
import { cliOptions, globalOptions, type OptionName } from '../options.ts';
import { commandOffers, fileOptions, follows, inQuotes, type Offer, optionOffer, withOptions } from './offers.ts';

export function zshScript(words: Words): string {
  const optionList = (names: readonly OptionName[]): string => described(names.map((name) => optionOffer(words, name)));
  return `#compdef unhunch

_unhunch() {
  local word=\${words[CURRENT]} last=\${words[CURRENT - 1]} command= index id name rest
  local -a offers

  for ((index = 2; index < CURRENT; index++)); do
    [[ \${words[index]} == -* ]] || { command=\${words[index]}; break }
  done

  case $last in
    (${fileOptions.join('|')}) _files; return ;;
  esac
  if [[ $word == --*=* ]]; then
    compset -P '*='
    _files
    return
  fi

  if [[ $word == -* ]]; then
    case $command in
${withOptions.map((name) => `      (${name}) offers=(${optionList(cliCommands[name].options)}) ;;`).join('\n')}
    esac
    offers+=(${optionList(globalOptions.filter((name) => !takesValue(name)))})
    # Its value follows without a blank.
    local -a open=(${optionList(globalOptions.filter(takesValue))})
    _describe -o option offers -- open -S ''
    return
  fi

  case "$command $last" in
${follows.map(({ command, last, offers }) => `    ('${command} ${last}')${offers === 'routines' ? routines : ` offers=(${offers.join(' ')}) ;;`}`).join('\n')}
    (*) [[ -n $command ]] || offers=(${described(commandOffers(words))}) ;;
  esac
  (( \${#offers} )) && _describe argument offers
}

# Read as a file of fpath it is the function itself; sourced, it is to be one.
if [[ $funcstack[1] == _unhunch ]]; then
  _unhunch "$@"
else
  compdef _unhunch unhunch
fi
`;
}

const takesValue = (name: OptionName): boolean => cliOptions[name].value !== null;

function described(offers: readonly Offer[]): string {
  return offers.map(({ word, about }) => inQuotes(`${word}:${about}`)).join(' ');
}

const routines = `
      while IFS=$'\\t' read -r id name rest; do offers+=("$id:$name"); done < <("\${words[1]}" routines 2> /dev/null)
      ;;`;
