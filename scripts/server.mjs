// The site's server: Next's own request handler behind a door that an unreadable address does not pass.
// Plain JavaScript, so that no loader stands between the server and its modules.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import next from 'next'

const root = fileURLToPath(new URL('..', import.meta.url))
const hostname = process.argv[2] ?? '127.0.0.1'
const port = Number(process.argv[3] ?? 3000)

const app = next({ dev: false, dir: root, hostname, port })
const handle = app.getRequestHandler()
await app.prepare()

const notFound = readFileSync(path.join(root, '.next', 'server', 'app', '_not-found.html'))

/** Whether the path is UTF-8 once decoded (RFC 3986 §2.1). Next answers others with a bare 500. */
function isReadable(url) {
  try {
    decodeURIComponent(url.split('?')[0])
    return true
  } catch {
    return false
  }
}

const server = createServer((request, response) => {
  if (isReadable(request.url ?? '/')) {
    handle(request, response)
    return
  }
  response.writeHead(404, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': "frame-ancestors 'none'",
    'X-Content-Type-Options': 'nosniff',
  })
  response.end(notFound)
})
server.on('error', (error) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `端口 ${port} 已被占用。先停掉占用它的程序，或者换一个：PORT=3001 npm start`
      : `服务没能启动：${error.message}`,
  )
  process.exit(1)
})
server.listen(port, hostname, () => {
  const { address, family, port: bound } = server.address()
  const shown = family === 'IPv6' ? `[${address}]` : address
  console.log(`网站已启动：http://${shown}:${bound}`)
})

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    server.close(() => process.exit(0))
    server.closeIdleConnections()
    // A reader on a slow line may take as long as this to get the rest.
    setTimeout(() => process.exit(0), 3000).unref()
  })
}
