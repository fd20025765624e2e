import type { TextRule } from '../rule'

/** The marks that git writes into a file that two people changed in the same place. */
const OPENING = /^<{7} \S.*$/m
const CLOSING = /^>{7} \S.*$/m
const MIDDLE = /^={7}\r?$/m

/** Two versions of the same lines; while both stand there, nothing else can be said about the file. */
export const mergeConflict: TextRule = {
  name: 'merge-conflict',
  severity: 'error',
  urgent: 'build',
  locked: true,
  about: 'text',
  check: ({ document: { text } }) => {
    const places = [text.search(OPENING), text.search(CLOSING)].filter((at) => at >= 0)
    if (places.length === 0 || !MIDDLE.test(text)) return []
    return [
      {
        at: Math.min(...places),
        message: '文件里留着合并冲突的标记，同一处有两个版本',
        hint: '从 <<<<<<< 到 >>>>>>> 之间，======= 上面是一个版本，下面是另一个。留下对的，删掉另一个和这三行标记，再检查一次。冲突解决以前，自动修改不动这个文件。',
      },
    ]
  },
}
