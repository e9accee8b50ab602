import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { geoContains } from 'd3';
import type { FeatureCollection, Polygon } from 'geojson';
import Papa from 'papaparse';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { citeView } from './cite';
import { tableGeoJson } from './geojson';
import { shownOf } from './shown.fixture';
import { shownTable, tableCsv, tableTsv } from './table';

const topology = JSON.parse(
  readFileSync(
    fileURLToPath(new URL('../../../data/snapshot/territories.topo.json', import.meta.url)),
    'utf8',
  ),
) as Topology;

describe('the table of a view', () => {
  it('holds the rows after the filter, each with what its value is made of', async () => {
    const { shown } = await shownOf({ indicator: 'organizzazioni-10k', area: 'circondario-imolese' });
    const table = shownTable(shown, null, 'it');
    expect(table.rows).toHaveLength(10);
    const { data, errors } = Papa.parse<Record<string, string>>(tableCsv(table), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    for (const row of data) {
      expect(row['territory_id']).toMatch(/^037\d{3}$/);
      const value = (Number(row['numerator']) / Number(row['denominator'])) * 10_000;
      expect(Number(row['value'])).toBeCloseTo(value, 6);
      expect(row['period']).toBe(shown.first.period);
      expect(Number(row['class'])).toBeGreaterThanOrEqual(1);
    }
    expect(data.map((row) => Number(row['value']))).toEqual(
      data.map((row) => Number(row['value'])).sort((a, b) => b - a),
    );
  });

  it('keeps only what a chart has brushed, and gives the second indicator its own columns', async () => {
    const { shown } = await shownOf({
      indicator: 'minuti-polo',
      second: { indicator: 'organizzazioni', period: '' },
      arrangement: 'incrocio',
    });
    const table = shownTable(shown, new Set(['037059', '037006']), 'it');
    expect(table.rows.map((row) => row.territory_id).sort()).toEqual(['037006', '037059']);
    expect(table.columns).toContain('second_value');
    expect(table.columns).not.toContain('second_class');
  });

  it('is pasted with headings and numbers in the language of the reader', async () => {
    const { shown } = await shownOf({ indicator: 'popolazione' }, 'it');
    const table = shownTable(shown, null, 'it');
    const lines = tableTsv(table, shown, 'it').split('\n');
    expect(lines).toHaveLength(table.rows.length + 3);
    expect(lines[1]?.split('\t')).toEqual(expect.arrayContaining(['Territorio', 'Valore']));
    const widths = new Set(lines.slice(1, -1).map((line) => line.split('\t').length));
    expect(widths.size).toBe(1);
    // Thousands are not parted: a spreadsheet would read a text.
    expect(lines[2]).toMatch(/\t\d{6}\t/);
  });

  it('defuses what a spreadsheet would run', async () => {
    const { shown } = await shownOf({ indicator: 'popolazione' });
    const table = { columns: ['territory_name' as const], rows: [{ territory_name: '=1+1' }] };
    expect(tableCsv(table)).toContain(`'=1+1`);
    expect(tableTsv(table, shown, 'it')).toContain(`\n'=1+1\n`);
  });
});

describe('GeoJSON of a view', () => {
  it('gives each row its boundary, turning as RFC 7946 wants', async () => {
    const { shown } = await shownOf({ indicator: 'minuti-polo', area: 'circondario-imolese' });
    const text = tableGeoJson(shownTable(shown, null, 'it'), topology);
    const { features } = JSON.parse(text) as FeatureCollection<Polygon, { territory_name: string }>;
    expect(features).toHaveLength(10);
    for (const { id, geometry, properties } of features) {
      expect(id).toMatch(/^037/);
      expect(properties.territory_name).not.toBe('');
      const ring = geometry.coordinates[0] as [number, number][] | [number, number][][];
      const outer = (typeof ring[0]?.[0] === 'number' ? ring : ring[0]) as [number, number][];
      const twice = outer.slice(1).reduce((sum, [x, y], i) => {
        const [px, py] = outer[i] ?? [0, 0];
        return sum + (px * y - x * py);
      }, 0);
      expect(twice).toBeGreaterThan(0);
    }
    const imola = features.find(({ properties }) => properties.territory_name === 'Imola');
    // d3 reads rings the other way round: the same place is inside the turned ring.
    const turned = { ...imola, geometry: reversed(imola?.geometry) } as Parameters<typeof geoContains>[0];
    expect(geoContains(turned, [11.713, 44.353])).toBe(true);
  });
});

function reversed(shape: Polygon | undefined): unknown {
  const turn = (part: unknown): unknown =>
    Array.isArray(part) && Array.isArray(part[0]) && typeof part[0][0] === 'number'
      ? [...(part as unknown[])].reverse()
      : (part as unknown[]).map(turn);
  return { ...shape, coordinates: turn(shape?.coordinates ?? []) };
}

describe('the citation of a view', () => {
  it('names the map, its data and the day of the visit', async () => {
    const { shown } = await shownOf({ indicator: 'minuti-polo' });
    const cited = citeView(shown, 'Titolo', 'https://example.org/mappa/', '2026-11-21', 'it');
    expect(cited.apa).toContain('[Mappa]. https://example.org/mappa/');
    expect(cited.apa).toContain(shown.first.indicator.publishers);
    expect(cited.iso690).toContain('[consultato il 2026-11-21]');
    expect(cited.bibtex).toMatch(/^@misc\{osservatorio\d{4}minutipolo,/);
  });
});
