import type { RawColumn, RawResult } from './types';

/** The part of an Arrow stream that is read here. */
export interface ArrowStream extends AsyncIterable<ArrowBatch> {
  schema: { fields: readonly { name: string; type: { toString(): string } }[] };
}

interface ArrowBatch {
  numRows: number;
  getChildAt(index: number): ArrowVector | null;
}

interface ArrowVector {
  nullCount: number;
  toArray(): ArrayLike<unknown>;
  toJSON(): unknown[];
}

/** All the rows of an answer by column. Rejects with what went wrong in any of them. */
export async function rawResult(stream: ArrowStream): Promise<RawResult> {
  // A stream that has ended knows its columns no more.
  const { fields } = stream.schema;
  const batches: ArrowBatch[] = [];
  for await (const batch of stream) batches.push(batch);
  const columns = fields.map((field, i): RawColumn => {
    const type = field.type.toString();
    const parts = batches.flatMap((batch) => batch.getChildAt(i) ?? []);
    return { name: field.name, type, values: valuesOf(parts, type) };
  });
  return { rowCount: batches.reduce((sum, { numRows }) => sum + numRows, 0), columns };
}

function valuesOf(parts: readonly ArrowVector[], type: string): ArrayLike<unknown> {
  // A typed array holds any number where a value is missing, and loses the row of a decimal: both go cell by cell.
  const isWhole = /^(Int|Uint|Float)/.test(type) && parts.every(({ nullCount }) => nullCount === 0);
  const [only] = parts;
  if (parts.length === 1 && only && isWhole) return only.toArray();
  return parts.flatMap((part) => (isWhole ? Array.from(part.toArray()) : part.toJSON()));
}
