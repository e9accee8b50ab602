import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { gazetteer } from './gazetteer';
import type { Answer, Question } from './messages';

let ask: (question: Question) => Promise<Answer[]>;
beforeAll(async () => {
  let listen: (event: { data: Question }) => void = () => undefined;
  let said: (answer: Answer) => void = () => undefined;
  vi.stubGlobal('addEventListener', (_: string, listener: typeof listen) => (listen = listener));
  vi.stubGlobal('postMessage', (answer: Answer) => said(answer));
  await import('./reader-worker');
  ask = (question) =>
    new Promise((resolve) => {
      const answers: Answer[] = [];
      said = (answer) => {
        answers.push(answer);
        if (answer.kind !== 'progress') resolve(answers);
      };
      listen({ data: question });
    });
});
afterAll(() => vi.unstubAllGlobals());

describe('the worker of the reader’s file', () => {
  const places = { column: 0, decided: new Map() };
  const last = async (question: Question): Promise<unknown> => (await ask(question)).at(-1);

  it('says that no file is read', async () => {
    expect(await last({ id: 1, name: 'places', asked: { column: 0 } })).toEqual({
      ...{ id: 1, kind: 'failed', message: 'no file is read' },
    });
  });

  it('reads a file, then answers about it', async () => {
    const file = new File(['comune;v\nBologna;1,5\nImola;2\n'], 'a.csv');
    const read = await ask({
      id: 2,
      name: 'read',
      asked: { file, reading: {}, gazetteer: await gazetteer() },
    });
    expect(read).toMatchObject([
      { id: 2, kind: 'progress', progress: { loaded: file.size, total: file.size } },
      { id: 2, kind: 'done', answer: { ok: true, file: { name: 'a.csv', rows: 2 } } },
    ]);
    expect(await last({ id: 3, name: 'kind', asked: { column: 1, kind: 'text' } })).toMatchObject({
      answer: { kind: 'text', filled: 2 },
    });
    await ask({ id: 4, name: 'kind', asked: { column: 1, kind: 'number' } });
    expect(await last({ id: 5, name: 'places', asked: { column: 0 } })).toMatchObject({
      answer: [{ text: 'Bologna' }, { text: 'Imola' }],
    });
    const asked = { column: 1, aggregate: 'sum' as const, places, filter: null };
    expect(await last({ id: 6, name: 'values', asked })).toMatchObject({
      answer: {
        values: new Map([
          ['037006', 1.5],
          ['037032', 2],
        ]),
      },
    });
    expect(await last({ id: 7, name: 'table', asked: { places } })).toMatchObject({
      answer: { name: 'dati_tuoi' },
    });
  });

  it('holds nothing of a file before one that it cannot read', async () => {
    const asked = { file: new File([''], 'b.csv'), reading: {}, gazetteer: { places: [], localities: [] } };
    expect(await last({ id: 8, name: 'read', asked })).toMatchObject({
      answer: { ok: false, problem: { key: 'empty' } },
    });
    expect(await last({ id: 9, name: 'table', asked: { places: null } })).toMatchObject({ kind: 'failed' });
  });
});
