import 'reflect-metadata';
import { fieldsOf, InputRefused } from '@caravanserai/hosting';
import { IsCountryCode, IsEmail, IsMachineWord, IsPartner, IsPhone, IsSha256, IsTheme, IsWebAddress } from './fields';

class Given {
  @IsCountryCode({ optional: true }) country?: string;
  @IsPartner({ optional: true }) partner?: string;
  @IsEmail({ optional: true }) email?: string;
  @IsPhone({ optional: true }) phone?: string;
  @IsWebAddress({ optional: true }) homepage?: string;
  @IsSha256({ optional: true }) sha256?: string;
  @IsMachineWord({ optional: true }) source?: string;
  @IsTheme({ optional: true }) theme?: string;
}

const read = (given: object) => {
  try {
    return { ...fieldsOf(Given, given) };
  } catch (error) {
    return (error as InputRefused).errors.map(({ field }) => field);
  }
};

test.each<[object, object]>([
  [{ country: 'EL' }, { country: 'GR' }],
  [{ country: 'UK' }, { country: 'GB' }],
  [{ country: 'XX' }, ['country']],
  [{ country: 7 }, ['country']],
  [{ partner: 'EL' }, { partner: 'GR' }],
  [{ partner: 'ASEM:ASEC' }, { partner: 'ASEM:ASEC' }],
  [{ partner: 'EUROPE' }, ['partner']],
  [{ email: 'desk@museum.example' }, { email: 'desk@museum.example' }],
  [{ email: 'büro@müseum.example' }, { email: 'büro@müseum.example' }],
  [{ email: 'Desk <desk@museum.example>' }, ['email']],
  [{ email: 'desk@localhost' }, ['email']],
  [{ email: `${'a'.repeat(250)}@b.example` }, ['email']],
  [{ phone: '+351211234567' }, { phone: '+351211234567' }],
  [{ phone: '0351 21' }, ['phone']],
  [{ homepage: 'https://museum.example/a?b=c' }, { homepage: 'https://museum.example/a?b=c' }],
  [{ homepage: 'javascript:alert(1)' }, ['homepage']],
  [{ sha256: 'A'.repeat(64) }, ['sha256']],
  [{ source: 'lllisteu-exhibitions' }, { source: 'lllisteu-exhibitions' }],
  [{ source: 'Two Words' }, ['source']],
  [{ theme: 'residencies' }, { theme: 'residencies' }],
  [{ theme: '' }, ['theme']],
])('%j is read as %j', (given, expected) => {
  expect(read(given)).toEqual(expected);
});
