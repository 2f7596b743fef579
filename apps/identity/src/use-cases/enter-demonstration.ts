import { accept, reject, type Decision } from '@caravanserai/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, IsNull, Not } from 'typeorm';
import { CONFIG, type IdentityConfig } from '../config';
import { typedUsername } from '../domain/username';
import { Account } from '../store/account.entity';

/** One click and one is inside: only in a demonstration, and only into accounts that were made for it. */
@Injectable()
export class EnterDemonstration {
  constructor(
    @Inject(CONFIG) private readonly config: IdentityConfig,
    private readonly dataSource: DataSource,
  ) {}

  async run(username: string): Promise<Decision<Account, 'credentials-wrong'>> {
    const account = (await this.accounts()).find((one) => one.username === typedUsername(username));
    return account ? accept(account) : reject('credentials-wrong');
  }

  async list(): Promise<{ username: string; title: string }[]> {
    return (await this.accounts()).map(({ username, demonstrationOf }) => ({ username, title: demonstrationOf! }));
  }

  private async accounts(): Promise<Account[]> {
    if (!this.config.demonstration) return [];
    return this.dataSource.getRepository(Account).find({ where: { demonstrationOf: Not(IsNull()), disabled: false }, order: { demonstrationPlace: 'ASC', username: 'ASC' } });
  }
}
