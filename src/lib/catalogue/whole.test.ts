import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { datasets } from './datasets';
import { csvOf } from './files';
import type { DataPackage } from './frictionless';
import { offered } from './offered';
import { packageFaults } from './package-check.fixture';
import { WHOLE, wholeArchive } from './whole';

describe('wholeArchive', () => {
  it('holds every offered table and a descriptor that validates what is beside it', async () => {
    const bytes = await wholeArchive(undefined);
    const parts = unzipSync(bytes ?? new Uint8Array());
    const descriptor = JSON.parse(strFromU8(parts['datapackage.json']!)) as DataPackage;
    const csv = new Map(descriptor.resources.map(({ name, path }) => [name, strFromU8(parts[path]!)]));
    expect([...csv.keys()]).toEqual((await offered()).map(({ id }) => id));
    expect(packageFaults(descriptor, csv)).toEqual([]);
    expect(csv.get('gaps')).toBe(await csvOf('gaps'));
  });

  it('takes no name of a table', () => {
    expect(datasets().map(({ id }) => id)).not.toContain(WHOLE);
  });
});
