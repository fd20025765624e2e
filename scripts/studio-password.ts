import {
  hashPassword,
  LEAST_PASSWORD_LENGTH,
  MOST_PASSWORD_LENGTH,
} from '@/lib/engagement/studio/password'
import { askSecret } from './studio/ask-secret'

/** npm run studio-password: asks for a password and prints the line that lets editors in with it. */
async function main(): Promise<number> {
  const password = await askSecret('编辑后台的新密码（输入时不显示）：')
  if (password === undefined) return 130
  const length = [...password].length
  if (length < LEAST_PASSWORD_LENGTH || length > MOST_PASSWORD_LENGTH) {
    console.error(
      `密码要有 ${LEAST_PASSWORD_LENGTH} 到 ${MOST_PASSWORD_LENGTH} 个字，现在是 ${length} 个。可以用几个不相干的词连起来。`,
    )
    return 1
  }
  // Piped in, it was typed once, elsewhere.
  const isTyped = process.stdin.isTTY
  if (isTyped && (await askSecret('再输入一次：')) !== password) {
    console.error('两次输入的不一样，再运行一次 npm run studio-password。')
    return 1
  }
  console.error('\n把下面这一行放进环境变量，重新运行 npm start，再打开 /studio：\n')
  console.log(`STUDIO_PASSWORD_HASH=${await hashPassword(password)}`)
  return 0
}

process.exitCode = await main()
