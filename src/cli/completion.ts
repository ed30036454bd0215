import { FLAGS, type Flag } from './options.ts';

const LONG = /--[a-z-]+/;
const SHORT = /^-([A-Za-z])\b/;
const EXTRA: readonly Flag[] = [
  { flags: '-V, --version', about: 'print the version', group: '' },
  { flags: '-h, --help', about: 'print help', group: '' },
];

function longOf({ flags }: Flag): string {
  return LONG.exec(flags)?.[0] ?? flags;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

function bash(flags: readonly Flag[]): string {
  const cases = flags.flatMap((flag) =>
    flag.choices ? [`    ${longOf(flag)}) COMPREPLY=($(compgen -W "${flag.choices.join(' ')}" -- "$word")); return ;;`] : [],
  );
  return `_newsclean() {
  local word="\${COMP_WORDS[COMP_CWORD]}"
  case "\${COMP_WORDS[COMP_CWORD-1]}" in
${cases.join('\n')}
  esac
  if [[ $word == -* ]]; then
    COMPREPLY=($(compgen -W "${flags.map(longOf).join(' ')}" -- "$word"))
  else
    COMPREPLY=($(compgen -f -- "$word"))
  fi
}
complete -o filenames -F _newsclean newsclean
`;
}

function zsh(flags: readonly Flag[]): string {
  const rows = flags.map((flag) => {
    const about = flag.about.replace(/[[\]:\\]/g, '\\$&');
    const takes = flag.flags.includes('<') ? `:value:${flag.choices ? `(${flag.choices.join(' ')})` : '_files'}` : '';
    return `  ${quoted(`${longOf(flag)}[${about}]${takes}`)}`;
  });
  return `#compdef newsclean
_arguments -S \\
${rows.join(' \\\n')} \\
  '*:input:_files'
`;
}

function fish(flags: readonly Flag[]): string {
  const rows = flags.map((flag) => {
    const short = SHORT.exec(flag.flags)?.[1];
    const takes = flag.choices ? ` -x -a ${quoted(flag.choices.join(' '))}` : flag.flags.includes('<') ? ' -r' : '';
    return `complete -c newsclean${short ? ` -s ${short}` : ''} -l ${longOf(flag).slice(2)}${takes} -d ${quoted(flag.about)}`;
  });
  return `${rows.join('\n')}\n`;
}

const SHELLS = { bash, zsh, fish } as const;

export function completionFor(shell: keyof typeof SHELLS): string {
  return SHELLS[shell]([...FLAGS, ...EXTRA]);
}
