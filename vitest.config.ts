import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Against what hangs, on a machine that is busy with other work too: no test is judged by its time.
    testTimeout: 300_000,
    hookTimeout: 600_000,
    globalSetup: ['tests/build.ts'],
    coverage: { provider: 'v8', include: ['src/**/*.ts'], exclude: ['src/languages/*.ts'], reporter: ['text-summary'] },
  },
});
