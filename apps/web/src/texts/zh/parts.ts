export default { close: '关闭', story: '经过', 'filters.clear': '清除', 'time-line.month': '月', 'time-line.week': '周', 'time-line.day': '日' } as const;
