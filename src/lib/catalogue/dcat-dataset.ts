import { createHash } from 'node:crypto';
import type { Quad } from 'n3';
import { FORMATS, formatsOf, type FileFormat } from '../export/formats';
import { downloads } from '../i18n/downloads';
import { href } from '../i18n/locale';
import type { Dataset } from './datasets';
import { datesOf } from './dates';
import { authority, FREQUENCY, IDENTIFIER, LANGUAGES, licenceTerms, namer, themesOf } from './dcat-terms';
import { absolute, fileHref, fileOf } from './files';
import { yearsOf, type Years } from './period';
import { sourcesOf } from './provenance';
import { both, describe, iri, spoken, text, typed } from './rdf';

const MEDIA_TYPES = 'https://www.iana.org/assignments/media-types/';

/** A table and its files: Dataset, Distributions, the period it speaks of. */
export async function datasetQuads(entry: Dataset, site: URL | undefined): Promise<Quad[]> {
  const name = namer(site);
  const { issued, modified } = await datesOf(entry);
  const years = await yearsOf(entry);
  const isDated = years !== null && [years.first, years.last].every((year) => /^\d{4}$/.test(year));
  const from = await sourcesOf(entry);
  const landings = [...new Set(from.flatMap((source) => source.landingUrl ?? []))];
  const formats = formatsOf(entry.id);
  const page = absolute(href('it', `/dati/${entry.id}/`), site);
  const about = describe(name(entry.id), ['dcatapit:Dataset', 'dcat:Dataset'], {
    'dct:identifier': text(`${IDENTIFIER}:${entry.id}`),
    'dct:title': both(entry.title),
    'dct:description': both(entry.description),
    'dct:modified': typed(modified, 'xsd:date'),
    ...(issued === null ? {} : { 'dct:issued': typed(issued, 'xsd:date') }),
    'dcat:theme': themesOf(entry.id).map(iri),
    'dct:rightsHolder': iri(name('osservatorio')),
    'dct:publisher': iri(name('osservatorio')),
    'dct:accrualPeriodicity': iri(FREQUENCY),
    'dct:language': LANGUAGES.map(iri),
    'dct:spatial': iri(name('territorio')),
    ...(isDated ? { 'dct:temporal': iri(name(`${entry.id}-periodo`)) } : {}),
    'dct:conformsTo': iri(name('standard-table-schema')),
    'dcat:keyword': (['it', 'en'] as const).flatMap((locale) =>
      downloads[locale].keywords.map((word) => spoken(word, locale)),
    ),
    'dcat:landingPage': iri(page),
    'owl:versionInfo': text('1.0'),
    'prov:wasDerivedFrom': landings.map((url) => iri(new URL(url).href)),
    'dcat:distribution': formats.map((format) => iri(name(`${entry.id}-${format}`))),
  });
  const files = await Promise.all(formats.map((format) => distributionQuads(entry, format, site, modified)));
  const time = isDated ? periodQuads(name(`${entry.id}-periodo`), years) : [];
  return [...about, ...describe(page, ['foaf:Document'], {}), ...time, ...files.flat()];
}

function periodQuads(subject: string, { first, last }: Years): Quad[] {
  return describe(subject, ['dcatapit:PeriodOfTime', 'dct:PeriodOfTime'], {
    'dcatapit:startDate': typed(`${first}-01-01`, 'xsd:date'),
    'dcatapit:endDate': typed(`${last}-12-31`, 'xsd:date'),
  });
}

async function distributionQuads(
  entry: Dataset,
  format: FileFormat,
  site: URL | undefined,
  modified: string,
): Promise<Quad[]> {
  const name = namer(site);
  const subject = name(`${entry.id}-${format}`);
  const { name: label, mediaType, fileType, specification } = FORMATS[format];
  const file = iri(absolute(fileHref(entry.id, format), site));
  const content = await fileOf(entry.id, format);
  const checksum = `${subject}-sha256`;
  const media = iri(`${MEDIA_TYPES}${format === 'zip' ? 'text/csv' : mediaType}`);
  const about = describe(subject, ['dcatapit:Distribution', 'dcat:Distribution'], {
    'dct:title': both({
      it: downloads.it.fileIn(entry.title.it, label),
      en: downloads.en.fileIn(entry.title.en, label),
    }),
    'dct:format': iri(authority('file-type', fileType)),
    'dcat:mediaType': media,
    ...(format === 'zip' ? { 'dcat:packageFormat': iri(`${MEDIA_TYPES}${mediaType}`) } : {}),
    'dcat:accessURL': file,
    'dcat:downloadURL': file,
    'dct:license': iri(licenceTerms(entry.licence).url),
    'dct:modified': typed(modified, 'xsd:date'),
    'dcat:byteSize': typed(String(content.byteLength), 'xsd:decimal'),
    ...(specification ? { 'dct:conformsTo': iri(name(`standard-${format}`)) } : {}),
    'spdx:checksum': iri(checksum),
  });
  const digest = createHash('sha256').update(content).digest('hex');
  return [
    ...about,
    ...describe(checksum, ['spdx:Checksum'], {
      'spdx:algorithm': iri('http://spdx.org/rdf/terms#checksumAlgorithm_sha256'),
      'spdx:checksumValue': typed(digest, 'xsd:hexBinary'),
    }),
  ];
}
