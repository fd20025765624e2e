import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { expect, test } from 'vitest'
import { requireFreePort } from '@/scripts/command/taken-port'

test('requireFreePort says what to do while another program has the port', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const port = String((server.address() as AddressInfo).port)
  await expect(requireFreePort(port, 'npm run dev')).rejects.toThrow(
    `端口 ${port} 已被占用。先停掉占用它的程序，或者换一个：PORT=3000 npm run dev`,
  )
  server.close()
  await once(server, 'close')
  await expect(requireFreePort(port, 'npm run dev')).resolves.toBeUndefined()
})
