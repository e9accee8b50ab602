import { dataset, type Dataset } from '../catalogue/datasets';

/** One file format that tables are offered in. */
export interface Format {
  /** Its proper name, the same in every language. */
  name: string;
  mediaType: string;
  /** Code in the list of file types of the EU Publications Office; a ZIP is named by what is inside. */
  fileType: string;
  /** The text that defines the format. */
  specification?: { name: string; url: string };
}

export type FileFormat = 'csv' | 'xlsx' | 'parquet' | 'zip' | 'geojson' | 'geoparquet';

/** Every format, by the ending of its files. */
export const FORMATS: Record<FileFormat, Format> = {
  csv: {
    name: 'CSV',
    mediaType: 'text/csv',
    fileType: 'CSV',
    specification: { name: 'RFC 4180', url: 'https://www.rfc-editor.org/rfc/rfc4180' },
  },
  xlsx: {
    name: 'XLSX',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    fileType: 'XLSX',
  },
  parquet: { name: 'Parquet', mediaType: 'application/vnd.apache.parquet', fileType: 'PARQUET' },
  zip: { name: 'ZIP', mediaType: 'application/zip', fileType: 'CSV' },
  geojson: {
    name: 'GeoJSON',
    mediaType: 'application/geo+json',
    fileType: 'GEOJSON',
    specification: { name: 'RFC 7946', url: 'https://www.rfc-editor.org/rfc/rfc7946' },
  },
  geoparquet: {
    name: 'GeoParquet',
    mediaType: 'application/vnd.apache.parquet',
    fileType: 'PARQUET',
    specification: { name: 'GeoParquet 1.1.0', url: 'https://geoparquet.org/releases/v1.1.0/' },
  },
};

const TABLE: readonly FileFormat[] = ['csv', 'xlsx', 'parquet', 'zip'];
const WITH_PLACES: readonly FileFormat[] = [...TABLE, 'geojson', 'geoparquet'];

/** Formats of a table's files, the plainest first: those with a geometry only where its rows have a place. */
export function formatsOf(id: string): readonly FileFormat[] {
  return geometryKind(dataset(id)) === null ? TABLE : WITH_PLACES;
}

export type GeometryKind = 'boundaries' | 'points' | 'lines';

const POINT = ['lon', 'lat'];
const LINE = ['start_lon', 'start_lat', 'end_lon', 'end_lat'];

/** What the rows of a table have on the map: boundaries, a point, a line between two ends, or nothing. */
export function geometryKind({ id, columns }: Pick<Dataset, 'id' | 'columns'>): GeometryKind | null {
  if (id === 'territories') return 'boundaries';
  const names = new Set(columns.map((column) => column.name));
  if (POINT.every((name) => names.has(name))) return 'points';
  return LINE.every((name) => names.has(name)) ? 'lines' : null;
}
