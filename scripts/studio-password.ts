import { createInterface } from 'node:readline'
import {
  hashPassword,
  LEAST_PASSWORD_LENGTH,
  MOST_PASSWORD_LENGTH,
} from '@/lib/studio/session/password'
import { askSecret } from './command/prompts'
import { runCommand } from './command/run-command'

const USAGE = `用法：npm run studio-password    输入编辑后台的新密码，得到要放进环境变量的一行`

await runCommand({
  usage: USAGE,
  run: async () => {
    const isTyped = process.stdin.isTTY === true
    const password = isTyped ? await askSecret('编辑后台的新密码') : await readLine()
    const length = [...password].length
    if (length < LEAST_PASSWORD_LENGTH || length > MOST_PASSWORD_LENGTH) {
      throw new Error(
        `密码要有 ${LEAST_PASSWORD_LENGTH} 到 ${MOST_PASSWORD_LENGTH} 个字，现在是 ${length} 个。可以用几个不相干的词连起来。`,
      )
    }
    // Piped in, it was typed once, elsewhere.
    if (isTyped && (await askSecret('再输入一次')) !== password) {
      throw new Error('两次输入的不一样，再运行一次 npm run studio-password。')
    }
    console.error('\n把下面这一行放进环境变量，重新运行 npm start，再打开 /studio：\n')
    console.log(`STUDIO_PASSWORD_HASH=${await hashPassword(password)}`)
    return 0
  },
})

/** The first line of what is piped in; empty without one. */
async function readLine(): Promise<string> {
  const lines = createInterface({ input: process.stdin })
  for await (const line of lines) {
    lines.close()
    return line
  }
  return ''
}
