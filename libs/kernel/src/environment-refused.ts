/** A variable that a process can't start with; the message says which one and why, never a value that may be secret. */
export class EnvironmentRefused extends Error {
  constructor(variable: string, reason: string) {
    super(`${variable} ${reason}`);
    this.name = 'EnvironmentRefused';
  }
}
