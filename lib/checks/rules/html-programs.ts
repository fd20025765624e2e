import { spanOf } from '../body'
import type { BodyRule } from '../rule'

/** Tags that run or fetch something. */
export const HTML_PROGRAMS: ReadonlySet<string> = new Set([
  ...['script', 'iframe', 'object', 'embed', 'applet', 'frame', 'form', 'base', 'meta', 'link'],
])

/** They never reach the page; whoever wrote one wanted more than an article can do, so none may wait. */
export const htmlPrograms: BodyRule = {
  name: 'html-programs',
  severity: 'error',
  locked: true,
  urgent: 'safety',
  about: 'body',
  check: ({ body }) =>
    body.html.flatMap((node) =>
      [...node.value.replace(/<!--[\s\S]*?-->/g, '').matchAll(/<([a-z][\w-]*)/gi)]
        .filter(([, name = '']) => HTML_PROGRAMS.has(name.toLowerCase()))
        .slice(0, 1)
        .map(([, name = '']) => ({
          at: spanOf(node).start,
          message: `<${name}> 会运行程序或装进别的网页，网站不接受`,
          hint: '删掉它；要给读者看别的网页，就写链接或放截图。要讲这个标签本身，就放进反引号里。',
        })),
    ),
}
