import ts from 'typescript';

/** Words that stand for the texts of a sentence: none is part of another, none is in a dictionary. */
export const STAND_INS = [
  'Zambra',
  'Quizza',
  'Wolfra',
  'Jukka',
  'Xanta',
  'Yppola',
  'Kekka',
  'Vuzza',
] as const;
/** The most argument lists tried on one function. */
const MOST = 48;
/** Types nest no deeper than this in what sentences are told. */
const DEEPEST = 4;

/** Makes values of a type: of each kind of value the type allows, at least one. */
export class TypedSamples {
  readonly #checker: ts.TypeChecker;
  readonly #at: ts.Node;
  #word = 0;

  /** @param at where in the program the types are read */
  constructor(checker: ts.TypeChecker, at: ts.Node) {
    this.#checker = checker;
    this.#at = at;
  }

  /** Argument lists for a function of this type: all combinations of its parameters' values, up to a limit. */
  argumentsOf(signature: ts.Signature): unknown[][] {
    this.#word = 0;
    const each = signature
      .getParameters()
      .map((parameter) => this.#valuesOf(this.#checker.getTypeOfSymbolAtLocation(parameter, this.#at), 0));
    return each
      .reduce<unknown[][]>((lists, values) => lists.flatMap((list) => values.map((v) => [...list, v])), [[]])
      .filter((_, i, all) => i % Math.ceil(all.length / MOST) === 0);
  }

  #valuesOf(type: ts.Type, depth: number): unknown[] {
    if (type.isUnion()) return type.types.flatMap((one) => this.#valuesOf(one, depth));
    if (type.isStringLiteral() || type.isNumberLiteral()) return [type.value];
    if (type.flags & ts.TypeFlags.BooleanLiteral) return [this.#checker.typeToString(type) === 'true'];
    if (type.flags & ts.TypeFlags.Null) return [null];
    if (type.flags & ts.TypeFlags.Undefined) return [undefined];
    if (type.flags & ts.TypeFlags.NumberLike) return [1, 37];
    if (type.flags & ts.TypeFlags.StringLike) return [STAND_INS[this.#word++ % STAND_INS.length]];
    const [call] = type.getCallSignatures();
    if (call) {
      const [answer] = this.#valuesOf(call.getReturnType(), depth + 1);
      return [() => answer];
    }
    if (this.#checker.isTupleType(type))
      return [
        this.#checker.getTypeArguments(type as ts.TypeReference).map((one) => this.#valuesOf(one, depth)[0]),
      ];
    if (this.#checker.isArrayType(type)) {
      const [element] = this.#checker.getTypeArguments(type as ts.TypeReference);
      if (!element || depth > DEEPEST) return [[]];
      const values = this.#valuesOf(element, depth + 1);
      return [values.slice(0, 1), [...values, ...this.#valuesOf(element, depth + 1)].slice(0, 2)];
    }
    return this.#objectsOf(type, depth);
  }

  /** The same stand-in in both languages: a sentence that names it names it in either. */
  #inBothLanguages(): { it: string; en: string } {
    const word = STAND_INS[this.#word++ % STAND_INS.length] ?? '';
    return { it: word, en: word };
  }

  /** One object a value of its properties, the others at their first. */
  #objectsOf(type: ts.Type, depth: number): unknown[] {
    if (depth > DEEPEST) return [{}];
    const names = type.getProperties().map(({ name }) => name);
    if (names.join() === 'it,en') return [this.#inBothLanguages()];
    const values = type
      .getProperties()
      .map(
        (property) =>
          [
            property.name,
            this.#valuesOf(this.#checker.getTypeOfSymbolAtLocation(property, this.#at), depth + 1),
          ] as const,
      );
    const first = Object.fromEntries(values.map(([name, all]) => [name, all[0]]));
    return [
      first,
      ...values.flatMap(([name, all]) => all.slice(1).map((value): object => ({ ...first, [name]: value }))),
    ];
  }
}
