import { Module } from '@nestjs/common';
import { TreatiesController } from './http/treaty/treaties.controller';
import { TreatyBook } from './store/treaty/treaty-book';
import { EnterTreatyRow } from './use-cases/treaty/enter-treaty-row';
import { JudgeTreaties } from './use-cases/treaty/judge-treaties';
import { ReadTreaties } from './use-cases/treaty/read-treaties';

/** Treaty eligibility of films: verdicts from dated, cited rows. */
@Module({ controllers: [TreatiesController], providers: [TreatyBook, JudgeTreaties, ReadTreaties, EnterTreatyRow], exports: [TreatyBook] })
export class TreatyModule {}
