import { once } from 'node:events'
import { createServer } from 'node:net'

/** What to do where another program has the port; `command` as it was typed: `npm start`. */
export function portTaken(port: string, command: string): Error {
  const other = Number(port) === 3000 ? 3001 : 3000
  return new Error(
    `端口 ${port} 已被占用。先停掉占用它的程序，或者换一个：PORT=${other} ${command}`,
  )
}

/** Looks before a long preparation whether a port of 127.0.0.1 is free. @throws Error that says what to do when it is not */
export async function requireFreePort(port: string, command: string): Promise<void> {
  const server = createServer()
  server.listen(Number(port), '127.0.0.1')
  try {
    await once(server, 'listening')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') throw portTaken(port, command)
    throw error
  }
  server.close()
  await once(server, 'close')
}
