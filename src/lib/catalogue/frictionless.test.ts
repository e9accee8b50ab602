import Ajv from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import { csvOf } from './files';
import { dataPackage, wholePattern, type DataPackage, type PackageResource } from './frictionless';
import { offered } from './offered';
import { packageFaults } from './package-check.fixture';

const SITE = new URL('https://osservatorio.example/');

/** What the specification asks of a descriptor (Data Package 1.0), without the parts we never write. */
const licences = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    required: ['name', 'path'],
    properties: { name: { pattern: '^[-a-zA-Z0-9._]+$' }, path: { pattern: '^https?://' } },
  },
};
const DESCRIPTOR = {
  type: 'object',
  required: ['profile', 'name', 'resources', 'licenses'],
  properties: {
    profile: { const: 'tabular-data-package' },
    name: { pattern: '^[-a-z0-9._/]+$' },
    homepage: { pattern: '^https?://' },
    licenses: licences,
    resources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'path', 'profile', 'schema', 'encoding', 'licenses', 'sources'],
        properties: {
          name: { pattern: '^[-a-z0-9._/]+$' },
          // A path is relative and stays inside the package.
          path: { pattern: '^(?!/)(?!.*\\.\\.)[^:]+$' },
          licenses: licences,
          sources: { type: 'array', minItems: 1, items: { type: 'object', required: ['title'] } },
        },
      },
    },
  },
};

/** A synthetic package of two tables, valid, to break in known ways. */
function synthetic(): { descriptor: DataPackage; csv: Map<string, string> } {
  const resource = (name: string, schema: PackageResource['schema']): PackageResource => ({
    ...{
      name,
      schema,
      profile: 'tabular-data-resource',
      path: `${name}.csv`,
      title: name,
      description: name,
    },
    ...{ format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', bytes: 1, licenses: [], sources: [] },
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
  });
  const field = { title: '', description: '' };
  const descriptor: DataPackage = {
    ...{ profile: 'tabular-data-package', name: 'prova', title: '', description: '', version: '1.0' },
    licenses: [],
    resources: [
      resource('comuni', {
        fields: [
          { ...field, name: 'id', type: 'string', constraints: { required: true, pattern: '037\\d{3}' } },
          { ...field, name: 'n', type: 'integer', constraints: { minimum: 0, maximum: 9 } },
          { ...field, name: 'kind', type: 'string', constraints: { enum: ['a', 'b'], maxLength: 1 } },
          { ...field, name: 'day', type: 'date' },
          { ...field, name: 'share', type: 'number' },
          { ...field, name: 'flag', type: 'boolean' },
        ],
        missingValues: [''],
        primaryKey: ['id'],
      }),
      resource('valori', {
        fields: [{ ...field, name: 'comune', type: 'string' }],
        missingValues: [''],
        primaryKey: ['comune'],
        foreignKeys: [{ fields: ['comune'], reference: { resource: 'comuni', fields: ['id'] } }],
      }),
    ],
  };
  const csv = new Map([
    ['comuni', 'id,n,kind,day,share,flag\r\n037001,5,a,2025-01-31,0.5,true\r\n037002,,,,-1e3,false\r\n'],
    ['valori', 'comune\r\n037001\r\n'],
  ]);
  return { descriptor, csv };
}

describe('packageFaults, the check itself', () => {
  it('finds nothing in a valid package', () => {
    const { descriptor, csv } = synthetic();
    expect(packageFaults(descriptor, csv)).toEqual([]);
  });

  it.each([
    ['header', 'comuni', 'id,n', 'id,m'],
    ['required', 'comuni', '037001', ''],
    ['pattern', 'comuni', '037002', '38'],
    ['integer', 'comuni', ',5,', ',5.5,'],
    ['minimum', 'comuni', ',5,', ',-5,'],
    ['maximum', 'comuni', ',5,', ',10,'],
    ['enum', 'comuni', ',a,', ',c,'],
    ['date', 'comuni', '2025-01-31', '31/01/2025'],
    ['number', 'comuni', '0.5', '"0,5"'],
    ['boolean', 'comuni', 'true', 'vero'],
    ['primaryKey', 'comuni', '037002', '037001'],
    ['foreignKey', 'valori', '037001', '037003'],
  ])('finds a broken %s', (fault, table, from, to) => {
    const { descriptor, csv } = synthetic();
    csv.set(table, csv.get(table)!.replace(from, to));
    expect(packageFaults(descriptor, csv).join('\n')).toContain(fault);
  });
});

describe('dataPackage', () => {
  let descriptor: DataPackage;
  beforeAll(async () => {
    descriptor = await dataPackage(SITE);
  });

  it('is a tabular data package of every offered table', async () => {
    const validate = new Ajv({ allErrors: true, strictTypes: false }).compile(DESCRIPTOR);
    validate(descriptor);
    expect(validate.errors).toBeNull();
    expect(descriptor.resources.map(({ name }) => name)).toEqual((await offered()).map(({ id }) => id));
    expect(
      validate({ ...descriptor, resources: [{ ...descriptor.resources[0], path: '/data/a.csv' }] }),
    ).toBe(false);
  });

  it('validates every CSV of the site', async () => {
    const names = descriptor.resources.map(({ name }) => name);
    const csv = new Map(await Promise.all(names.map(async (name) => [name, await csvOf(name)] as const)));
    expect(packageFaults(descriptor, csv)).toEqual([]);
    for (const { name, bytes } of descriptor.resources)
      expect([name, bytes]).toEqual([name, new TextEncoder().encode(csv.get(name)).length]);
  });

  it('names keys that are there', () => {
    const fields = new Map(
      descriptor.resources.map(({ name, schema }) => [name, new Set(schema.fields.map((one) => one.name))]),
    );
    for (const { name, schema } of descriptor.resources) {
      expect(schema.primaryKey.every((column) => fields.get(name)?.has(column))).toBe(true);
      for (const { reference } of schema.foreignKeys ?? [])
        expect(fields.get(reference.resource || name)?.has(reference.fields[0]!)).toBe(true);
    }
    expect(
      descriptor.resources.find(({ name }) => name === 'observations')?.schema.foreignKeys,
    ).toContainEqual({
      fields: ['indicator_id'],
      reference: { resource: 'indicators', fields: ['id'] },
    });
  });
});

describe('wholePattern', () => {
  it.each([
    ['^037\\d{3}$', '(037\\d{3})'],
    ['^https?://', '(https?://).*'],
    ['x', '.*(x).*'],
  ])('%s matches the whole value as %s', (ours, theirs) => {
    expect(wholePattern(ours)).toBe(theirs);
  });
});
