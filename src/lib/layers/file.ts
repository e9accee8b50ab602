/**
 * The file of a layer, `/data/v1/layers/<id>.json`: a column for each field of its records, so that 6,000 bus stops weigh
 * little. A column that is the same in every record is written once, without an array; one that says nothing is left out.
 */
import type { Localised } from '../indicator/types';
import { GROUP_IDS, isLayer, type LayerId } from './layers';
import type { Layer, LayerRecord, LayerSource, RouteStages } from './types';

/** Version of the form of the file. */
const FORM = 1;

type Cell = string | number | null;
type Column = Cell | Cell[];

/** Columns of the file; `name`, `unit` and `note` are either plain text or a position in `texts`. */
const COLUMNS = [
  'id',
  'name',
  'group',
  'kind',
  'category',
  'detail',
  'comuneIds',
  'lon',
  'lat',
  'position',
  'status',
  'statusDate',
  'year',
  'figure',
  'unit',
  'note',
  'source',
  'url',
] as const;
type ColumnName = (typeof COLUMNS)[number];

export interface LayerFile {
  form: typeof FORM;
  layer: LayerId;
  licences: string[];
  sources: LayerSource[];
  /** Texts in both languages that records refer to. */
  texts: Localised[];
  count: number;
  columns: Partial<Record<ColumnName, Column>>;
  routes?: RouteStages[];
}

/** Writes a layer in the form of the file. */
export function writeLayer({ id, records, sources, routes }: Layer): LayerFile {
  const texts: Localised[] = [];
  const known = new Map<string, number>();
  const textOf = (text: Localised | null): Cell => {
    if (!text) return null;
    if (text.it === text.en) return text.it;
    const key = `${text.it}\n${text.en}`;
    const at = known.get(key) ?? texts.push(text) - 1;
    known.set(key, at);
    return at;
  };
  const sourceAt = new Map(sources.map((source, at) => [source.id, at]));
  const cells: Record<ColumnName, (record: LayerRecord) => Cell> = {
    id: ({ id: own }) => own,
    name: ({ name }) => textOf(name),
    group: ({ group }) => group,
    kind: ({ kind }) => kind,
    category: ({ category }) => category,
    detail: ({ detail }) => detail,
    comuneIds: ({ comuneIds }) => comuneIds.join(';'),
    lon: ({ lon }) => degrees(lon),
    lat: ({ lat }) => degrees(lat),
    position: ({ position }) => position,
    status: ({ status }) => status,
    statusDate: ({ statusDate }) => statusDate,
    year: ({ year }) => year,
    figure: ({ figure }) => figure,
    unit: ({ unit }) => textOf(unit),
    note: ({ note }) => textOf(note),
    source: ({ source }) => sourceAt.get(source.id) ?? null,
    url: ({ url, source }) => (url === source.url ? null : url),
  };
  const columns: LayerFile['columns'] = {};
  for (const name of COLUMNS) {
    const column = records.map(cells[name]);
    const [first = null] = column;
    const same = column.every((cell) => cell === first);
    if (!same) columns[name] = column;
    else if (first !== null) columns[name] = first;
  }
  return {
    form: FORM,
    layer: id,
    licences: [...new Set(sources.flatMap(({ licence }) => licence ?? []))],
    sources,
    texts,
    count: records.length,
    columns,
    ...(routes.length > 0 ? { routes } : {}),
  };
}

/**
 * Reads the file of a layer.
 * @throws Error when it is not one, with the reason.
 */
export function readLayer(file: unknown): Layer {
  if (!isFile(file)) throw new Error('not the file of a layer');
  const { columns, sources, texts } = file;
  const cell = (name: ColumnName, at: number): Cell => {
    const column = columns[name] ?? null;
    return Array.isArray(column) ? (column[at] ?? null) : column;
  };
  const text = (name: ColumnName, at: number): string | null => {
    const value = cell(name, at);
    return value === null ? null : String(value);
  };
  const number = (name: ColumnName, at: number): number | null => {
    const value = cell(name, at);
    return typeof value === 'number' ? value : null;
  };
  const words = (name: ColumnName, at: number): Localised | null => {
    const value = cell(name, at);
    if (typeof value === 'number') return texts[value] ?? null;
    return value === null ? null : { it: value, en: value };
  };
  const records = Array.from({ length: file.count }, (_, at): LayerRecord => {
    const id = text('id', at) ?? '';
    const source = sources[number('source', at) ?? 0];
    const group = GROUP_IDS.find((each) => each === text('group', at));
    if (!source || !group) throw new Error(`record ${id} of layer ${file.layer} has no source or no group`);
    const position = text('position', at);
    return {
      id,
      table: id.slice(0, Math.max(0, id.indexOf(':'))),
      name: words('name', at) ?? { it: '', en: '' },
      group,
      kind: text('kind', at) ?? '',
      category: text('category', at),
      detail: text('detail', at),
      comuneIds: text('comuneIds', at)?.split(';').filter(Boolean) ?? [],
      lon: number('lon', at),
      lat: number('lat', at),
      position: position === 'given' || position === 'locality' ? position : 'none',
      status: text('status', at),
      statusDate: text('statusDate', at),
      year: text('year', at),
      figure: number('figure', at),
      unit: words('unit', at),
      note: words('note', at),
      source,
      url: text('url', at) ?? source.url,
    };
  });
  return { id: file.layer, records, sources, routes: file.routes ?? [] };
}

function isFile(file: unknown): file is LayerFile {
  if (typeof file !== 'object' || file === null) return false;
  const { form, layer, count, columns, sources, texts } = file as Partial<Record<keyof LayerFile, unknown>>;
  return (
    form === FORM &&
    typeof layer === 'string' &&
    isLayer(layer) &&
    typeof count === 'number' &&
    typeof columns === 'object' &&
    columns !== null &&
    Array.isArray(sources) &&
    Array.isArray(texts)
  );
}

/** Five decimals are about a metre. */
function degrees(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1e5) / 1e5;
}
