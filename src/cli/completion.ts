import { FLAGS, HELP_FLAG, VERSION_FLAG, type Flag } from './options.ts';

const LONG = /--[a-z-]+/;
const SHORT = /^-([A-Za-z])\b/;

function longOf({ flags }: Flag): string {
  return LONG.exec(flags)?.[0] ?? flags;
}

/** `-o` and `--output`. */
function namesOf(flag: Flag): string[] {
  const short = SHORT.exec(flag.flags)?.[1];
  return short === undefined ? [longOf(flag)] : [`-${short}`, longOf(flag)];
}

const takesValue = ({ flags }: Flag): boolean => flags.includes('<');
/** Values that are files or directories; what else is typed freely is not completed. */
const takesPath = ({ flags }: Flag): boolean => /<(?:file|path)>/.test(flags);
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

function bash(flags: readonly Flag[]): string {
  const chosen = flags.flatMap((flag) => (flag.choices ? [`    ${namesOf(flag).join('|')}) words='${flag.choices.join(' ')}' ;;`] : []));
  const free = flags.filter((flag) => takesValue(flag) && !flag.choices && !takesPath(flag)).flatMap(namesOf);
  const paths = flags.filter(takesPath).flatMap(namesOf);
  return `_newsclean() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words='' line
  COMPREPLY=()
  # "=" is a word of its own: --input=html comes as three.
  if [[ $word == '=' ]]; then
    word=''
  elif [[ $before == '=' ]]; then
    before="\${COMP_WORDS[COMP_CWORD-2]}"
  fi
  case "$before" in
${chosen.join('\n')}
    ${free.join('|')}) return ;;
    ${paths.join('|')}) ;;
    *) [[ $word == -* ]] && words='${flags.map(longOf).join(' ')}' ;;
  esac
  # Line by line, since names of files may hold spaces.
  while IFS= read -r line; do
    COMPREPLY+=("$line")
  done < <(if [[ -n $words ]]; then compgen -W "$words" -- "$word"; else compgen -f -- "$word"; fi)
  [[ -n $words ]] || compopt -o filenames 2>/dev/null
}
complete -F _newsclean newsclean
`;
}

function zsh(flags: readonly Flag[]): string {
  const rows = flags.map((flag) => {
    const about = flag.about.replace(/[[\]:\\]/g, '\\$&');
    const action = flag.choices ? `(${flag.choices.join(' ')})` : takesPath(flag) ? '_files' : ' ';
    const value = takesValue(flag) ? `:value:${action}` : '';
    const names = namesOf(flag);
    const specs = names.map((name) => quoted(`${name}${takesValue(flag) && name.startsWith('--') ? '=' : ''}[${about}]${value}`));
    return specs.map((spec) => `    ${spec}`).join(' \\\n');
  });
  return `#compdef newsclean
_newsclean() {
  _arguments -s -S \\
${rows.join(' \\\n')} \\
    '*:input:_files'
}
# Read from a directory of completions it is called at once; sourced, it has to be named to zsh.
if [[ $funcstack[1] == _newsclean ]]; then
  _newsclean "$@"
else
  compdef _newsclean newsclean
fi
`;
}

function fish(flags: readonly Flag[]): string {
  const rows = flags.map((flag) => {
    const short = SHORT.exec(flag.flags)?.[1];
    const takes = flag.choices ? ` -x -a ${quoted(flag.choices.join(' '))}` : takesPath(flag) ? ' -r -F' : takesValue(flag) ? ' -x' : '';
    return `complete -c newsclean${short ? ` -s ${short}` : ''} -l ${longOf(flag).slice(2)}${takes} -d ${quoted(flag.about)}`;
  });
  return `${rows.join('\n')}\n`;
}

const SHELLS = { bash, zsh, fish } as const;

/** A script for the shell, which completes flags, their choices, and names of files. */
export function completionFor(shell: keyof typeof SHELLS): string {
  return SHELLS[shell]([...FLAGS, VERSION_FLAG, HELP_FLAG]);
}
