import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { DataFactory, Parser, Store, type NamedNode, type Quad, type Quad_Object, type Term } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { beforeAll, describe, expect, it } from 'vitest';
import { dataset, datasets } from './datasets';
import { catalogueQuads } from './dcat';
import { offered } from './offered';
import { PREFIXES, toJsonLd, toTurtle } from './rdf';

const { literal, namedNode, quad } = DataFactory;
const SH = 'http://www.w3.org/ns/shacl#';
const SITE = new URL('https://osservatorio.example/');
const TYPE = namedNode(`${PREFIXES.rdf}type`);
const DATE = namedNode(`${PREFIXES.xsd}date`);

const shapesText = readFileSync(new URL('./dcat-ap-it.shapes.ttl', import.meta.url), 'utf8');
const shapes = new Store(new Parser({ baseIRI: 'urn:shapes' }).parse(shapesText));
const validator = new SHACLValidator(shapes as never, { maxErrors: 1000 });

let quads: Quad[];
beforeAll(async () => {
  quads = await catalogueQuads(SITE);
});

/** One thing that a shape asks of a property, with values that break it. */
interface Demand {
  label: string;
  shape: NamedNode;
  target: Term;
  path: NamedNode;
  component: string;
  /** What the property is set to. */
  broken: Quad_Object[];
}

const value = (subject: Term, name: string): Quad_Object | undefined =>
  shapes.getObjects(subject as NamedNode, namedNode(SH + name), null)[0];

/** Values that break a constraint; null for the parameters that are no constraint. */
function breaking(name: string, parameter: Quad_Object): Quad_Object[] | null {
  const two = [literal('1'), literal('2')];
  switch (name) {
    case 'minCount':
      return [];
    case 'maxCount':
      return two;
    case 'datatype':
      return [literal('x', namedNode('urn:other'))];
    case 'nodeKind':
      return parameter.value === `${SH}IRI` ? [literal('x')] : [namedNode('urn:x')];
    case 'class':
    case 'in':
      return [namedNode('urn:absent')];
    case 'pattern':
      return [literal("l'uno, l'altro")];
    case 'uniqueLang':
      return [literal('uno', 'it'), literal('due', 'it')];
    case 'minExclusive':
      return [literal('0', namedNode(`${PREFIXES.xsd}decimal`))];
    case 'lessThanOrEquals':
      return [literal('9999-12-31', DATE)];
    case 'path':
      return null;
    default:
      throw new Error(`no way to break sh:${name} is known: add one`);
  }
}

const components: Record<string, string> = { in: 'In', lessThanOrEquals: 'LessThanOrEquals' };
const component = (name: string): string =>
  `${SH}${components[name] ?? name.charAt(0).toUpperCase() + name.slice(1)}ConstraintComponent`;

const nodeShapes = shapes.getSubjects(TYPE, namedNode(`${SH}NodeShape`), null) as NamedNode[];
const demands: Demand[] = nodeShapes.flatMap((shape) => {
  const target = value(shape, 'targetClass')!;
  const short = shape.value.split('#')[1]!;
  return shapes.getObjects(shape, namedNode(`${SH}property`), null).flatMap((property) => {
    const path = value(property, 'path') as NamedNode;
    return shapes.getQuads(property as NamedNode, null, null, null).flatMap((parameter) => {
      const name = parameter.predicate.value.slice(SH.length);
      const broken = breaking(name, parameter.object);
      if (!broken) return [];
      const label = `${short}: ${path.value.split(/[#/]/).at(-1)} without its ${name}`;
      return [{ label, shape, target, path, component: component(name), broken }];
    });
  });
});

describe('catalogueQuads', () => {
  it('conforms to the shapes of DCAT-AP_IT', async () => {
    const report = await validator.validate(new Store(quads) as never);
    const said = report.results.map((r) => `${r.focusNode?.value} ${r.path?.value} ${r.message[0]?.value}`);
    expect(said).toEqual([]);
    expect(report.conforms).toBe(true);
  });

  it('describes every class that has a shape', () => {
    const store = new Store(quads);
    expect(nodeShapes.length).toBe(7);
    for (const shape of nodeShapes)
      expect([shape.value, store.countQuads(null, TYPE, value(shape, 'targetClass')!, null) > 0]).toEqual([
        shape.value,
        true,
      ]);
  });

  it('describes every offered table and each of its files once', async () => {
    const store = new Store(quads);
    const found = store.getSubjects(TYPE, namedNode(`${PREFIXES.dcat}Dataset`), null);
    expect(found.length).toBe((await offered()).length);
    const addresses = store.getObjects(null, namedNode(`${PREFIXES.dcat}downloadURL`), null);
    expect(addresses.map((address) => address.value)).toContain(
      'https://osservatorio.example/data/v1/territories.geojson',
    );
    const about = store.getObjects(
      namedNode('https://osservatorio.example/data/v1/catalogue.ttl#gaps'),
      namedNode(`${PREFIXES.dct}title`),
      null,
    );
    expect(about.map((title) => title.value).sort()).toEqual(Object.values(dataset('gaps').title).sort());
  });

  it.each(demands)('$label: a violation', async ({ shape, target, path, component: wanted, broken }) => {
    const store = new Store(quads);
    const focus = store.getSubjects(TYPE, target, null)[0]!;
    store.removeQuads(store.getQuads(focus, path, null, null));
    store.addQuads(broken.map((object) => quad(focus as NamedNode, path, object)));
    const report = await validator.validateNode(store as never, focus as never, shape as never);
    const found = report.results.map((r) => [r.path?.value, r.sourceConstraintComponent?.value]);
    expect(found).toContainEqual([path.value, wanted]);
  });

  it.each(nodeShapes.map((shape) => [shape.value.split('#')[1], shape] as const))(
    '%s without the class of DCAT it refines: a violation',
    async (_name, shape) => {
      const store = new Store(quads);
      const focus = store.getSubjects(TYPE, value(shape, 'targetClass')!, null)[0]!;
      store.removeQuads(store.getQuads(focus, TYPE, value(shape, 'class')!, null));
      const report = await validator.validateNode(store as never, focus as never, shape as never);
      expect(report.results.map((r) => r.sourceConstraintComponent?.value)).toContain(component('class'));
    },
  );
});

describe.each([
  ['a public site', SITE],
  ['a site on one’s own machine', new URL('http://127.0.0.1:4321')],
])('the two files of %s', (_name, site) => {
  it('say the same statements', async () => {
    const statements = await catalogueQuads(site);
    const base = new URL('/data/v1/catalogue.ttl', site).href;
    const turtle = new Parser({ baseIRI: base }).parse(await toTurtle(statements));
    const nquads = await jsonld.toRDF(toJsonLd(statements) as never, { base, format: 'application/n-quads' });
    const json = new Parser({ format: 'N-Quads' }).parse(String(nquads));
    const canonical = (all: Quad[]): string[] => [...new Set(all.map((one) => JSON.stringify(one)))].sort();
    expect(turtle.length).toBeGreaterThan(datasets().length * 20);
    expect(canonical(json)).toEqual(canonical(turtle));
  });
});

it('speaks from the data: twice the same text', async () => {
  expect(await toTurtle(await catalogueQuads(SITE))).toBe(await toTurtle(quads));
});
