import { EMPTY_CELL } from '../i18n/downloads';
import type { Source } from '../snapshot/domain';
import type { Row } from '../snapshot/tables';
import type { Dataset } from './datasets';

/** Columns of the dictionary that goes with a downloaded table. */
export const DICTIONARY_COLUMNS = [
  'column',
  'type',
  'unit',
  'required',
  'missing',
  'allowed_values',
  'description_it',
  'description_en',
  'example',
] as const;

/** One row a column of the table; `missing` is how a missing value is written in the files. */
export function dictionaryRows({ columns }: Pick<Dataset, 'columns'>): Row[] {
  return columns.map((column) => ({
    column: column.name,
    type: column.type,
    unit: column.unit ?? null,
    required: column.required,
    missing: column.required ? null : EMPTY_CELL,
    allowed_values: column.enum?.join('; ') ?? null,
    description_it: column.description.it,
    description_en: column.description.en,
    example: column.example === null ? null : String(column.example),
  }));
}

/** Columns of the list of sources that goes with a downloaded table. */
export const SOURCE_COLUMNS = [
  'id',
  'publisher',
  'title_it',
  'title_en',
  'reference_period',
  'retrieved_on',
  'licence',
  'licence_url',
  'licence_basis',
  'landing_url',
  'download_url',
  'transformation_it',
  'transformation_en',
] as const;

/** One row a source of the table. */
export function sourceRows(sources: readonly Source[]): Row[] {
  return sources.map((source) => ({
    id: source.id,
    publisher: source.publisher,
    title_it: source.title.it,
    title_en: source.title.en,
    reference_period: source.referencePeriod,
    retrieved_on: source.retrievedOn,
    licence: source.licence,
    licence_url: source.licenceUrl,
    licence_basis: source.licenceBasis,
    landing_url: source.landingUrl,
    download_url: source.downloadUrl,
    transformation_it: source.transformation?.it ?? null,
    transformation_en: source.transformation?.en ?? null,
  }));
}
