import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { ValidateBy, ValidateIf, type ValidationArguments } from 'class-validator';

/** What every field may be besides its kind. A field is required and not null unless it says otherwise. */
export interface FieldOptions {
  readonly optional?: boolean;
  readonly nullable?: boolean;
  readonly description?: string;
  readonly example?: unknown;
}

/** One kind of field: its check for requests and its schema for the OpenAPI document, declared together. */
export interface FieldKind {
  readonly name: string;
  /** The reason why the value is refused, as the end of the sentence "this field …", or null when it is fine. */
  readonly check: (value: unknown, owner: object) => string | null;
  readonly schema: Record<string, unknown>;
}

/** The decorator of one field: presence, check and documentation from a single declaration. */
export function field(kind: FieldKind, options: FieldOptions = {}, ...more: PropertyDecorator[]): PropertyDecorator {
  return applyDecorators(documented(kind.schema, options), presence(options), checked(kind), ...more);
}

/** The schema part alone, for fields whose check is done by a nested class. */
export function documented(schema: Record<string, unknown>, options: FieldOptions): PropertyDecorator {
  const { optional = false, nullable = false, description, example } = options;
  return ApiProperty({
    ...schema,
    required: !optional,
    ...(nullable && { nullable }),
    ...(description && { description }),
    ...(example !== undefined && { example }),
  } as ApiPropertyOptions);
}

/** Absent and null are two answers: an optional field may be left out, only a nullable one may be null. */
export function presence({ optional, nullable }: FieldOptions): PropertyDecorator {
  return ValidateIf((_, value) => !(optional && value === undefined) && !(nullable && value === null));
}

export function checked(kind: Pick<FieldKind, 'name' | 'check'>): PropertyDecorator {
  const reason = (value: unknown, args?: ValidationArguments) =>
    value === undefined ? 'is required' : kind.check(value, args?.object ?? {});
  return ValidateBy({
    name: kind.name,
    validator: {
      validate: (value, args) => reason(value, args) === null,
      defaultMessage: (args) => reason(args?.value, args) ?? 'is not accepted',
    },
  });
}
