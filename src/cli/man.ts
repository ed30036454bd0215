import { ABOUT, EXAMPLES, STATUSES } from './about.ts';
import { FLAGS, HELP_FLAG, VERSION_FLAG, type Flag } from './options.ts';

const ENVIRONMENT = [
  ['NO_COLOR, FORCE_COLOR', 'no colours, or colours even where the output is no terminal; --color comes first'],
  ['NEWSCLEAN_DEBUG', 'where set, internal errors show where they happened'],
] as const;

/** Signs that roff would turn into curly ones. */
const SIGNS: Readonly<Record<string, string>> = { '"': '\\(dq', "'": '\\(aq', '`': '\\(ga' };

/** Plain text in roff: no escapes, hyphens that can be searched for, and no line that is a request. */
function roff(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/["'`]/g, (sign) => SIGNS[sign] ?? sign)
    .replace(/^\./, '\\&.');
}

/** `-o, --output <path>`: what is typed in bold, what stands for a value in italics. */
function synopsisOf({ flags }: Flag): string {
  return flags.replace(/(-[\w-]+)|<([^>]+)>/g, (_, typed: string | undefined, value: string | undefined) =>
    typed === undefined ? `\\fI${roff(value ?? '')}\\fR` : `\\fB${roff(typed)}\\fR`,
  );
}

function optionOf(flag: Flag): string {
  const choices = flag.choices ? ` (${flag.choices.join(', ')})` : '';
  return `.TP\n${synopsisOf(flag)}\n${roff(`${flag.about}${choices}`)}\n`;
}

function groups(): string {
  const all = [...FLAGS, VERSION_FLAG, HELP_FLAG];
  const names = [...new Set(all.map(({ group }) => group))];
  return names
    .map(
      (name) =>
        `.SS ${roff(name.replace(/:$/, ''))}\n${all
          .filter(({ group }) => group === name)
          .map(optionOf)
          .join('')}`,
    )
    .join('');
}

function terms(rows: readonly (readonly [string, string])[]): string {
  return rows.map(([term, about]) => `.TP\n.B ${roff(term)}\n${roff(about)}\n`).join('');
}

/** The man page (roff, section 1), from the same tables as the help. */
export function manPage(version: string): string {
  return `.\\" Written by npm run man from the table of options; do not edit.
.TH NEWSCLEAN 1 "" "newsclean ${roff(version)}" "User Commands"
.SH NAME
newsclean \\- get the article out of scraped page text or HTML
.SH SYNOPSIS
.B newsclean
.RI [ option ...]
.RI [ input ...]
.SH DESCRIPTION
${roff(ABOUT)}
.PP
Inputs are files, directories, or \\- for standard input, which is also read where no input is named.
Text, HTML, WARC, WET and JSONL are told apart by their content.
Results go to standard output or to the place named with
.BR \\-o ;
messages go to standard error.
.SH OPTIONS
${groups()}.SH EXIT STATUS
${terms(STATUSES)}.SH ENVIRONMENT
${terms(ENVIRONMENT)}.SH EXAMPLES
${terms(EXAMPLES)}`;
}
