import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { STAND_INS, TypedSamples } from '../../../tests/support/typed-samples';
import { LOCALES } from './locale';

/** A sentence of a dictionary with its words in both languages, for one list of arguments. */
interface Said {
  where: string;
  args: unknown[];
  it: string[];
  en: string[];
}

/** Sentences whose facts hang together as no list of types tells; those of every real territory have tests of their own. */
const TOLD_REAL_FACTS = ['leadWords'];

const modules = import.meta.glob<Record<string, unknown>>(['./**/*.ts', '!./**/*.test.ts'], { eager: true });
const files = Object.keys(modules);
const program = ts.createProgram(
  files.map((file) => join(import.meta.dirname, file)),
  {
    ...{ strict: true, noUncheckedIndexedAccess: true, noEmit: true, skipLibCheck: true, types: [] },
    ...{ target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext },
    ...{ moduleResolution: ts.ModuleResolutionKind.Bundler, paths: { '@/*': ['./src/*'] } },
  },
);
const checker = program.getTypeChecker();
const said = files.flatMap(sentencesOf);

/** Every text and sentence of the dictionaries that a file exports. */
function sentencesOf(file: string): Said[] {
  const source = program.getSourceFile(join(import.meta.dirname, file));
  const symbol = source && checker.getSymbolAtLocation(source);
  const values = modules[file];
  if (!source || !symbol || !values) return [];
  const samples = new TypedSamples(checker, source);
  return checker.getExportsOfModule(symbol).flatMap((exported) => {
    if (TOLD_REAL_FACTS.includes(exported.name)) return [];
    const value = values[exported.name] as Record<string, unknown> | undefined;
    if (typeof value !== 'object' || value === null || !('it' in value && 'en' in value)) return [];
    const type = checker.getTypeOfSymbolAtLocation(exported, source);
    return walk(
      `${exported.name}`,
      LOCALES.map((locale) => value[locale]),
      memberOf(type, 'it', source),
    );

    function walk(where: string, pair: unknown[], of: ts.Type | null): Said[] {
      const [italian, english] = pair;
      if (typeof italian === 'function') {
        const signature = of?.getCallSignatures()[0];
        if (!signature) throw new Error(`${file} ${where}: a function without a type`);
        return samples.argumentsOf(signature).map((args) => {
          const [itWords, enWords] = pair.map((sentence) =>
            textsIn((sentence as (...a: unknown[]) => unknown)(...args)),
          );
          return { where, args, it: itWords ?? [], en: enWords ?? [] };
        });
      }
      // A list may have more entries in one language, such as the forms of a word.
      const isList = Array.isArray(italian) && italian.every((one) => typeof one === 'string');
      if (typeof italian !== 'object' || italian === null || isList)
        return [{ where, args: [], it: textsIn(italian), en: textsIn(english) }];
      return Object.keys(italian).flatMap((key) =>
        walk(
          `${where}.${key}`,
          pair.map((one) => (one as Record<string, unknown>)[key]),
          of && memberOf(of, key, source as ts.SourceFile),
        ),
      );
    }
  });
}

function memberOf(type: ts.Type, name: string, at: ts.Node): ts.Type | null {
  const member = type.getProperty(name);
  if (member) return checker.getTypeOfSymbolAtLocation(member, at);
  return type.getStringIndexType() ?? type.getNumberIndexType() ?? null;
}

/** The texts of what a sentence gives: itself, or the parts it is made of. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const told = (text: readonly string[]): string[] =>
  STAND_INS.filter((word) => text.join(' ').toLowerCase().includes(word.toLowerCase()));
const shown = ({ where, args, it: italian, en: english }: Said): string =>
  `${where}: ${italian.join(' / ')} | ${english.join(' / ')} ← ${JSON.stringify(args)}`;

describe('every dictionary, with arguments of every kind its sentences take', () => {
  it('says something in both languages, and nothing that is not words', () => {
    expect(said.length).toBeGreaterThan(5000);
    const odd = said.filter(({ it: italian, en: english }) =>
      [...italian, ...english].some((text) => /undefined|NaN|\[object|=>| {2}| [,.;:](?=\s|$)/.test(text)),
    );
    expect(odd.map(shown)).toEqual([]);
    const silent = said.filter(
      ({ it: italian, en: english }) => (italian.join('') === '') !== (english.join('') === ''),
    );
    expect(silent.map(shown)).toEqual([]);
  });

  it('repeats the same of what it is told in both languages', () => {
    const uneven = said.filter(
      ({ it: italian, en: english }) => told(italian).join() !== told(english).join(),
    );
    expect(uneven.map(shown)).toEqual([]);
  });
});
