import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const server = process.env.DUKON_SERVER ?? 'http://127.0.0.1:8080';

// The package points every importer at its development build; a browser gets the other one.
const router = fileURLToPath(new URL('node_modules/react-router/dist/production/index.mjs', import.meta.url));

export default defineConfig(({ command, mode }) => ({
  plugins: [react()],
  resolve: { alias: command === 'build' && mode === 'production' ? [{ find: /^react-router$/, replacement: router }] : [] },
  build: {
    outDir: 'target/classes/META-INF/resources',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    // Older targets make the CSS lowering rewrite light-dark(), and every border of Mantine disappears.
    cssTarget: ['chrome123', 'safari17.5', 'firefox120'],
  },
  server: { proxy: { '/api': server, '/auth': server, '/f': server } },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testing/setup.ts'],
    restoreMocks: true,
  },
}));
