import { absolute, fileHref } from './files';
import { datasets, type Dataset } from './datasets';

/** A table of the public catalogue: the dataset with the address of each file. */
export interface PublishedDataset extends Dataset {
  files: { csv: string; parquet: string };
}

/** What `/data/v1/catalogue.json` says. */
export function publishedCatalogue(site: URL | undefined): { version: 'v1'; tables: PublishedDataset[] } {
  const tables = datasets().map((entry) => ({
    ...entry,
    files: {
      csv: absolute(fileHref(entry.id, 'csv'), site),
      parquet: absolute(fileHref(entry.id, 'parquet'), site),
    },
  }));
  return { version: 'v1', tables };
}
