import { readText, writePrivate } from '../private-file';
import { newPassword } from './databases';

/** The roles' passwords, random, made when first asked for and kept in one private file beside the data. */
export class Passwords {
  private readonly byRole: Record<string, string>;

  constructor(private readonly file: string) {
    this.byRole = JSON.parse(readText(file) ?? '{}') as Record<string, string>;
  }

  has(role: string): boolean {
    return role in this.byRole;
  }

  /** On the disk before it is returned, so that no role ever has a password that is lost. */
  of(role: string): string {
    if (!this.has(role)) this.keep(role, newPassword());
    return this.byRole[role]!;
  }

  forget(role: string): void {
    delete this.byRole[role];
    this.save();
  }

  private keep(role: string, password: string): void {
    this.byRole[role] = password;
    this.save();
  }

  private save(): void {
    writePrivate(this.file, JSON.stringify(this.byRole, null, 2));
  }
}
