/** The plain pages' style: the colours and measures of the design, light and dark, nothing that needs another request. */
export const STYLE = `
:root { --paper: #fbfaf7; --surface: #ffffff; --hover: #f7f4ee; --line: #e4dfd4; --line-strong: #8a8274; --ink: #1e1b16; --ink-2: #524c43;
  --accent: #2f4078; --on-accent: #ffffff; --accent-line: #6f7fb5; --jade: #2b6f5e; --jade-soft: #e3f1ec; --saffron: #8f5400; --saffron-soft: #fdf1dc;
  --madder: #9e2f2f; --madder-soft: #fbeae8; --initial: #4a3a78; color-scheme: light dark; }
@media (prefers-color-scheme: dark) { :root { --paper: #15130f; --surface: #1d1a15; --hover: #24211a; --line: #37322a; --line-strong: #8d8576;
  --ink: #f2eee6; --ink-2: #c5bdaf; --accent: #aebcf0; --on-accent: #161a2b; --accent-line: #7384c4; --jade: #80cbb4; --jade-soft: #173a31; --saffron: #f3be66;
  --saffron-soft: #38290f; --madder: #f5a19b; --madder-soft: #41201e; --initial: #735db1; } }
*, *::before, *::after { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 400 14px/1.5 -apple-system, "Segoe UI", Roboto, "Liberation Sans", system-ui, "Noto Sans",
  "Noto Sans CJK SC", "Noto Sans JP", "Noto Sans KR", "Noto Sans Thai", "Noto Sans Khmer", "Noto Sans Lao", "Noto Sans Myanmar", Arial, sans-serif; }
h1, h2, p, ul { margin: 0; padding: 0; } ul { list-style: none; }
h1 { font-size: 31px; line-height: 1.25; letter-spacing: -.01em; max-width: 22ch; margin-top: 40px; } h2 { font-size: 16px; line-height: 1.25; margin-top: 32px; } h2 + p, h2 + .list { margin-top: 8px; max-width: 62ch; }
a { color: var(--accent); text-underline-offset: 2px; text-decoration-color: var(--accent-line); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
.skip { position: absolute; left: -999px; } .skip:focus { left: 8px; top: 8px; background: var(--surface); padding: 8px; }
.gate { max-width: 1056px; margin: 0 auto; padding: 0 32px 48px; }
.top { height: 64px; display: flex; align-items: center; gap: 16px; }
.brand { display: flex; align-items: center; gap: 8px; margin-right: auto; font-weight: 600; font-size: 16px; color: var(--ink); text-decoration: none; }
.top button { white-space: nowrap; } .top > a:not(.brand), .top > span { min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.brand svg { width: 22px; height: 22px; color: var(--accent); }
.lead { font-size: 16px; color: var(--ink-2); max-width: 62ch; margin-top: 12px; }
.note, .wrong, .good { width: fit-content; max-width: 62ch; border-radius: 6px; padding: 6px 12px; margin-top: 16px; }
.note { color: var(--saffron); background: var(--saffron-soft); } .wrong { color: var(--madder); background: var(--madder-soft); } .good { color: var(--jade); background: var(--jade-soft); }
.card { border: 1px solid var(--line); border-radius: 6px; background: var(--surface); padding: 16px; margin-top: 16px; }
.narrow { max-width: 400px; } .dim { color: var(--ink-2); }
label { display: block; font-weight: 600; margin-top: 16px; } .hint { color: var(--ink-2); } [aria-invalid] { border-color: var(--madder); } .card > label:first-of-type { margin-top: 0; }
input, select { width: 100%; min-height: 44px; padding: 8px 12px; font: inherit; font-size: 16px; color: var(--ink); background: var(--paper); border: 1px solid var(--line-strong); border-radius: 6px; margin-top: 4px; }
button { min-height: 44px; padding: 4px 16px; font: inherit; font-weight: 600; line-height: 1.25; color: var(--ink); background: var(--surface); border: 1px solid var(--line-strong); border-radius: 6px; cursor: pointer; }
button:hover { background: var(--hover); } button.primary, button.primary:hover { background: var(--accent); border-color: var(--accent); color: var(--on-accent); margin-top: 16px; }
.people { display: grid; grid-template-columns: 1fr 1fr; gap: 16px; margin-top: 12px; }
.people button { width: 100%; display: grid; grid-template-columns: 40px 1fr auto; gap: 0 12px; align-items: center; padding: 16px; border-color: var(--line); text-align: left; font-weight: 400; }
.people .initial { width: 40px; height: 40px; border-radius: 6px; background: var(--initial); color: #fff; display: grid; place-items: center; font-size: 16px; font-weight: 600; }
.people b { display: block; font-size: 16px; } .people .go { color: var(--accent); font-weight: 600; }
table { border-collapse: collapse; margin-top: 12px; } thead { color: var(--ink-2); } td, th { text-align: left; vertical-align: top; padding: 8px 24px 8px 0; border-bottom: 1px solid var(--line); font-weight: 400; }
.beside, .below { margin-top: 16px; } .up { color: var(--jade); } .down { color: var(--madder); font-weight: 600; } .list li { padding: 4px 0; }
.entries li { max-width: 62ch; padding: 12px 0; border-bottom: 1px solid var(--line); } .count { color: var(--saffron); font-weight: 600; font-size: 14px; } .id { font-size: 12px; overflow-wrap: anywhere; }
@media (max-width: 760px) { .gate { padding: 0 16px 32px; } h1 { font-size: 25px; margin-top: 16px; } .people { grid-template-columns: 1fr; } }
`;
