import { parseEnv } from '@/lib/env'
import { siteConfig } from '@/site.config'
import type { Log } from '../server/log'
import { servicesOf } from './announce-services'
import { sendWaiting } from './send-waiting'

/** How often it is looked for something to tell, in milliseconds. */
const LOOK_MS = 30_000

/**
 * Tells search engines what publications have changed, for as long as the process runs. Whatever goes wrong is
 * a line in the log: readers' pages never wait for it.
 */
export function keepAnnouncing(root: string, log: Log): void {
  const { services, siteUrl } = announcing()
  if (services.length === 0) return
  const say = (text: string) => log({ event: 'announced', text })
  async function look(): Promise<void> {
    try {
      await sendWaiting({ root, siteUrl, services, now: Date.now, log: say })
    } catch (error) {
      say(`[推送] ${error instanceof Error ? error.message : error}`)
    }
    setTimeout(look, LOOK_MS).unref()
  }
  void look()
}

/** The services that the environment names, and the address of the site. */
export function announcing() {
  // Read when it is asked for: by then the file .env has been read.
  const { siteUrl = siteConfig.url, baiduPushToken, indexNowKey } = parseEnv(process.env)
  return { siteUrl, services: servicesOf({ siteUrl, baiduToken: baiduPushToken, indexNowKey }) }
}
