import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/** A line to a server on this machine that can be made slow. */
export type SlowLine = {
  readonly port: number
  /** Milliseconds by which each piece of either direction is late, from now on. */
  readonly delay: (ms: number) => void
  readonly close: () => Promise<void>
}

/** Opens a line to `port` on 127.0.0.1, on a free port of its own. */
export async function openSlowLine(port: number): Promise<SlowLine> {
  let late = 0
  const sockets = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1')
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from)
      from.on('data', (piece) => setTimeout(() => to.writable && to.write(piece), late))
      from.on('error', () => to.destroy())
      from.on('close', () => {
        sockets.delete(from)
        setTimeout(() => to.destroy(), late)
      })
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return {
    port: typeof address === 'object' ? (address?.port ?? 0) : 0,
    delay: (ms) => {
      late = ms
    },
    close: async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
