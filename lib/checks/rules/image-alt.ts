import type { WrittenImage } from '../body'
import { baseName } from '../content-file'
import type { BodyRule, Finding } from '../rule'

const USELESS =
  /^(?:(?:图|图片|图像|截图|屏幕截图|示意图|配图|插图|照片|封面|image|img|picture|photo|screenshot|alt|untitled|未命名|微信图片|mmexport|dsc|wechatimg|snipaste)[\s_\d.()（）-]*|[\s_\d.()（）-]+)$/i

const HINT =
  '在方括号里写图上有什么，给看不见图的人听，例如：![设置里的通用页面，储存空间这一行被圈出](……)。'

/** Every picture says in words what it shows. */
export const imageAlt: BodyRule = {
  name: 'image-alt',
  severity: 'error',
  about: 'body',
  check: ({ body }) =>
    body.images.flatMap((image) => {
      const fault = faultOf(image)
      return fault ? [{ at: image.span.start, hint: HINT, ...fault }] : []
    }),
}

/** A name of a file that says in words what is to be seen: 番茄蓉.png, not img-2.png. */
const SAYS_SOMETHING = /\p{Script=Han}.*\p{Script=Han}|[A-Za-z]{3,} [A-Za-z]{3,}/u

function faultOf({ alt, url }: WrittenImage): Pick<Finding, 'message' | 'severity'> | undefined {
  const words = alt.trim()
  if (words === '') return { message: '图片没有说明文字，方括号里是空的' }
  const bare = words.replace(/\.(?:png|jpe?g|webp|avif|svg|gif)$/i, '')
  if (USELESS.test(bare)) return { message: `图片的说明文字「${words}」没有说图上有什么` }
  const isNamed = SAYS_SOMETHING.test(bare)
  if (bare !== words) {
    const severity = isNamed ? 'warning' : undefined
    return { message: `图片的说明文字「${words}」只是文件名`, severity }
  }
  const name = baseName(url)
  const isName = words === name || words === name.replace(/\.\w+$/, '')
  return isName && !isNamed ? { message: `图片的说明文字「${words}」只是文件名` } : undefined
}
