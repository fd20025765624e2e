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
export default async function setup(project: TestProject): Promise<() => void> {
  project.provide('browserPath', await findBrowser(root))
  const { siteUrl, stop } = await serveBuild(root)
  project.provide('siteUrl', siteUrl)
  return stop
}
