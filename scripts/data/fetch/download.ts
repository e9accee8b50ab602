import type { Descriptor } from '../sources';

export type Format = 'csv' | 'zip' | 'xlsx' | 'json';

/** One file that `data:fetch` takes from a publisher: an entry of `downloads` in a source descriptor. */
export interface Download {
  /** May hold `{part}` and `{comuni}`: the numbers up to `parts`, and the 55 ISTAT codes joined with `+`. */
  url: string;
  /** Path inside the folder of fetched files; holds `{part}` when there are parts. */
  file: string;
  format: Format;
  /** How many parts the publisher cuts the file into, from 1. */
  parts?: number;
  /** What the request asks for, where the publisher chooses by header. */
  accept?: string;
  /** The file is refused beyond this many megabytes; 100 when not given. */
  max_mb?: number;
  /** Title of the row of an ASP.NET page whose button gives the file, where there is no plain address. */
  button_row?: string;
  /** CSV only: columns that must be in the header. */
  columns?: string[];
}

/** One request to make, with nothing left to fill in. */
export interface FileRequest {
  sourceId: string;
  url: string;
  file: string;
  format: Format;
  accept: string | null;
  maxBytes: number;
  buttonRow: string | null;
  columns: readonly string[];
}

const DEFAULT_MAX_MB = 100;

/** JSON Schema of the `downloads` of a descriptor. */
export const DOWNLOADS_SCHEMA = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['url', 'file', 'format'],
    properties: {
      url: { type: 'string', pattern: '^https?://' },
      file: { type: 'string', pattern: '^[a-z0-9][A-Za-z0-9_{}./-]*$' },
      format: { enum: ['csv', 'zip', 'xlsx', 'json'] },
      parts: { type: 'integer', minimum: 2, maximum: 20 },
      accept: { type: 'string', minLength: 1 },
      max_mb: { type: 'number', exclusiveMinimum: 0 },
      button_row: { type: 'string', minLength: 1 },
      columns: { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } },
    },
  },
};

/** Why some ids cannot be fetched, a sentence each. */
export function unknownSources(sources: ReadonlyMap<string, Descriptor>, ids: readonly string[]): string[] {
  return ids.flatMap((id) => {
    const source = sources.get(id);
    if (source?.downloads) return [];
    if (source) return [`the source "${id}" has no download address: see ${source.landing_url}`];
    const known = [...sources.values()].filter((other) => other.downloads).map((other) => other.id);
    return [`no source "${id}"; those that can be fetched are: ${known.join(', ')}`];
  });
}

/** The requests of some sources (of all that can be fetched when `ids` is empty). */
export function requestsOf(
  sources: ReadonlyMap<string, Descriptor>,
  ids: readonly string[],
  comuni: readonly string[],
): FileRequest[] {
  const wanted = [...sources.values()].filter((source) => ids.length === 0 || ids.includes(source.id));
  return wanted.flatMap((source) =>
    (source.downloads ?? []).flatMap((download) => requestsOfOne(source.id, download, comuni)),
  );
}

function requestsOfOne(sourceId: string, download: Download, comuni: readonly string[]): FileRequest[] {
  return Array.from({ length: download.parts ?? 1 }, (_, index) => {
    const fill = (text: string) =>
      text.replaceAll('{part}', String(index + 1)).replaceAll('{comuni}', comuni.join('+'));
    return {
      sourceId,
      url: fill(download.url),
      file: fill(download.file),
      format: download.format,
      accept: download.accept ?? null,
      maxBytes: (download.max_mb ?? DEFAULT_MAX_MB) * 1_000_000,
      buttonRow: download.button_row ?? null,
      columns: download.columns ?? [],
    };
  });
}
