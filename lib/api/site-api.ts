import path from 'node:path'
import { getMoves } from '@/lib/content/get-redirects'
import { siteUrl } from '@/lib/content/site-url'
import { parseTrustedProxies } from '@/lib/engagement/client-address'
import { dataFile } from '@/lib/engagement/open-database'
import { openStore } from '@/lib/engagement/open-store'
import { derivedReaderKeys, fileReaderKeys } from '@/lib/engagement/reader-key'
import type { Store } from '@/lib/engagement/store'
import { parseEnv } from '@/lib/env'
import { type Api, createApi } from './api'
import { siteContent } from './site-content'
import { tellServer } from './tell-server'

/** Next may bundle each route apart, with modules of its own; the process has one store all the same. */
const KEY = Symbol.for('zhinan.api')
type Shared = { [KEY]?: { readonly api: Api; readonly openStore: () => Promise<Store> } }

/** The API over the data that the environment names; made at the first request. */
export function siteApi(): Api {
  return shared().api
}

/** The one store of this process. Connects at first use; rejects only when no driver can be loaded. */
export function siteStore(): Promise<Store> {
  return shared().openStore()
}

function shared() {
  const everywhere = globalThis as Shared
  everywhere[KEY] ??= create()
  return everywhere[KEY]
}

function create() {
  const { dataDir, databaseUrl, readerSecret, trustedProxies, retentionDays } = parseEnv(
    process.env,
  )
  let store: Promise<Store> | undefined
  const open = () => {
    store ??= openStore({ databaseUrl, file: dataFile(dataDir) }, getMoves)
    return store
  }
  const keys = readerSecret
    ? derivedReaderKeys(readerSecret)
    : fileReaderKeys(path.resolve(dataDir))
  const api = createApi({
    openStore: open,
    content: siteContent,
    keys,
    trusted: parseTrustedProxies(trustedProxies) ?? 0,
    siteUrl,
    retentionDays,
    now: () => new Date(),
    log: (line) => console.error(`[接口] ${line}`),
    onUnpublished: tellServer,
  })
  return { api, openStore: open }
}
