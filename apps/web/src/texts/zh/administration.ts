export default {
  title: '管理',
  'tab.health': '运行状况',
  'tab.accounts': '账户',
  'tab.reference': '参考数据',
  ready: '正常',
  away: '无响应',
} as const;
