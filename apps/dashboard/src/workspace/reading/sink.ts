import { isWellFormed } from '@caravanserai/kernel';
import { type ImportedEvent, ImportedLog } from '../../domain/log/imported-log';
import { limits } from './limits';
import { LogRefused, quoted } from './log-refused';

/** Where readers put what they read; it looks after the bounds that all formats have. */
export class LogSink {
  readonly imported = new ImportedLog();
  private namesLength = 0;

  append(event: ImportedEvent, line: number): void {
    const { log } = this.imported;
    if (log.events.length >= limits.events) throw new LogRefused(`the file has more than ${limits.events.toLocaleString('en')} events`, line);
    const resources = log.actors.list.length;
    this.imported.append(event);
    if (log.actors.list.length > resources) this.keep(event.resource!, line);
    if (log.activities.list.length > limits.activities) throw new LogRefused(`there are more than ${limits.activities.toLocaleString('en')} different activities: is it the right column?`, line);
  }

  /** @param what as `the activity`. @throws LogRefused for what no database or no screen could take. */
  name(text: string, what: string, line: number): string {
    if (text.length > limits.nameLength) throw new LogRefused(`${what} ${quoted(text)} is longer than ${limits.nameLength.toLocaleString('en')} characters`, line);
    if (text.includes('\0') || !isWellFormed(text)) throw new LogRefused(`${what} ${quoted(text)} is not text`, line);
    return text;
  }

  /** Counts a name that stays in memory. */
  keep(name: string, line: number): void {
    this.namesLength += name.length;
    if (this.namesLength > limits.namesLength) throw new LogRefused(`the names of cases and resources have more than ${limits.namesLength.toLocaleString('en')} characters`, line);
  }

  finish(): ImportedLog {
    if (this.imported.log.events.length === 0) throw new LogRefused('there is no event in the file');
    this.imported.finish();
    return this.imported;
  }
}
