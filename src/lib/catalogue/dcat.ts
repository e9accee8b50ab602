import type { Quad } from 'n3';
import { downloads } from '../i18n/downloads';
import { href } from '../i18n/locale';
import { datesOf, latestRetrieval } from './dates';
import { datasetQuads } from './dcat-dataset';
import { sharedQuads } from './dcat-shared';
import { LANGUAGES, licenceTerms, namer, OURS, THEME_TAXONOMY } from './dcat-terms';
import { absolute } from './files';
import { offered } from './offered';
import { both, describe, iri, typed } from './rdf';

/**
 * The offered tables in DCAT-AP_IT 1.0 (the Italian profile of DCAT-AP), as statements.
 *
 * Things are named by addresses inside `catalogue.ttl`; in a site without a public address they are relative to it.
 * Cardinalities: `dcat-ap-it.shapes.ttl`. Publisher and holder are the project, which is no public administration: it
 * has no IPA code and no contact address, so identifiers are its own and `dcat:contactPoint` (recommended) is absent.
 */
export async function catalogueQuads(site: URL | undefined): Promise<Quad[]> {
  const tables = await offered();
  const name = namer(site);
  const dates = await Promise.all(tables.map(datesOf));
  const modified = [await latestRetrieval(), ...dates.map((date) => date.modified)].sort().at(-1) ?? '';
  const catalogue = describe(name('catalogo'), ['dcatapit:Catalog', 'dcat:Catalog'], {
    'dct:title': both({ it: downloads.it.catalogueTitle, en: downloads.en.catalogueTitle }),
    'dct:description': both({ it: downloads.it.catalogueDescription, en: downloads.en.catalogueDescription }),
    'dct:publisher': iri(name('osservatorio')),
    'dct:modified': typed(modified, 'xsd:date'),
    'dct:language': LANGUAGES.map(iri),
    'dct:license': iri(licenceTerms(OURS).url),
    'dct:spatial': iri(name('territorio')),
    'dcat:themeTaxonomy': iri(THEME_TAXONOMY),
    'foaf:homepage': iri(absolute(href('it', '/dati/'), site)),
    'dcat:dataset': tables.map(({ id }) => iri(name(id))),
  });
  const described = await Promise.all(tables.map((entry) => datasetQuads(entry, site)));
  return [...catalogue, ...described.flat(), ...(await sharedQuads(tables, site))];
}
