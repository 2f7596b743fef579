import { randomUUID } from 'node:crypto';
import { Commands, type Caller } from '@caravanserai/access';
import { accept, reject } from '@caravanserai/kernel';
import { type ActedBy, logTransition, type Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { Office } from '../store/office.entity';
import { officeViews } from '../store/offices';
import { Partner } from '../store/partner.entity';
import { RemindOfVacancy } from './remind-of-vacancy';

export interface OfficeDetails {
  readonly mailbox: string;
  readonly timeZone: string;
  readonly languages: readonly string[];
}

export interface OpenOfficeInput extends OfficeDetails {
  readonly partner: string;
  readonly theme?: string;
}

/** A partner has one general office, and one per theme where it wants. */
@Injectable()
export class OpenOffice {
  constructor(
    private readonly commands: Commands,
    private readonly vacancies: RemindOfVacancy,
  ) {}

  execute(caller: Caller, { partner, theme, ...details }: OpenOfficeInput) {
    return this.commands.run(caller, {
      action: 'open-office',
      constraints: { office_exists: 'office-exists' },
      load: async () => ({ resource: {}, state: null }),
      execute: async (tx, _, acting) => {
        if (!(await tx.manager.existsBy(Partner, { code: partner }))) return reject('partner-unknown', { partner });
        const office = await this.open(tx, acting, randomUUID(), { partner, theme: theme ?? null, ...details });
        return accept((await officeViews(tx, [office]))[0]);
      },
    });
  }

  async open(tx: Transaction, actor: ActedBy, id: string, { languages, ...details }: OfficeDetails & Pick<Office, 'partner' | 'theme'>): Promise<Office> {
    const office: Office = { id, ...details, languages: [...languages], version: 1, openedAt: tx.now, detailsConfirmedAt: null, holdersSoFar: 0 };
    await tx.manager.insert(Office, office);
    await logTransition(tx, actor, { of: 'office', id, action: 'open', from: null, to: 'open' });
    await this.vacancies.plan(tx, office, tx.now);
    return office;
  }
}
