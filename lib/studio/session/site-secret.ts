import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * The site's own secret, kept in a file that only its owner reads; made at the first call. Where the file
 * can be neither read nor written, a secret of this process: then a restart ends all sessions.
 */
export function loadSiteSecret(file: string): string {
  const secret = randomBytes(32).toString('base64url')
  try {
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, secret, { mode: 0o600, flag: 'wx' })
    return secret
  } catch {
    return readSecret(file) ?? secret
  }
}

/** Another process may have made it, and may not have written it whole yet. */
function readSecret(file: string): string | undefined {
  try {
    const text = readFileSync(file, 'utf8').trim()
    return text.length >= 43 ? text : undefined
  } catch {
    return undefined
  }
}
