import { createHmac, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { dayToDate } from '@/lib/date'
import type { Day } from './store'

/** Returns the key by which readers of a day are told apart. */
export type ReaderKeys = (today: Day) => Buffer

const KEY_BYTES = 32
const keyFile = z.object({ date: z.string(), key: z.string().length(KEY_BYTES * 2) })

/**
 * A random key for each day in `<folder>/reader-key.json`, apart from the data. The file holds today's
 * alone, so that yesterday's readers cannot be computed again, by nobody; it outlives a restart, so that
 * one does not count everybody twice. Where the folder cannot be written the key is kept in memory.
 *
 * A clock set back by a day keeps the key; by more, it gets a new one.
 */
export function fileReaderKeys(folder: string): ReaderKeys {
  const file = path.join(folder, 'reader-key.json')
  let held: { readonly day: Day; readonly key: Buffer } | undefined
  return (today) => {
    if (held && (held.day === today || held.day === today + 1)) return held.key
    held = { day: today, key: readKey(file, today) ?? writeKey(file, today) }
    return held.key
  }
}

/**
 * The same key on every instance, made of a secret that they share. Whoever keeps the secret could
 * compute the keys of other days: change it now and then.
 */
export function derivedReaderKeys(secret: string): ReaderKeys {
  return (today) => createHmac('sha256', secret).update(`zhinan reader ${today}`).digest()
}

function readKey(file: string, today: Day): Buffer | undefined {
  try {
    const { date, key } = keyFile.parse(JSON.parse(readFileSync(file, 'utf8')))
    return date === dayToDate(today) ? Buffer.from(key, 'hex') : undefined
  } catch {
    // None yet, or not ours to understand: a new key counts some readers twice, and harms nobody.
    return undefined
  }
}

function writeKey(file: string, today: Day): Buffer {
  const key = randomBytes(KEY_BYTES)
  try {
    mkdirSync(path.dirname(file), { recursive: true })
    const text = JSON.stringify({ date: dayToDate(today), key: key.toString('hex') })
    writeFileSync(`${file}.new`, text, { mode: 0o600 })
    renameSync(`${file}.new`, file)
  } catch {
    // A full or read-only disk: the key lives as long as the process.
  }
  return key
}
