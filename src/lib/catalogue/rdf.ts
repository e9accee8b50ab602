import { DataFactory, Writer, type Literal, type NamedNode, type Quad } from 'n3';
import type { Locale } from '../i18n/locale';
import type { Localised } from '../indicator/types';

/** Vocabularies of the metadata, by the prefix they are written with. */
export const PREFIXES = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatapit: 'http://dati.gov.it/onto/dcatapit#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  geo: 'http://www.opengis.net/ont/geosparql#',
  locn: 'http://www.w3.org/ns/locn#',
  owl: 'http://www.w3.org/2002/07/owl#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

type Prefix = keyof typeof PREFIXES;
/** A term of a known vocabulary, such as `dct:title`. */
export type Term = `${Prefix}:${string}`;
export type Value = NamedNode | Literal;

const { literal, namedNode, quad } = DataFactory;

/** The address of a term. */
export function term(name: Term): NamedNode {
  const [prefix, local] = name.split(':') as [Prefix, string];
  return namedNode(PREFIXES[prefix] + local);
}

export const iri = (address: string): NamedNode => namedNode(address);
export const text = (value: string): Literal => literal(value);
export const typed = (value: string, type: Term): Literal => literal(value, term(type));
/** A text in both languages. */
export const both = ({ it, en }: Localised): Literal[] => [literal(it, 'it'), literal(en, 'en')];

/** A text in one language. */
export const spoken = (value: string, language: Locale): Literal => literal(value, language);

/** What is said of one thing: its classes, and the values of its properties (none when the list is empty). */
export function describe(
  subject: string,
  types: readonly Term[],
  properties: Partial<Record<Term, Value | readonly Value[]>>,
): Quad[] {
  const about = namedNode(subject);
  const classes = types.map((type) => quad(about, term('rdf:type'), term(type)));
  const statements = Object.entries(properties).flatMap(([name, value]) =>
    [value ?? []].flat().map((one) => quad(about, term(name as Term), one)),
  );
  return [...classes, ...statements];
}

/** Statements as Turtle, in the order given. */
export function toTurtle(quads: readonly Quad[]): Promise<string> {
  const writer = new Writer({ prefixes: PREFIXES });
  writer.addQuads([...quads]);
  return new Promise((done, fail) => {
    writer.end((error: Error | null, result: string) => (error ? fail(error) : done(result)));
  });
}

type JsonLdValue = { '@id': string } | { '@value': string; '@language'?: string; '@type'?: string };
/** One thing and its properties; each property has a list of values. */
export type JsonLdNode = { '@id': string; '@type'?: string[] } & Record<
  string,
  string | (string | JsonLdValue)[]
>;

/** Statements as flat JSON-LD 1.1 with the prefixes as context, in the order given. */
export function toJsonLd(quads: readonly Quad[]): { '@context': typeof PREFIXES; '@graph': JsonLdNode[] } {
  const nodes = new Map<string, JsonLdNode>();
  for (const { subject, predicate, object } of quads) {
    const id = subject.value;
    const node = nodes.get(id) ?? { '@id': id };
    nodes.set(id, node);
    const isType = predicate.value === term('rdf:type').value;
    const name = isType ? '@type' : compact(predicate.value);
    const known = node[name];
    const values = Array.isArray(known) ? known : (node[name] = []);
    values.push(isType ? compact(object.value) : asValue(object as Value));
  }
  return { '@context': PREFIXES, '@graph': [...nodes.values()] };
}

function asValue(value: Value): JsonLdValue {
  if (value.termType === 'NamedNode') return { '@id': value.value };
  if (value.language !== '') return { '@value': value.value, '@language': value.language };
  const type = compact(value.datatype.value);
  return type === 'xsd:string' ? { '@value': value.value } : { '@value': value.value, '@type': type };
}

function compact(address: string): string {
  const found = Object.entries(PREFIXES).find(([, start]) => address.startsWith(start));
  return found ? `${found[0]}:${address.slice(found[1].length)}` : address;
}
