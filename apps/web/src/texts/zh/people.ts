export default {
  title: '人员与联络',
  'tab.partners': '伙伴',
  'tab.organisations': '机构',
  'tab.designations': '任命',
  'tab.me': '我的资料',
  'side.ASIA': '亚洲',
  'side.EUROPE': '欧洲',
  'office.filled': '在任',
  'office.vacant': '空缺',
} as const;
