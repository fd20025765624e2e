import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { findBrowser } from '@/scripts/browser/find-browser'
import { serveBuild } from '@/scripts/browser/serve-build'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the served production build, without trailing slash. */
    siteUrl: string
    /** Path of the Chromium to test with. */
    browserPath: string
  }
}

const root = path.resolve(import.meta.dirname, '..', '..')

/** Serves the production build on a free port for the time of the tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('browserPath', await findBrowser(root))
  // What tests do is no reader's doing: it counts in a folder that goes with them.
  const dataDir = mkdtempSync(path.join(tmpdir(), 'zhinan-e2e-'))
  process.env.DATA_DIR = dataDir
  const { siteUrl, stop } = await serveBuild(root)
  project.provide('siteUrl', siteUrl)
  return async () => {
    await stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
