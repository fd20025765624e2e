import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { socketAddressOf, watchSocketAddresses } from '@/lib/engagement/socket-address'

test('watchSocketAddresses tells who is connected, whatever the client writes', async () => {
  expect(socketAddressOf(new Headers({ 'x-zhinan-socket-': '1.1.1.1' }))).toBe('')
  watchSocketAddresses()
  watchSocketAddresses()
  const server = createServer((request, response) => {
    const entries = Object.entries(request.headers).map(([name, value]) => [name, String(value)])
    response.end(socketAddressOf(new Headers(Object.fromEntries(entries))))
  }).listen(0, '127.0.0.1')
  onTestFinished(() => {
    server.close()
  })
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  const headers = { 'x-forwarded-for': '1.1.1.1', 'x-zhinan-socket': '2.2.2.2' }
  const response = await fetch(`http://127.0.0.1:${port}/`, { headers })
  expect(await response.text()).toBe('127.0.0.1')
})
