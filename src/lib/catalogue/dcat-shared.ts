import type { Quad } from 'n3';
import { featuresOf, located } from '../export/features';
import { FORMATS, formatsOf } from '../export/formats';
import { common } from '../i18n/common';
import { downloads } from '../i18n/downloads';
import type { Dataset } from './datasets';
import {
  authority,
  FREQUENCY,
  IDENTIFIER,
  LANGUAGES,
  licenceTerms,
  namer,
  OURS,
  themesOf,
} from './dcat-terms';
import { both, describe, iri, text, typed } from './rdf';

const TABLE_SCHEMA = { name: 'Table Schema 1.0', url: 'https://specs.frictionlessdata.io/table-schema/' };

/** What several tables point at: the project, the place, licences, standards, concepts. */
export async function sharedQuads(tables: readonly Dataset[], site: URL | undefined): Promise<Quad[]> {
  const name = namer(site);
  const used = new Set(tables.flatMap(({ id }) => formatsOf(id)));
  const standards = [...used].flatMap((format) => {
    const { specification } = FORMATS[format];
    return specification ? [{ id: `standard-${format}`, ...specification }] : [];
  });
  const licences = [...new Set([OURS, ...tables.map((entry) => entry.licence)])].map(licenceTerms);
  const themes = [...new Set(tables.flatMap(({ id }) => themesOf(id)))].sort();
  const fileTypes = [
    ...new Set([...used].map((format) => authority('file-type', FORMATS[format].fileType))),
  ].sort();
  return [
    ...describe(name('osservatorio'), ['dcatapit:Agent', 'foaf:Agent'], {
      'dct:identifier': text(IDENTIFIER),
      'foaf:name': text(common.it.siteName),
    }),
    ...describe(name('territorio'), ['dct:Location'], {
      'locn:geographicalName': both({ it: downloads.it.spatialName, en: downloads.en.spatialName }),
      'locn:geometry': typed(await boxText(), 'geo:wktLiteral'),
    }),
    ...licences.flatMap(({ url, name: label, version, kind }) =>
      describe(url, ['dcatapit:LicenseDocument', 'dct:LicenseDocument'], {
        'foaf:name': text(label),
        'dct:type': iri(kind),
        ...(version === null ? {} : { 'owl:versionInfo': text(version) }),
      }),
    ),
    ...[{ id: 'standard-table-schema', ...TABLE_SCHEMA }, ...standards].flatMap((standard) =>
      describe(name(standard.id), ['dcatapit:Standard', 'dct:Standard'], {
        'dct:identifier': text(standard.url),
        'dct:title': text(standard.name),
      }),
    ),
    ...themes.flatMap((theme) => describe(theme, ['skos:Concept'], {})),
    ...fileTypes.flatMap((type) => describe(type, ['dct:MediaTypeOrExtent'], {})),
    ...LANGUAGES.flatMap((language) => describe(language, ['dct:LinguisticSystem'], {})),
    ...describe(FREQUENCY, ['dct:Frequency'], {}),
  ];
}

/** The box around the metropolitan city, WGS 84, longitude first. */
async function boxText(): Promise<string> {
  const { features } = await featuresOf('territories');
  const [west = 0, south = 0, east = 0, north = 0] = located(features).box ?? [];
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return `POLYGON((${corners.map((corner) => corner.join(' ')).join(', ')}))`;
}
