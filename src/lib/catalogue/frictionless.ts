import { common } from '../i18n/common';
import { downloads } from '../i18n/downloads';
import { href } from '../i18n/locale';
import { FORMATS } from '../export/formats';
import type { Dataset } from './datasets';
import type { TableColumn } from './table-schema';
import { absolute, fileOf } from './files';
import { licence } from './licence';
import { offered } from './offered';
import { sourcesOf } from './provenance';

interface Constraints {
  required?: true;
  unique?: true;
  enum?: string[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
}

/** A column, in the words of Table Schema. */
export interface PackageField {
  name: string;
  type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  title: string;
  description: string;
  unit?: string;
  constraints?: Constraints;
}

export interface PackageSchema {
  fields: PackageField[];
  missingValues: string[];
  primaryKey: string[];
  foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
}

/** A CSV file, in the words of Data Resource. */
export interface PackageResource {
  name: string;
  profile: 'tabular-data-resource';
  path: string;
  title: string;
  description: string;
  format: 'csv';
  mediatype: string;
  encoding: 'utf-8';
  dialect: { delimiter: ','; lineTerminator: '\r\n'; quoteChar: '"'; doubleQuote: true; header: true };
  bytes: number;
  schema: PackageSchema;
  licenses: PackageLicence[];
  sources: { title: string; path?: string }[];
}

interface PackageLicence {
  name: string;
  title: string;
  path?: string;
}

export interface DataPackage {
  profile: 'tabular-data-package';
  name: string;
  title: string;
  description: string;
  version: string;
  homepage?: string;
  licenses: PackageLicence[];
  resources: PackageResource[];
}

/**
 * The offered tables as a Frictionless Tabular Data Package (Data Package 1.0, Table Schema 1.0), which validates every
 * CSV. Titles and descriptions are in Italian, then English. `pathOf` gives the place of a CSV beside the descriptor.
 */
export async function dataPackage(
  site: URL | undefined,
  pathOf: (id: string) => string = (id) => `${id}.csv`,
): Promise<DataPackage> {
  const tables = await offered();
  const homepage = absolute(href('it', '/dati/'), site);
  return {
    profile: 'tabular-data-package',
    name: 'osservatorio-economia-sociale',
    title: `${downloads.it.catalogueTitle} / ${downloads.en.catalogueTitle}`,
    description: `${downloads.it.catalogueDescription}\n\n${downloads.en.catalogueDescription}`,
    version: '1.0',
    ...(homepage.startsWith('http') ? { homepage } : {}),
    licenses: unique(tables.map((entry) => entry.licence)).map(asLicence),
    resources: await Promise.all(tables.map((entry) => asResource(entry, tables, pathOf(entry.id)))),
  };
}

async function asResource(
  entry: Dataset,
  tables: readonly Dataset[],
  path: string,
): Promise<PackageResource> {
  const from = await sourcesOf(entry);
  return {
    name: entry.id,
    profile: 'tabular-data-resource',
    path,
    title: `${entry.title.it} / ${entry.title.en}`,
    description: `${entry.description.it}\n\n${entry.description.en}`,
    format: 'csv',
    mediatype: FORMATS.csv.mediaType,
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    bytes: (await fileOf(entry.id, 'csv')).byteLength,
    schema: tableSchema(entry, tables),
    licenses: [asLicence(entry.licence)],
    sources: [
      ...from.map((source) => ({
        title: `${source.publisher}: ${source.title.it}`,
        ...(source.landingUrl === null ? {} : { path: source.landingUrl }),
      })),
      ...(from.length === 0 ? [{ title: common.it.siteName }] : []),
    ],
  };
}

/** Table Schema of a table. Lists of keys in one cell have no foreign key in Table Schema: they have only a pattern. */
export function tableSchema(entry: Dataset, tables: readonly Dataset[]): PackageSchema {
  const foreignKeys = entry.foreignKeys.flatMap(({ column, table, list }) => {
    const [key, ...others] = tables.find((other) => other.id === table)?.primaryKey ?? [];
    if (list || key === undefined || others.length > 0) return [];
    return [{ fields: [column], reference: { resource: table === entry.id ? '' : table, fields: [key] } }];
  });
  return {
    fields: entry.columns.map((column) => asField(column, entry.primaryKey)),
    missingValues: [''],
    primaryKey: entry.primaryKey,
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
  };
}

function asField(column: TableColumn, primaryKey: readonly string[]): PackageField {
  const { name, type, required, unit, pattern, minimum, maximum, maxLength } = column;
  const constraints: Constraints = {
    ...(required ? { required: true } : {}),
    ...(primaryKey.length === 1 && primaryKey[0] === name ? { unique: true } : {}),
    ...(column.enum ? { enum: column.enum } : {}),
    ...(pattern === undefined ? {} : { pattern: wholePattern(pattern) }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(maxLength === undefined ? {} : { maxLength }),
  };
  return {
    name,
    type: type === 'text' ? 'string' : type,
    title: column.description.it,
    description: `${column.description.it} / ${column.description.en}`,
    ...(unit === undefined ? {} : { unit }),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}

/** Table Schema matches a pattern against the whole value and has no anchors: ours are JSON Schema's. */
export function wholePattern(pattern: string): string {
  const start = pattern.startsWith('^') ? '' : '.*';
  const end = pattern.endsWith('$') ? '' : '.*';
  return `${start}(${pattern.replace(/^\^/, '').replace(/\$$/, '')})${end}`;
}

function asLicence(id: string): PackageLicence {
  const { name, url } = licence(id);
  return { name: id, title: name, ...(url === null ? {} : { path: url }) };
}

const unique = (values: readonly string[]): string[] => [...new Set(values)].sort();
