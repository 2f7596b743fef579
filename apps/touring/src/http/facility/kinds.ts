import { field, type FieldKind, type FieldOptions, InputRefused, isLanguage, wholeNumber } from '@caravanserai/hosting';
import { isWellFormed } from '@caravanserai/kernel';
import { Param } from '@nestjs/common';

const CONCEPT = /^http:\/\/vocab\.getty\.edu\/aat\/[1-9]\d{8}$/;
const ONE_LINE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/u;

const concept: FieldKind = {
  name: 'isConcept',
  check: (value) => (typeof value === 'string' && CONCEPT.test(value) ? null : 'must be a concept of the Art & Architecture Thesaurus'),
  schema: { type: 'string', maxLength: 40, pattern: CONCEPT.source, example: 'http://vocab.getty.edu/aat/300054766' },
};

/** The address of a concept of the Art & Architecture Thesaurus. */
export const IsConcept = (options?: FieldOptions): PropertyDecorator => field(concept, options);

export const languageKind: FieldKind = {
  name: 'isLanguage',
  check: (value) => (isLanguage(value) ? null : 'must be a BCP 47 language tag in canonical form'),
  schema: { type: 'string', maxLength: 35, example: 'zh-Hant' },
};

/** One line of a list of names. */
export const lineKind: FieldKind = {
  name: 'isLine',
  check: (value) => (typeof value === 'string' && value.trim().length > 0 && value.length <= 300 && !ONE_LINE.test(value) && isWellFormed(value) ? null : 'must stand on one line of at most 300 characters'),
  schema: { type: 'string', minLength: 1, maxLength: 300 },
};

export const codeKind = (list: readonly string[]): FieldKind => ({
  name: 'isCode',
  check: (value) => (list.includes(value as string) ? null : `must be one of ${list.join(', ')}`),
  schema: { type: 'string', enum: [...list] },
});

export const minutesKind: FieldKind = wholeNumber(0, 1_440);

/** The number of a version in a path. */
export const VersionNumber = () =>
  Param('number', {
    transform(value: unknown): number {
      if (typeof value === 'string' && /^[1-9]\d{0,8}$/.test(value)) return Number(value);
      throw new InputRefused([{ field: 'number', reason: 'must be a whole number from 1' }]);
    },
  });
