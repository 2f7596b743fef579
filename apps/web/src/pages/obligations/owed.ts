import type { AnswerOf } from '../../api/client';

/** What one party owes by one day. */
export type Owed = AnswerOf<'/api/coproduction/obligations'>['items'][number];
