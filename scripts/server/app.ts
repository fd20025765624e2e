// Next, in a process of its own: answers for the running site what no file can. It speaks to the process that
// started it and to nobody else, and ends when that one does.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { DOOR_HEADER } from './door-header'
import { runNext } from './run-next'
import type { AppMessage, AppOrder } from './start-app'

const secret = process.env.ZHINAN_DOOR
const handle = await runNext()

const server = createServer((request, response) => {
  if (!secret || request.headers[DOOR_HEADER] !== secret) {
    response.writeHead(404).end()
    return
  }
  delete request.headers[DOOR_HEADER]
  void handle(request, response)
})
// The door in front closes connections; this one must not do it first.
server.keepAliveTimeout = 0
server.listen(0, '127.0.0.1', () => {
  // Ended before the file that watches for it was loaded.
  if (!process.connected) process.exit(1)
  const message: AppMessage = { port: (server.address() as AddressInfo).port }
  process.send?.(message)
})

process.on('message', (order: AppOrder) => {
  if ('publication' in order) process.env.ZHINAN_PUBLICATION = order.publication
  else server.close(() => process.exit(0))
})
