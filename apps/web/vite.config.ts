import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where the platform answers while somebody works on the pages: `npm run dev -w apps/web`. */
const platform = 'http://localhost:8080';
const answeredByThePlatform = ['/api', '/auth', '/oidc', '/mailbox', '/unsubscribe', '/health', '/favicon.ico'];

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: 'dist/site',
    emptyOutDir: true,
    // Nothing may be written into the page by script or as data: the gateway's policy lets only files of its own run.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 600,
    sourcemap: false,
  },
  server: {
    port: 5173,
    proxy: Object.fromEntries(answeredByThePlatform.map((path) => [path, { target: platform, headers: { origin: platform } }])),
  },
});
