import { TransformationType, type TransformFnParams } from 'class-transformer';
import { defaultMetadataStorage } from 'class-transformer/cjs/storage';
import { getMetadataStorage, ValidationTypes, type ValidationArguments, type ValidatorConstraintInterface } from 'class-validator';

type ClassOf = new () => object;
type Plain = Readonly<Record<string, unknown>>;

/** Makes the instance of a class of fields from a plain object, or answers undefined where anything is not as it should be. */
type Reader = (given: Plain) => object | undefined;

interface Field {
  readonly name: string;
  readonly conditions: readonly ((owner: object, value: unknown) => boolean)[];
  readonly checks: readonly { readonly constraint: ValidatorConstraintInterface; readonly constraints: unknown[] }[];
  readonly conversions: readonly ((params: TransformFnParams) => unknown)[];
  readonly nested: ClassOf | undefined;
}

type Metadata = ReturnType<ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']>[number];

const readers = new WeakMap<ClassOf, Reader | null>();

/**
 * The fast way for what is all right, which most requests are. class-validator and class-transformer look up their metadata anew
 * for each object, among those of all classes of the process: 15 µs for a small request, more with each class. Here it is gathered once
 * per class. Refusals are not made here: whatever is not accepted goes through the two libraries, which say why.
 * @returns null for a class that uses more of the two libraries than is gathered here; it always takes the long way.
 */
export function compiledReader(type: ClassOf): Reader | null {
  let reader = readers.get(type);
  if (reader === undefined) readers.set(type, (reader = compile(type)));
  return reader;
}

function compile(type: ClassOf): Reader | null {
  const metadata = getMetadataStorage().getTargetValidationMetadatas(type, '', false, false);
  if (metadata.length === 0 || !metadata.every((rule) => isPlainRule(type, rule)) || exposesOrExcludes(type)) return null;
  const names = [...new Set(metadata.map(({ propertyName }) => propertyName))];
  const fields = new Map(names.map((name) => [name, fieldOf(type, name, metadata)]));
  return (given) => read(type, fields, given);
}

function read(type: ClassOf, fields: ReadonlyMap<string, Field>, given: Plain): object | undefined {
  const made = new type() as Record<string, unknown>;
  for (const name of Object.keys(given)) {
    const field = fields.get(name);
    if (!field) return undefined;
    made[name] = converted(field, given);
  }
  for (const field of fields.values()) {
    if (!field.conditions.every((holds) => holds(made, made[field.name]))) continue;
    if (!passes(field, type, made)) return undefined;
    if (field.nested && !readNested(field.nested, field.name, made)) return undefined;
  }
  return made;
}

function converted({ name, conversions }: Field, given: Plain): unknown {
  let value = given[name];
  for (const convert of conversions) value = convert({ value, key: name, obj: given, type: TransformationType.PLAIN_TO_CLASS, options: {} });
  return value;
}

function passes({ name, checks }: Field, type: ClassOf, owner: Record<string, unknown>): boolean {
  const value = owner[name];
  return checks.every(({ constraint, constraints }) => {
    const args: ValidationArguments = { value, constraints, targetName: type.name, object: owner, property: name };
    return constraint.validate(value, args) === true; // A promise is no yes; such a check takes the long way.
  });
}

/** Replaces the plain object, or each of a list, by its instance; its own checks have made sure before that it is one. */
function readNested(nested: ClassOf, name: string, owner: Record<string, unknown>): boolean {
  const reader = compiledReader(nested);
  const value = owner[name];
  if (!reader || typeof value !== 'object' || value === null) return false;
  const made = Array.isArray(value) ? value.map((entry: Plain) => reader(entry)) : reader(value as Plain);
  owner[name] = made;
  return Array.isArray(made) ? !made.includes(undefined) : made !== undefined;
}

function fieldOf(type: ClassOf, name: string, all: readonly Metadata[]): Field {
  const own = all.filter(({ propertyName }) => propertyName === name);
  const ofType = (wanted: string) => own.filter((rule) => rule.type === wanted);
  const nested = ofType(ValidationTypes.NESTED_VALIDATION).length > 0;
  return {
    name,
    conditions: ofType(ValidationTypes.CONDITIONAL_VALIDATION).map(({ constraints }) => constraints[0] as Field['conditions'][number]),
    checks: ofType(ValidationTypes.CUSTOM_VALIDATION).flatMap(({ constraintCls, constraints }) =>
      getMetadataStorage()
        .getTargetValidatorConstraints(constraintCls)
        .map(({ instance: constraint }) => ({ constraint, constraints })),
    ),
    conversions: defaultMetadataStorage
      .findTransformMetadatas(type, name, TransformationType.PLAIN_TO_CLASS)
      .map(({ transformFn }) => transformFn as Field['conversions'][number]),
    nested: nested ? (defaultMetadataStorage.findTypeMetadata(type, name)?.typeFunction() as ClassOf | undefined) : undefined,
  };
}

function isPlainRule(type: ClassOf, rule: Metadata): boolean {
  if (rule.each || rule.groups?.length || rule.validateIf) return false;
  if (rule.type === ValidationTypes.NESTED_VALIDATION) return defaultMetadataStorage.findTypeMetadata(type, rule.propertyName) !== undefined;
  return rule.type === ValidationTypes.CUSTOM_VALIDATION || rule.type === ValidationTypes.CONDITIONAL_VALIDATION;
}

const exposesOrExcludes = (type: ClassOf) =>
  defaultMetadataStorage.getExposedMetadatas(type).length + defaultMetadataStorage.getExcludedMetadatas(type).length > 0;
