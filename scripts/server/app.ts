// Next, in a process of its own: renders pages for the publisher, and answers for the running site what
// no file can. It speaks to the process that started it and to nobody else, and ends when that one does.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import next from 'next'
import config from '@/next.config'
import { DOOR_HEADER } from './door-header'
import type { AppMessage, AppOrder } from './start-app'

const secret = process.env.ZHINAN_DOOR
const app = next({ dev: false, dir: process.cwd(), hostname: '127.0.0.1', port: 0, conf: config })
const handle = app.getRequestHandler()
await app.prepare()

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
// A terminal and systemd tell all processes at once; who started this one decides when the last request is
// answered.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => {
  const message: AppMessage = { isTold: true }
  if (process.connected) process.send?.(message)
  else process.exit(0)
})
