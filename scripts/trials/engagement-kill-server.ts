import { createServer, type IncomingMessage } from 'node:http'
import { dataFile } from '@/lib/engagement/open-database'
import { openStore } from '@/lib/engagement/open-store'
import { StoreUnavailable } from '@/lib/engagement/store'
import { parseEnv } from '@/lib/env'

// What `engagement-kill.ts` kills: views and votes over HTTP, straight into the store. It writes its
// port on standard output.

const { databaseUrl, dataDir } = parseEnv(process.env)
// Kills are what is measured here, not a busy machine.
const settings = { databaseUrl, file: dataFile(dataDir), patienceMs: 30_000 }
const store = await openStore(settings, () => new Map())
await store.check()

const server = createServer(async (request, response) => {
  try {
    const sent = await readJson(request)
    const answer =
      request.url === '/votes' ? await store.recordVote(sent) : await store.recordViews([sent])
    response.end(JSON.stringify(answer))
  } catch (error) {
    response.statusCode = error instanceof StoreUnavailable ? 503 : 500
    response.end()
  }
})

server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address && typeof address === 'object') console.log(address.port)
})

async function readJson(request: IncomingMessage) {
  let text = ''
  for await (const part of request) text += part
  return JSON.parse(text)
}
