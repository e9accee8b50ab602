import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkRows } from '../../../scripts/data/validate/schema';
import type { TableSchema } from '../catalogue/table-schema';
import { SYNTHETIC } from './context.fixture';
import { readCell } from './cell';
import { guessKind } from './guess';
import { columnNamed } from './header';
import { CONTRIBUTED_SCHEMAS } from './schemas';
import { CONTRIBUTION_KINDS } from './types';

const PROVENANCE = ['source_urls', 'source_document', 'as_of', 'declared_by', 'licence_consent'];
const FORMATS = ['comuni', 'url', 'urls', 'moment', 'lon', 'lat', undefined];
const published = (table: string): TableSchema =>
  JSON.parse(readFileSync(`data/schemas/${table}.json`, 'utf8')) as TableSchema;

describe.each(CONTRIBUTION_KINDS)('the schema of %s', (kind) => {
  const schema = CONTRIBUTED_SCHEMAS[kind];

  it('is complete in both languages', () => {
    expect(schema.id).toBe(kind);
    const texts = [
      schema.title,
      schema.description,
      schema.grain,
      ...schema.columns.map((c) => c.description),
    ];
    for (const { it: italian, en } of texts) {
      expect(italian.length).toBeGreaterThan(3);
      expect(en.length).toBeGreaterThan(3);
      expect(en).not.toBe(italian);
    }
    const names = schema.columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const locale of ['it', 'en'] as const) {
      const labels = schema.columns.map(({ label }) => label[locale]);
      expect(new Set(labels.map((label) => label.toLowerCase())).size).toBe(names.length);
      // No label is the name of another column.
      expect(labels.map((label) => columnNamed(schema, label)?.name)).toEqual(names);
    }
    expect(schema.columns.every(({ format }) => FORMATS.includes(format))).toBe(true);
    expect([...schema.primaryKey, ...schema.requireOne].filter((name) => !names.includes(name))).toEqual([]);
  });

  it('asks for the provenance', () => {
    const names = schema.columns.map(({ name }) => name);
    expect(PROVENANCE.filter((name) => !names.includes(name))).toEqual([]);
    const required = schema.columns.filter((column) => column.required).map(({ name }) => name);
    expect(required).toEqual(
      expect.arrayContaining(['as_of', 'declared_by', 'licence_consent', 'name', 'comune_ids']),
    );
    expect(schema.requireOne).toEqual(['source_urls', 'source_document']);
  });

  it('means by a column what the published table means by it', () => {
    const table = published(schema.publishedIn);
    const shared = schema.columns.flatMap((column) => {
      const twin = table.columns.find(({ name }) => name === column.name);
      return twin && !['note_it', 'note_en'].includes(column.name) ? [{ column, twin }] : [];
    });
    expect(shared.length).toBeGreaterThan(2);
    for (const { column, twin } of shared) {
      if (column.name === 'as_of') continue;
      expect([column.name, column.type, column.unit]).toEqual([column.name, twin.type, twin.unit]);
      expect((column.enum ?? []).filter((entry) => twin.enum && !twin.enum.includes(entry))).toEqual([]);
    }
  });

  it('has an example that its own check takes', () => {
    for (const column of schema.columns) {
      const { value, issues } = readCell(column, String(column.example), SYNTHETIC);
      const left = issues.filter(({ key }) => key !== 'comune-unknown');
      expect([column.name, left]).toEqual([column.name, []]);
      expect(value).not.toBeNull();
    }
  });

  it('is guessed from its template, whatever kind was chosen', () => {
    const header = schema.columns.map(({ name }) => name);
    const labels = schema.columns.map(({ label }) => label.it);
    for (const chosen of CONTRIBUTION_KINDS) {
      expect(guessKind(header, chosen)).toBe(kind);
      expect(guessKind(labels, chosen)).toBe(kind);
      expect(guessKind(['name', 'as_of'], chosen)).toBe(chosen);
    }
  });

  it('is in the dialect of the pipeline', () => {
    const row = Object.fromEntries(schema.columns.map(({ name, example }) => [name, example]));
    expect(() => checkRows(schema, [row])).not.toThrow();
    expect(() => checkRows(schema, [{ ...row, as_of: 'ieri' }])).toThrow(/as_of/);
  });
});
