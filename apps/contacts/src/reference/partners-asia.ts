import type { PartnerRow } from './partner-row';

/** The Asian side: 21 countries and the ASEAN Secretariat, which has no ISO code. */
export const partnersOfAsia: readonly PartnerRow[] = [
  { code: 'BN', kind: 'country', joined: 'bangkok', zone: 'Asia/Brunei', group: 'ASEAN', names: { en: 'Brunei', fr: 'Brunei', ms: 'Brunei' } },
  { code: 'CN', kind: 'country', joined: 'bangkok', zone: 'Asia/Shanghai', group: 'NESA', names: { en: 'China', fr: 'Chine', 'zh-Hans': '中国' } },
  { code: 'ID', kind: 'country', joined: 'bangkok', zone: null, group: 'ASEAN', names: { en: 'Indonesia', fr: 'Indonésie', id: 'Indonesia' } },
  { code: 'JP', kind: 'country', joined: 'bangkok', zone: 'Asia/Tokyo', group: 'NESA', names: { en: 'Japan', fr: 'Japon', ja: '日本' } },
  { code: 'KR', kind: 'country', joined: 'bangkok', zone: 'Asia/Seoul', group: 'NESA', names: { en: 'South Korea', fr: 'Corée du Sud', ko: '대한민국' } },
  { code: 'MY', kind: 'country', joined: 'bangkok', zone: 'Asia/Kuala_Lumpur', group: 'ASEAN', names: { en: 'Malaysia', fr: 'Malaisie', ms: 'Malaysia' } },
  { code: 'PH', kind: 'country', joined: 'bangkok', zone: 'Asia/Manila', group: 'ASEAN', names: { en: 'Philippines', fr: 'Philippines', fil: 'Pilipinas' } },
  { code: 'SG', kind: 'country', joined: 'bangkok', zone: 'Asia/Singapore', group: 'ASEAN', names: { en: 'Singapore', fr: 'Singapour', ms: 'Singapura', 'zh-Hans': '新加坡', ta: 'சிங்கப்பூர்' } },
  { code: 'TH', kind: 'country', joined: 'bangkok', zone: 'Asia/Bangkok', group: 'ASEAN', names: { en: 'Thailand', fr: 'Thaïlande', th: 'ไทย' } },
  { code: 'VN', kind: 'country', joined: 'bangkok', zone: 'Asia/Ho_Chi_Minh', group: 'ASEAN', names: { en: 'Vietnam', fr: 'Viêt Nam', vi: 'Việt Nam' } },
  { code: 'KH', kind: 'country', joined: 'hanoi', zone: 'Asia/Phnom_Penh', group: 'ASEAN', names: { en: 'Cambodia', fr: 'Cambodge', km: 'កម្ពុជា' } },
  { code: 'LA', kind: 'country', joined: 'hanoi', zone: 'Asia/Vientiane', group: 'ASEAN', names: { en: 'Laos', fr: 'Laos', lo: 'ລາວ' } },
  { code: 'MM', kind: 'country', joined: 'hanoi', zone: 'Asia/Yangon', group: 'ASEAN', names: { en: 'Myanmar', fr: 'Myanmar', my: 'မြန်မာ' } },
  { code: 'IN', kind: 'country', joined: 'beijing', zone: 'Asia/Kolkata', group: 'NESA', names: { en: 'India', fr: 'Inde', hi: 'भारत' } },
  { code: 'MN', kind: 'country', joined: 'beijing', zone: null, group: 'NESA', names: { en: 'Mongolia', fr: 'Mongolie', mn: 'Монгол' } },
  { code: 'PK', kind: 'country', joined: 'beijing', zone: 'Asia/Karachi', group: 'NESA', names: { en: 'Pakistan', fr: 'Pakistan', ur: 'پاکستان' } },
  { code: 'AU', kind: 'country', joined: 'brussels', zone: null, group: 'NESA', names: { en: 'Australia', fr: 'Australie' } },
  { code: 'NZ', kind: 'country', joined: 'brussels', zone: null, group: 'NESA', names: { en: 'New Zealand', fr: 'Nouvelle-Zélande', mi: 'Aotearoa' } },
  { code: 'RU', kind: 'country', joined: 'brussels', zone: null, group: 'NESA', names: { en: 'Russia', fr: 'Russie', ru: 'Россия' } },
  { code: 'BD', kind: 'country', joined: 'vientiane', zone: 'Asia/Dhaka', group: 'NESA', names: { en: 'Bangladesh', fr: 'Bangladesh', bn: 'বাংলাদেশ' } },
  { code: 'KZ', kind: 'country', joined: 'milan', zone: 'Asia/Almaty', group: 'NESA', names: { en: 'Kazakhstan', fr: 'Kazakhstan', kk: 'Қазақстан', ru: 'Казахстан' } },
  { code: 'ASEM:ASEC', kind: 'secretariat', joined: 'beijing', zone: 'Asia/Jakarta', group: 'ASEAN', names: { en: 'ASEAN Secretariat', fr: 'Secrétariat de l’ASEAN', id: 'Sekretariat ASEAN' } },
];
