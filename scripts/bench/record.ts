import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { Machine } from './machine';
import { holds, type Figure, type FigureTable, type PerformanceGate, type Section } from './section';

/** What is kept of one day's benches. */
export interface BenchRecord {
  /** ISO date. */
  date: string;
  machine: Machine;
  sections: Section[];
}

/**
 * Keeps sections in `<folder>/<date>.json`, in place of the same ones measured earlier that day, and writes them as a readable table
 * into `<folder>/README.md`. Sections keep the order of `order`.
 */
export async function keepRecord(
  folder: string,
  record: BenchRecord,
  order: readonly string[],
): Promise<BenchRecord> {
  const path = join(folder, `${record.date}.json`);
  const before = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as BenchRecord).sections : [];
  const fresh = new Set(record.sections.map(({ id }) => id));
  const sections = [...before.filter(({ id }) => !fresh.has(id)), ...record.sections].sort(
    (a, b) => order.indexOf(a.id) - order.indexOf(b.id),
  );
  const whole = { ...record, sections };
  mkdirSync(folder, { recursive: true });
  await write(path, JSON.stringify(whole));
  await write(join(folder, 'README.md'), readable(whole));
  return whole;
}

/** Writes a file as the formatter of the project would have it. */
async function write(path: string, text: string): Promise<void> {
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}

/** A record as Markdown. */
export function readable(record: BenchRecord): string {
  const { machine } = record;
  return [
    '# Benches',
    `Written by \`npm run bench:all\`; the same figures for programs are in \`${record.date}.json\`. Times depend on the machine and on what else ran on it (the load average stands beside each part): ratios and exponents say more than milliseconds.`,
    `${record.date}. ${machine.processor}, ${machine.cores} cores, ${machine.memory} GB, ${machine.system}; Node ${machine.node}, Chromium ${machine.chromium}, WebGL drawn by the processor.`,
    'An exponent is the slope of the curve on logarithmic axes: 1 grows as the size does, 2 as its square, 0 not at all.',
    ...record.sections.map(sectionText),
  ].join('\n\n');
}

function sectionText(section: Section): string {
  const { title, about, tables, gates = [], printed, failed } = section;
  const [before, after] = section.load;
  return [
    `## ${title}`,
    ...about,
    `Measured ${section.at.slice(0, 16).replace('T', ' ')} UTC in ${section.seconds} s, load ${before} before and ${after} after.${section.quick ? ' A quick run: fewer rounds and sizes.' : ''}`,
    ...(failed === undefined ? [] : [`**Not measured:** ${failed}`]),
    ...tables.map(tableText),
    ...(gates.length === 0 ? [] : [gateText(gates)]),
    ...(printed === undefined ? [] : [`\`\`\`text\n${printed.trim()}\n\`\`\``]),
  ].join('\n\n');
}

function gateText(gates: readonly PerformanceGate[]): string {
  const broken = gates.filter((gate) => !holds(gate));
  const list = broken.map(
    ({ name, value, limit, must }) => `- **does not hold**: ${name}: ${value}, must ${must} ${limit}`,
  );
  return [`${gates.length - broken.length} of ${gates.length} gates hold.`, ...list].join('\n\n');
}

function tableText({ title, rows }: FigureTable): string {
  const heads = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const numeric = (head: string): boolean => rows.some((row) => typeof row[head] === 'number');
  return [
    `**${title}**`,
    '',
    line(heads),
    line(heads.map((head) => (numeric(head) ? '---:' : '---'))),
    ...rows.map((row) => line(heads.map((head) => cellText(row[head])))),
  ].join('\n');
}

function cellText(figure: Figure | undefined): string {
  if (figure === null || figure === undefined) return '';
  return typeof figure === 'number' ? figure.toLocaleString('en-GB') : figure.replaceAll('|', '\\|');
}
