import Papa from 'papaparse';
import type { DataPackage, PackageField, PackageResource } from './frictionless';

/** The values of one CSV by column, as its text has them. */
type Cells = Record<string, string>[];

/** How a type is written in a CSV (Table Schema 1.0, defaults). */
const LEXICAL: Record<PackageField['type'], RegExp> = {
  string: /^[^]*$/,
  integer: /^[+-]?\d+$/,
  number: /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
};

/**
 * Faults of the CSV files of a data package against its descriptor, in words: header, types, constraints, primary and
 * foreign keys. Empty when all is well.
 */
export function packageFaults(descriptor: DataPackage, csv: ReadonlyMap<string, string>): string[] {
  const tables = new Map<string, Cells>();
  const faults = descriptor.resources.flatMap((resource) => {
    const read = Papa.parse<Record<string, string>>(csv.get(resource.name) ?? '', {
      ...{ header: true, skipEmptyLines: true, delimiter: resource.dialect.delimiter },
      newline: resource.dialect.lineTerminator,
    });
    tables.set(resource.name, read.data);
    const wanted = resource.schema.fields.map((field) => field.name).join(',');
    const header = read.meta.fields?.join(',');
    const broken = read.errors.map((error) => `${resource.name}: ${error.message}`);
    if (header !== wanted) return [...broken, `${resource.name}: header ${header ?? 'absent'}`];
    return [...broken, ...cellFaults(resource, read.data), ...keyFaults(resource, read.data)];
  });
  return [...faults, ...descriptor.resources.flatMap((resource) => referenceFaults(resource, tables))];
}

function cellFaults({ name, schema }: PackageResource, rows: Cells): string[] {
  return schema.fields.flatMap((field) => {
    const fault = cellCheck(field, schema.missingValues);
    const found = rows.map((row) => fault(row[field.name] ?? '')).findIndex((one) => one !== null);
    const value = rows[found]?.[field.name] ?? '';
    return found === -1 ? [] : [`${name}.${field.name} row ${found + 1}: ${fault(value) ?? ''} (${value})`];
  });
}

function cellCheck(
  { type, constraints = {} }: PackageField,
  missing: readonly string[],
): (value: string) => string | null {
  const { required, enum: allowed, pattern, minimum, maximum, maxLength } = constraints;
  const whole = pattern === undefined ? null : new RegExp(`^(?:${pattern})$`, 's');
  return (value) => {
    if (missing.includes(value)) return required ? 'required' : null;
    if (!LEXICAL[type].test(value)) return type;
    if (allowed && !allowed.includes(value)) return 'enum';
    if (whole && !whole.test(value)) return 'pattern';
    if (minimum !== undefined && Number(value) < minimum) return 'minimum';
    if (maximum !== undefined && Number(value) > maximum) return 'maximum';
    if (maxLength !== undefined && [...value].length > maxLength) return 'maxLength';
    return null;
  };
}

function keyFaults({ name, schema }: PackageResource, rows: Cells): string[] {
  const keys = rows.map((row) => schema.primaryKey.map((column) => row[column]).join('\u0000'));
  return new Set(keys).size === keys.length ? [] : [`${name}: primaryKey repeated`];
}

function referenceFaults({ name, schema }: PackageResource, tables: ReadonlyMap<string, Cells>): string[] {
  return (schema.foreignKeys ?? []).flatMap(({ fields: [column = ''], reference }) => {
    const [key = ''] = reference.fields;
    const target = tables.get(reference.resource === '' ? name : reference.resource);
    const known = new Set(target?.map((row) => row[key]));
    const orphan = tables.get(name)?.find((row) => row[column] !== '' && !known.has(row[column]));
    return orphan ? [`${name}.${column}: foreignKey (${orphan[column] ?? ''})`] : [];
  });
}
