import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    globalSetup: ['tests/build.ts'],
    coverage: { provider: 'v8', include: ['src/**/*.ts'], exclude: ['src/languages/*.ts'], reporter: ['text-summary'] },
  },
});
