import { once } from 'node:events'
import { connect } from 'node:net'

const BODY = JSON.stringify({ slug: 'jd-finance-unbind-card' })

/**
 * Begins to send a view, with more headers where given; what it gives sends the rest and gives the answer, which
 * is empty where the connection was cut off.
 */
export async function halfSent(
  siteUrl: string,
  headers: readonly string[],
): Promise<() => Promise<string>> {
  const { hostname, port, host } = new URL(siteUrl)
  const socket = connect(Number(port), hostname)
  await once(socket, 'connect')
  let answer = ''
  socket.on('data', (chunk) => {
    answer += chunk
  })
  socket.on('error', () => {})
  const head = [
    'POST /api/v1/views HTTP/1.1',
    `Host: ${host}`,
    ...headers,
    'Content-Type: application/json',
    `Content-Length: ${BODY.length}`,
  ]
  socket.write(`${head.join('\r\n')}\r\n\r\n${BODY.slice(0, 5)}`)
  const closed = new Promise((resolve) => socket.once('close', resolve))
  return async () => {
    socket.write(BODY.slice(5))
    await closed
    return answer
  }
}
