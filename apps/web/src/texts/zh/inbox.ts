export default {
  title: '收件箱',
  settings: '通知方式',
  unread: '未读',
  'mark-read': '标为已读',
  why: '我为什么会收到？',
  'channel.inbox': '收件箱',
  'channel.email': '电子邮件',
} as const;
