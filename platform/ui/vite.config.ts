import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { firstPaint } from './scripts/first-paint';

const server = process.env.DUKON_SERVER ?? 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [react(), firstPaint()],
  build: {
    outDir: 'target/classes/META-INF/resources',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    // The first page names every part of the program: two letters less of each weigh as much as a feature.
    rollupOptions: { output: { chunkFileNames: 'assets/[name]-[hash:7].js', assetFileNames: 'assets/[name]-[hash:7][extname]' } },
    // Older targets make the CSS lowering rewrite light-dark(), and every border of Mantine disappears.
    cssTarget: ['chrome123', 'safari17.5', 'firefox120'],
  },
  server: { proxy: { '/api': server, '/auth': server, '/f': server } },
  test: {
    environment: 'happy-dom',
    // A busy machine is slow, not wrong.
    testTimeout: 60_000,
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testing/setup.ts'],
    restoreMocks: true,
  },
});
