import nextEnv from '@next/env'

/** Takes settings from `.env` and `.env.local` of the project, as Next does; what is set already wins. */
export function loadEnvFiles(root: string): void {
  nextEnv.loadEnvConfig(root, false, { info: () => undefined, error: console.error })
}
