import ts from 'typescript';
import type { TypeNames } from './type-names';

export type Schema = Readonly<Record<string, unknown>>;

const REF = '#/components/schemas/';
const { Object: AnObject, BooleanLiteral, StringLiteral, NumberLiteral, StringLike, NumberLike, BooleanLike, Null, Undefined, Void } = ts.TypeFlags;

/** Writes types as JSON Schemas of what `JSON.stringify` makes of their values. */
export class SchemaWriter {
  /** Every type with a name that has been met, by that name. */
  readonly named = new Map<string, Schema>();
  /** What can't be described honestly, by the place where it stands. */
  readonly faults: string[] = [];

  constructor(
    private readonly checker: ts.TypeChecker,
    private readonly names: TypeNames,
  ) {}

  /** @param place a route and a path below its answer, for the message about what has no honest type. */
  write(types: readonly ts.Type[], place: string): Schema {
    const parts = this.withoutEmpty(types.filter(({ flags }) => !(flags & (Undefined | Void))));
    const literals = enumOf(parts.filter(isLiteral));
    const others = distinct(parts.filter((part) => !isLiteral(part) && !(part.flags & Null)).map((part) => this.one(part, place)));
    const isNullable = parts.some(({ flags }) => flags & Null);
    return joined([...literals, ...others], isNullable);
  }

  /** `Name[] | []` are names; the second is what `?? []` leaves in a type. */
  private withoutEmpty(types: readonly ts.Type[]): readonly ts.Type[] {
    const isList = (type: ts.Type) => this.checker.isArrayType(type) || this.checker.isTupleType(type);
    return types.some((type) => isList(type) && !this.isEmpty(type)) ? types.filter((type) => !this.isEmpty(type)) : types;
  }

  private isEmpty(type: ts.Type): boolean {
    if (!this.checker.isArrayType(type) && !this.checker.isTupleType(type)) return false;
    return this.checker.getTypeArguments(type as ts.TypeReference).every(({ flags }) => flags & ts.TypeFlags.Never);
  }

  private one(type: ts.Type, place: string): Schema {
    const { flags } = type;
    if (flags & StringLike) return { type: 'string' };
    if (flags & NumberLike) return { type: 'number' };
    if (flags & BooleanLike) return { type: 'boolean' };
    if (type.isUnion() || flags & AnObject || type.isIntersection()) return this.nameable(type, place);
    return this.fault(place, this.checker.typeToString(type));
  }

  private nameable(type: ts.Type, place: string): Schema {
    if (type.symbol?.name === 'Date') return { type: 'string', format: 'date-time' };
    const name = isOfObjects(type) ? this.names.of(type) : undefined;
    if (name === undefined) return this.structure(type, place);
    if (!this.named.has(name)) {
      this.named.set(name, {}); // So that a type which contains itself finds its name taken.
      this.named.set(name, this.structure(type, name));
    }
    return { $ref: `${REF}${name}` };
  }

  private structure(type: ts.Type, place: string): Schema {
    if (type.isUnion()) return this.write(type.types, place);
    if (this.isEmpty(type)) return { type: 'array', maxItems: 0 };
    if (this.checker.isTupleType(type)) return this.tuple(type as ts.TypeReference, place);
    if (this.checker.isArrayType(type)) return { type: 'array', items: this.typed(this.checker.getTypeArguments(type as ts.TypeReference)[0]!, `${place}[]`) };
    const index = this.checker.getIndexTypeOfType(type, ts.IndexKind.String);
    const properties = this.checker.getPropertiesOfType(type).filter((property) => !this.isMethod(property));
    if (index !== undefined && properties.length === 0) return { type: 'object', additionalProperties: this.typed(index, `${place}.*`) };
    if (properties.length === 0) return this.fault(place, this.checker.typeToString(type));
    return this.object(properties, place);
  }

  private object(properties: readonly ts.Symbol[], place: string): Schema {
    const written = properties.flatMap((property) => {
      const type = this.checker.getTypeOfSymbol(property);
      if (partsOf(type).every(({ flags }) => flags & (Undefined | Void | ts.TypeFlags.Never))) return []; // JSON leaves it out.
      const schema = this.typed(type, `${place}.${property.name}`);
      const isOptional = (property.flags & ts.SymbolFlags.Optional) !== 0 || partsOf(type).some(({ flags }) => flags & Undefined);
      return [{ name: property.name, isOptional, schema: this.told(property, schema) }];
    });
    const required = written.filter(({ isOptional }) => !isOptional).map(({ name }) => name);
    return { type: 'object', ...(required.length > 0 && { required }), properties: Object.fromEntries(written.map(({ name, schema }) => [name, schema])) };
  }

  private tuple(type: ts.TypeReference, place: string): Schema {
    const items = this.checker.getTypeArguments(type).map((item, at) => this.typed(item, `${place}[${at}]`));
    return { type: 'array', prefixItems: items, minItems: items.length, maxItems: items.length };
  }

  private typed = (type: ts.Type, place: string): Schema => this.write(partsOf(type), place);

  private told(property: ts.Symbol, schema: Schema): Schema {
    const description = ts.displayPartsToString(property.getDocumentationComment(this.checker)).replace(/\s+/g, ' ');
    return description === '' ? schema : { ...schema, description };
  }

  /** Also what only objects have and JSON does not: symbols and private fields. */
  private isMethod(property: ts.Symbol): boolean {
    return property.name.startsWith('__') || this.checker.getTypeOfSymbol(property).getCallSignatures().length > 0;
  }

  private fault(place: string, type: string): Schema {
    this.faults.push(`${place} is ${type}`);
    return {};
  }
}

/** A union with a name of its own stays whole, so that it can be referred to. */
function partsOf(type: ts.Type): readonly ts.Type[] {
  if (!type.isUnion() || type.flags & ts.TypeFlags.Boolean) return [type];
  return type.aliasSymbol && isOfObjects(type) ? [type] : type.types;
}

const isOfObjects = (type: ts.Type): boolean => (type.isUnion() ? type.types.every(({ flags }) => flags & AnObject) : true);
const isLiteral = ({ flags }: ts.Type) => (flags & (StringLiteral | NumberLiteral | BooleanLiteral)) !== 0 && !(flags & ts.TypeFlags.EnumLiteral);

/** The compiler's own order of a union depends on what it has read before; ours on the values alone. */
function enumOf(literals: readonly ts.Type[]): Schema[] {
  const values = literals.map((type) => (type.isLiteral() ? type.value : (type as unknown as { intrinsicName: string }).intrinsicName === 'true'));
  return ['string', 'number', 'boolean'].flatMap((type) => {
    const ofType = [...new Set(values.filter((value) => typeof value === type))].toSorted() as unknown[];
    if (ofType.length === 0) return [];
    if (type === 'boolean' && ofType.length === 2) return [{ type }];
    return [ofType.length === 1 ? { type, const: ofType[0] } : { type, enum: ofType }];
  });
}

const distinct = (schemas: readonly Schema[]): Schema[] => [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).entries()].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, schema]) => schema);

function joined(schemas: readonly Schema[], isNullable: boolean): Schema {
  if (!isNullable) return schemas.length === 1 ? schemas[0]! : { anyOf: schemas };
  const [only] = schemas;
  if (only === undefined) return { type: 'null' };
  if (schemas.length > 1 || typeof only.type !== 'string' || 'const' in only) return { anyOf: [...schemas, { type: 'null' }] };
  return { ...only, type: [only.type, 'null'], ...(Array.isArray(only.enum) && { enum: [...(only.enum as unknown[]), null] }) };
}
