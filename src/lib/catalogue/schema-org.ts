import { FORMATS, formatsOf } from '../export/formats';
import { featuresOf, located } from '../export/features';
import { common } from '../i18n/common';
import { downloads } from '../i18n/downloads';
import { asset, href, type Locale } from '../i18n/locale';
import type { Dataset } from './datasets';
import { datesOf } from './dates';
import { absolute, fileHref, sizeOf } from './files';
import { licence } from './licence';
import { yearsOf } from './period';
import { sourcesOf } from './provenance';

/** JSON-LD of a Dataset in the vocabulary of schema.org; dates are ISO text, sizes bytes. */
export interface SchemaOrgDataset {
  '@context': 'https://schema.org/';
  '@type': 'Dataset';
  '@id': string;
  [property: string]: unknown;
}

/** Address of the description of a table in a language, for `<link rel="alternate" type="application/ld+json">`. */
export function schemaOrgHref(id: string, locale: Locale): string {
  return asset(`/data/v1/schema-org/${id}.${locale}.jsonld`);
}

/** A table as a schema.org Dataset, in one language, for search engines that look for data. */
export async function schemaOrgDataset(
  entry: Dataset,
  locale: Locale,
  site: URL | undefined,
): Promise<SchemaOrgDataset> {
  const { issued, modified } = await datesOf(entry);
  const years = await yearsOf(entry);
  const from = await sourcesOf(entry);
  const page = absolute(href(locale, `/dati/${entry.id}/`), site);
  const organisation = {
    '@type': 'Organization',
    name: common[locale].siteName,
    url: absolute(href(locale, '/'), site),
  };
  const basedOn = [...new Set(from.flatMap((source) => source.landingUrl ?? []))];
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    '@id': `${absolute(asset('/data/v1/catalogue.ttl'), site)}#${entry.id}`,
    name: entry.title[locale],
    description: `${entry.description[locale]} ${common[locale].siteName}, ${common[locale].sitePlace}.`,
    url: page,
    identifier: entry.id,
    version: '1.0',
    inLanguage: locale,
    isAccessibleForFree: true,
    license: licence(entry.licence).url,
    keywords: downloads[locale].keywords,
    creator: organisation,
    publisher: organisation,
    ...(issued === null ? {} : { datePublished: issued }),
    dateModified: modified,
    ...(years === null ? {} : { temporalCoverage: interval(years.first, years.last) }),
    spatialCoverage: {
      '@type': 'Place',
      name: downloads[locale].spatialName,
      geo: { '@type': 'GeoShape', box: await box() },
    },
    variableMeasured: entry.columns.map((column) => ({
      '@type': 'PropertyValue',
      name: column.name,
      description: column.description[locale],
      ...(column.unit === undefined ? {} : { unitText: column.unit }),
    })),
    ...(basedOn.length === 0 ? {} : { isBasedOn: basedOn }),
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      name: common[locale].siteName,
      url: absolute(href(locale, '/dati/'), site),
    },
    distribution: await Promise.all(
      formatsOf(entry.id).map(async (format) => ({
        '@type': 'DataDownload',
        name: FORMATS[format].name,
        encodingFormat: FORMATS[format].mediaType,
        contentUrl: absolute(fileHref(entry.id, format), site),
        contentSize: `${await sizeOf(entry.id, format)} B`,
      })),
    ),
  };
}

const interval = (first: string, last: string): string => (first === last ? first : `${first}/${last}`);

/** Box of the metropolitan city as schema.org writes it: south west corner, then north east, latitude first. */
async function box(): Promise<string> {
  const [west = 0, south = 0, east = 0, north = 0] =
    located((await featuresOf('territories')).features).box ?? [];
  return `${south} ${west} ${north} ${east}`;
}
