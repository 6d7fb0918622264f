/** The share of a group for which something holds, in percent with one decimal. */
export function share<T>(group: readonly T[], holds: (member: T) => boolean): string {
  return group.length === 0 ? '–' : ((100 * group.filter(holds).length) / group.length).toFixed(1);
}

/** Rows as a Markdown table, its columns aligned; the first row is the head. */
export function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...body.map(line)].join('\n');
}
