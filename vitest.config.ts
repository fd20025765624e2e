import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { testsToLeaveOut } from './scripts/sample-tests.mjs'

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', ...testsToLeaveOut()],
    globalSetup: ['tests/prepare-content.ts'],
    setupFiles: ['tests/setup.ts'],
    // A guard against hanging, not a measure: the machine may be busy.
    testTimeout: 60_000,
  },
})
