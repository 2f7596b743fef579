import { applyDecorators } from '@nestjs/common';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { checked, documented, field, presence, type FieldKind, type FieldOptions } from './field';

type ClassOf = new () => object;

/** How many entries a list may have; `min` 0 and `max` 100 where nothing else is said. */
export interface ListOptions extends FieldOptions {
  readonly min?: number;
  readonly max?: number;
}

const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

// @nestjs/swagger knows a type that is looked up late by the function's name, which must be "type"; hence `type: () => type()`.

/** One object of another field class. class-validator would take a list, even an empty one, for a valid object: this does not. */
export function IsObjectOf(type: () => ClassOf, options: FieldOptions = {}): PropertyDecorator {
  const check = (value: unknown) => (isObject(value) ? null : 'must be an object');
  return applyDecorators(
    documented({ type: () => type() }, options),
    presence(options),
    checked({ name: 'isObjectOf', check }),
    ValidateNested(),
    Type(type),
  );
}

/** A list of objects of another field class. */
export function IsListOf(type: () => ClassOf, options: ListOptions = {}): PropertyDecorator {
  return applyDecorators(
    documented({ type: () => type(), isArray: true, ...bounds(options) }, options),
    presence(options),
    checked({ name: 'isListOf', check: (value) => refuseList(value, options, isObject, 'objects') }),
    ValidateNested(),
    Type(type),
  );
}

/** A list of ids, codes, dates: `IsListOfKind(idKind)` checks each entry with the check of that kind of field. */
export function IsListOfKind(kind: FieldKind, options: ListOptions = {}): PropertyDecorator {
  const check = (value: unknown, owner: object) => {
    const refusal = refuseList(value, options, () => true, '');
    if (refusal) return refusal;
    for (const [index, entry] of (value as unknown[]).entries()) {
      const reason = kind.check(entry, owner);
      if (reason) return `holds an entry (number ${index + 1}) that ${reason}`;
    }
    return null;
  };
  return field({ name: 'isListOfKind', check, schema: { type: 'array', items: kind.schema, ...bounds(options) } }, options);
}

function refuseList(value: unknown, { min = 0, max = 100 }: ListOptions, fits: (entry: unknown) => boolean, what: string) {
  if (!Array.isArray(value)) return 'must be a list';
  if (value.length < min || value.length > max) return `must have ${min} to ${max} entries`;
  return value.every(fits) ? null : `must hold ${what} only`;
}

const bounds = ({ min = 0, max = 100 }: ListOptions) => ({ minItems: min, maxItems: max });
