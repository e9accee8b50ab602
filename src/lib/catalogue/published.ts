import { formatsOf, type FileFormat } from '../export/formats';
import type { Dataset } from './datasets';
import { absolute, fileHref } from './files';
import { offered } from './offered';

/** A table of the public catalogue: the dataset with the address of each file. */
export interface PublishedDataset extends Dataset {
  files: Partial<Record<FileFormat, string>>;
}

/** What `/data/v1/catalogue.json` says. */
export async function publishedCatalogue(
  site: URL | undefined,
): Promise<{ version: 'v1'; tables: PublishedDataset[] }> {
  const tables = (await offered()).map((entry) => {
    const addresses = formatsOf(entry.id).map((format) => [
      format,
      absolute(fileHref(entry.id, format), site),
    ]);
    return { ...entry, files: Object.fromEntries(addresses) as PublishedDataset['files'] };
  });
  return { version: 'v1', tables };
}
