import { describe, expect, it } from 'vitest';
import { filesOf, kindRoutes, schemaOf, textFile } from './endpoint';
import { CONTRIBUTED_SCHEMAS } from './schemas';
import { CONTRIBUTION_KINDS } from './types';

describe('files of the kinds of contribution', () => {
  it('have a route a kind, which leads to its schema; another kind is an error', () => {
    const kinds = kindRoutes().map(({ params }) => params.kind);
    expect(kinds).toEqual([...CONTRIBUTION_KINDS]);
    for (const kind of kinds) expect(schemaOf(kind)).toBe(CONTRIBUTED_SCHEMAS[kind]);
    expect(() => schemaOf('synthetic')).toThrow('"synthetic"');
    expect(() => schemaOf(undefined)).toThrow('no kind');
  });

  it('lie beside the published tables, each under its own name', () => {
    const paths = CONTRIBUTION_KINDS.flatMap((kind) => Object.values(filesOf(kind)));
    expect(new Set(paths).size).toBe(4 * CONTRIBUTION_KINDS.length);
    expect(filesOf('cer').dictionary).toBe('/data/v1/contributed/cer-dizionario.csv');
  });

  it('say that they are UTF-8', async () => {
    const answer = textFile('Città', 'text/csv');
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(await answer.text()).toBe('Città');
  });
});
