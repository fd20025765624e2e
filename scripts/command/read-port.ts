import { WrongUse } from './wrong-use'

/** The variable PORT, else 3000. @throws WrongUse when it names no port */
export function readPort(): string {
  const port = process.env.PORT?.trim() || '3000'
  if (/^\d{1,5}$/.test(port) && Number(port) > 0 && Number(port) <= 65535) return port
  throw new WrongUse(`环境变量 PORT 要写端口号，现在是「${port}」。例如 PORT=3000`)
}
