import { asset } from '../i18n/locale';
import { absolute } from './files';
import { licence } from './licence';

const AUTHORITY = 'http://publications.europa.eu/resource/authority';

/** Address of a concept in a list of the EU Publications Office. */
export function authority(list: 'data-theme' | 'file-type' | 'frequency' | 'language', code: string): string {
  return `${AUTHORITY}/${list}/${code}`;
}

/** Names things of the catalogue by addresses inside `catalogue.ttl`. */
export const namer =
  (site: URL | undefined) =>
  (id: string): string =>
    `${absolute(asset('/data/v1/catalogue.ttl'), site)}#${id}`;

/** The project is no public administration: it has no IPA code, so identifiers are its own. */
export const IDENTIFIER = 'osservatorio-economia-sociale';
/** The licence of the catalogue itself. */
export const OURS = 'CC-BY-4.0';
/** The tables change when a publisher does, not at fixed times. */
export const FREQUENCY = authority('frequency', 'IRREG');
export const LANGUAGES = ['ITA', 'ENG'].map((code) => authority('language', code));
export const THEME_TAXONOMY = `${AUTHORITY}/data-theme`;

/** Themes of the tables in the European list; our judgement. A table that is not here is about society. */
const THEMES: Record<string, readonly string[]> = {
  bologna_accommodation: ['ECON', 'REGI'],
  bologna_income_cap: ['ECON', 'SOCI'],
  changes: ['GOVE'],
  coverage: ['GOVE'],
  facts: ['SOCI', 'ECON'],
  gaps: ['GOVE', 'SOCI'],
  indicators: ['SOCI', 'REGI', 'ECON'],
  localities: ['REGI'],
  observations: ['SOCI', 'REGI', 'ECON'],
  organisations: ['SOCI', 'ECON'],
  places: ['SOCI', 'REGI'],
  plan: ['GOVE', 'SOCI'],
  plan_figures: ['ECON', 'SOCI'],
  pnrr_awards: ['GOVE', 'ECON'],
  projects: ['GOVE', 'REGI'],
  rejections: ['GOVE'],
  route_stages: ['TRAN', 'REGI'],
  route_stages_odbl: ['TRAN', 'REGI'],
  routes: ['TRAN', 'REGI'],
  sources: ['GOVE'],
  station_distances_odbl: ['TRAN', 'REGI'],
  stations_odbl: ['TRAN'],
  stops: ['TRAN'],
  territories: ['REGI'],
};

/** Addresses of the European themes of a table. */
export function themesOf(id: string): string[] {
  return (THEMES[id] ?? ['SOCI']).map((code) => authority('data-theme', code));
}

const SHARE_ALIKE = /^ODbL/;

/** Address, name, version and kind (ADMS list) of a licence. Throws for one that has no address: it is not offered. */
export function licenceTerms(id: string): {
  url: string;
  name: string;
  version: string | null;
  kind: string;
} {
  const { name, url } = licence(id);
  if (url === null) throw new Error(`the licence ${id} has no address`);
  const kind = SHARE_ALIKE.test(id)
    ? 'ViralEffect-ShareAlike'
    : id.startsWith('CC0')
      ? 'PublicDomain'
      : 'Attribution';
  return {
    url,
    name,
    version: /\d+(\.\d+)*$/.exec(id)?.[0] ?? null,
    kind: `http://purl.org/adms/licencetype/${kind}`,
  };
}
