import type { Flags } from './options.ts';

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

async function schema(): Promise<string> {
  const { default: content } = await import('../write/record.schema.json', { with: { type: 'json' } });
  return `${JSON.stringify(content, null, 2)}\n`;
}

async function roles(): Promise<string> {
  const { ROLES } = await import('../roles.ts');
  return table(ROLES.map(({ role, goes, about }) => [role, goes, about]));
}

async function languages(): Promise<string> {
  const { languages } = await import('../languages/all.ts');
  return table(languages().map(({ tag, name, autonym }) => [tag, name, autonym]));
}

/** What a flag like `--list-roles` prints; null where pages are to be cleaned. */
export async function printed(flags: Flags): Promise<string | null> {
  if (flags.printSchema) return schema();
  if (flags.listRoles) return roles();
  if (flags.listLanguages) return languages();
  if (flags.completion) return (await import('./completion.ts')).completionFor(flags.completion);
  return null;
}
