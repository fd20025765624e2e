import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { testsToLeaveOut } from './scripts/sample-tests.mjs'

/** Tests in a real browser over the production build; `npm test` builds before. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    exclude: testsToLeaveOut(),
    globalSetup: ['tests/e2e/global-setup.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
