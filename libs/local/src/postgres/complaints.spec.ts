import { failureOf, memoryIsStillInUse, portIsTaken } from './complaints';

// Lines as PostgreSQL 18 wrote them when each of these was done to it.
const sharedMemory = 'FATAL:  pre-existing shared memory block (key 5432001, ID 32768) is still in use';
const port = 'LOG:  could not bind IPv4 address "127.0.0.1": Address already in use\nFATAL:  could not create any TCP/IP sockets';

describe('what PostgreSQL says, for people', () => {
  it.each([
    ['FATAL:  could not write to file "pg_wal/xlogtemp.29": No space left on device', 'No space is left on the disk that holds /c.'],
    ['FATAL:  could not extend file "base/1/2691": wrote only 4096 of 8192 bytes at block 9\nHINT:  Check free disk space.\nPANIC:  cannot abort transaction 1', 'No space is left on the disk that holds /c.'],
    ['FATAL:  data directory "/c" has wrong ownership', 'The user that runs PostgreSQL may not read or write /c: start as its owner, or choose another data folder.'],
    ['initdb: error: could not access directory "/c": Permission denied', 'The user that runs PostgreSQL may not read or write /c: start as its owner, or choose another data folder.'],
    ['FATAL:  database files are incompatible with server', 'The data in /c is damaged (PostgreSQL can\'t read it): restore a backup, or begin anew.'],
    ['PANIC:  could not locate a valid checkpoint record at 0/174B668', 'The data in /c is damaged (PostgreSQL can\'t read it): restore a backup, or begin anew.'],
    [sharedMemory, 'A PostgreSQL that can\'t be stopped from here still uses /c.'],
    ['FATAL:  could not map anonymous shared memory: Cannot allocate memory', 'There is not enough memory to start PostgreSQL.'],
    ['initdb: error: could not look up effective user ID 4711: user does not exist', 'PostgreSQL needs a user with a name, and this user id has none: add it to /etc/passwd, or name a server of your own with DATABASE_URL.'],
    ['FATAL:  something that nobody has met', 'PostgreSQL does not start in /c (something that nobody has met): see /log.'],
    ['', 'PostgreSQL does not start in /c (it said nothing): see /log.'],
  ])('%s', (output, sentence) => {
    expect(failureOf(output, '/c', '/log').message).toBe(sentence);
  });

  it('knows what passes by itself', () => {
    expect([portIsTaken(port), portIsTaken(sharedMemory), memoryIsStillInUse(sharedMemory), memoryIsStillInUse(port)]).toEqual([true, false, true, false]);
  });
});
