import { Injectable, Param, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError, type ValidatorOptions } from 'class-validator';
import { isId, NOT_AN_ID } from '../fields/text';
import { compiledReader } from './compiled-fields';
import { InputRefused, type FieldRefusal } from './input-refused';
import { findUnsafe, join } from './unsafe-input';

// Nothing is converted silently and nothing unknown is dropped silently: a client that misspells a field hears of it.
const STRICT: ValidatorOptions = {
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
  stopAtFirstError: false,
  validationError: { target: false, value: false },
};
const MOST_REFUSALS = 50;
const NATIVE: readonly unknown[] = [String, Number, Boolean, Array, Object, Date];

/**
 * Takes bodies, queries and path parameters apart. It stands in for Nest's ValidationPipe with the same settings, because that
 * one walks each value four times and awaits, and because it lets a list through where an object is meant.
 */
@Injectable()
export class StrictInput implements PipeTransform {
  transform(value: unknown, { type, metatype, data }: ArgumentMetadata): unknown {
    if (type === 'custom') return value;
    const unsafe = findUnsafe(value, data ?? '');
    if (unsafe) throw new InputRefused([unsafe]);
    if (!metatype || NATIVE.includes(metatype)) return plainValue(value, metatype, data);
    return fieldsOf(metatype as new () => object, value);
  }
}

/** The path parameter `name`, a UUID; anything else is a refusal that names it. */
export const IdParam = (name = 'id') =>
  Param(name, {
    transform(value: unknown): string {
      if (isId(value)) return value;
      throw new InputRefused([{ field: name, reason: NOT_AN_ID }]);
    },
  });

export function fieldsOf<T extends object>(type: new () => T, value: unknown): T {
  const given = value ?? {}; // A missing body is an empty one: the answer then names the fields that are required.
  if (typeof given !== 'object' || Array.isArray(given)) throw new InputRefused([{ field: '', reason: 'must be an object' }]);
  const accepted = compiledReader(type)?.(given as Readonly<Record<string, unknown>>);
  if (accepted) return accepted as T;
  const fields = plainToInstance(type, given);
  const errors = validateSync(fields, STRICT);
  if (errors.length > 0) throw new InputRefused(refusals(errors).slice(0, MOST_REFUSALS));
  return fields;
}

function plainValue(value: unknown, metatype: unknown, name: string | undefined): unknown {
  const single = metatype === String && value !== undefined && typeof value !== 'string';
  if (single) throw new InputRefused([{ field: name ?? '', reason: 'must be given once' }]);
  return value;
}

function refusals(errors: readonly ValidationError[], path = ''): FieldRefusal[] {
  return errors.flatMap(({ property, constraints = {}, children = [] }) => {
    const field = property === undefined ? path : join(path, property);
    const own = Object.entries(constraints).filter(([rule]) => rule !== 'nestedValidation');
    // A field that is no object, or no list, has no fields inside that could be missing: one reason says it all.
    return own.length > 0 ? own.map(([rule, reason]) => ({ field, reason: RENAMED[rule] ?? reason })) : refusals(children, field);
  });
}

/** class-validator's own words for these two would repeat the field or say nothing. */
const RENAMED: Readonly<Record<string, string>> = {
  whitelistValidation: 'is not a known field',
  unknownValue: 'must be an object',
};
