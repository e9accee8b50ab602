import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { DataFailure } from './failure';
import { DOWNLOADS_SCHEMA, type Download } from './fetch/download';

interface Localised {
  it: string;
  en: string;
}

/** One `data/sources/<id>.json`: who publishes, under which terms, which files we read, what we do with them. */
export interface Descriptor {
  id: string;
  publisher: string;
  title: Localised;
  landing_url: string;
  /** Where the publisher offers the file; empty when no direct address is known. */
  download_url: string;
  /** Where the copy we read was taken from (repository@commit when known). */
  copy_note: string;
  licence: string;
  licence_url: string;
  licence_basis: 'stated' | 'by law' | 'general terms' | 'none';
  reference_period: string;
  retrieved_on: string;
  /** Paths inside the raw mirror; those beginning with `data/curated/` are kept in this repository; one with a slash at its end is a folder. */
  files: string[];
  transformation: Localised;
  personal_data: Localised;
  /** What `data:fetch` takes from the publisher; none where no stable address is known. */
  downloads?: Download[];
  /**
   * The files are the publisher's own, fetched online, and may not be here: then the source is left out and the gap it
   * would close (`closes_gap`, an id of the gaps) stays listed.
   */
  optional?: boolean;
  closes_gap?: string;
}

const localised = {
  type: 'object',
  additionalProperties: false,
  required: ['it', 'en'],
  properties: { it: { type: 'string', minLength: 1 }, en: { type: 'string', minLength: 1 } },
};
const text = { type: 'string', minLength: 1 };

const DESCRIPTOR_SCHEMA = {
  type: 'object',
  additionalProperties: false,
  required: [
    ...['id', 'publisher', 'title', 'landing_url', 'download_url', 'copy_note', 'licence', 'licence_url'],
    ...['licence_basis', 'reference_period', 'retrieved_on', 'files', 'transformation', 'personal_data'],
  ],
  properties: {
    id: { type: 'string', pattern: '^[a-z0-9-]+$' },
    publisher: text,
    title: localised,
    landing_url: { type: 'string', pattern: '^(https?://.*)?$' },
    download_url: { type: 'string', pattern: '^(https?://.*)?$' },
    copy_note: text,
    licence: text,
    licence_url: { type: 'string', pattern: '^(https?://.*)?$' },
    licence_basis: { enum: ['stated', 'by law', 'general terms', 'none'] },
    reference_period: text,
    retrieved_on: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    files: { type: 'array', minItems: 1, uniqueItems: true, items: text },
    transformation: localised,
    personal_data: localised,
    downloads: DOWNLOADS_SCHEMA,
    optional: { type: 'boolean' },
    closes_gap: { type: 'string', pattern: '^[a-z0-9-]+$' },
  },
};

/** Reads and checks every source descriptor of a folder, by id. A descriptor that breaks the schema stops the build. */
export function readDescriptors(folder: string): Map<string, Descriptor> {
  const validate = new Ajv({ allErrors: true }).compile<Descriptor>(DESCRIPTOR_SCHEMA);
  const sources = new Map<string, Descriptor>();
  for (const name of readdirSync(folder)
    .filter((entry) => entry.endsWith('.json'))
    .sort()) {
    const content: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    if (!validate(content)) {
      const errors = (validate.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.message}`);
      throw new DataFailure({ file: `data/sources/${name}` }, errors.join('; '));
    }
    if (`${content.id}.json` !== name) {
      throw new DataFailure(
        { file: `data/sources/${name}` },
        `the id "${content.id}" is not the file's name`,
      );
    }
    sources.set(content.id, content);
  }
  return sources;
}
