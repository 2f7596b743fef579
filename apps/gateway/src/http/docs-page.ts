import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'begin.js': 'text/javascript; charset=utf-8',
};

/** A person who reads this is signed in by cookie or pastes a token; the token against forged writes is fetched for them. */
const BEGIN = `fetch('/api/session').then((answer) => answer.json()).then(({ csrfToken }) => SwaggerUIBundle({
  url: '/api/docs/openapi.json', dom_id: '#docs', deepLinking: true, docExpansion: 'none', validatorUrl: null,
  requestInterceptor: (request) => { if (csrfToken) request.headers['X-CSRF-Token'] = csrfToken; return request; },
}));`;

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Interface for programs · Caravanserai</title><link rel="stylesheet" href="/api/docs/assets/swagger-ui.css"></head>
<body><div id="docs"></div><script src="/api/docs/assets/swagger-ui-bundle.js"></script><script src="/api/docs/assets/begin.js"></script></body></html>`;

/** Swagger UI writes style attributes and shows its icons as data; everything else comes from here. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";

export const docsPage = () => ({ body: PAGE, headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY } });

const FOLDER = dirname(require.resolve('swagger-ui-dist/package.json'));

/** @returns null for a file that is none of the three. */
export async function docsAsset(file: string): Promise<{ body: string; headers: Record<string, string> } | null> {
  const type = Object.hasOwn(TYPES, file) ? TYPES[file] : undefined;
  if (!type) return null;
  const body = file === 'begin.js' ? BEGIN : await readFile(join(FOLDER, file), 'utf8');
  return { body, headers: { 'content-type': type, 'cache-control': 'public, max-age=3600' } };
}
