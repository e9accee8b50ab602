import { describe, expect, it } from 'vitest';
import { formatsOf, geometryKind } from './formats';

describe('formatsOf', () => {
  it('offers geometry where rows have a place', () => {
    expect(formatsOf('territories')).toContain('geojson');
    expect(formatsOf('gaps')).toEqual(['csv', 'xlsx', 'parquet', 'zip']);
    expect(geometryKind({ id: 'x', columns: [] })).toBeNull();
  });
});
