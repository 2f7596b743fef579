export default { claim: '让作品上路，让创作相逢。', 'sign-in': '登录', 'demo.people': '成为其中一位', 'demo.enter': '进入', 'demo.try': '值得一试' } as const;
