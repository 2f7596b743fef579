import { LocalFailure, explain } from './local-failure';

const errno = (code: string, more: object = {}): Error => Object.assign(new Error(code), { code, ...more });

describe('an error of the file system as a sentence', () => {
  it.each([
    ['ENOSPC', {}, 'No space is left on the disk that holds /data.'],
    ['EDQUOT', {}, 'The disk quota for /data is used up.'],
    ['EACCES', { path: '/data/port' }, `User ${process.env.USER ?? process.env.LOGNAME ?? process.getuid!()} may not read or write /data/port.`],
    ['EROFS', {}, '/data lies on a disk that can only be read.'],
    ['ENOTDIR', {}, '/data can\'t be a folder because a file is in its way.'],
    ['ENOENT', { syscall: 'mkdir' }, '/data can\'t be made: the folder above it is missing or lies on a disk that can only be read.'],
  ])('%s is explained', (code, more, sentence) => {
    expect(explain(errno(code, more), '/data')).toEqual(new LocalFailure(sentence));
  });

  it.each([errno('ENOENT', { syscall: 'spawn id' }), errno('EMFILE'), new TypeError('a bug'), new LocalFailure('said already')])('%s comes back as it is', (error) => {
    expect(explain(error, '/data')).toBe(error);
  });
});
