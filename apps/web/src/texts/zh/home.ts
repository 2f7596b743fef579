export default { tours: '我的巡展' } as const;
