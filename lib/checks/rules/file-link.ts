import type { FileRule, Finding } from '../rule'

/**
 * Symbolic links can point out of the repository, and are read differently on every system; a pipe would
 * keep whoever reads it waiting.
 */
export const fileLink: FileRule = {
  name: 'file-link',
  severity: 'error',
  urgent: 'build',
  locked: true,
  about: 'file',
  check: ({ file: { entry } }): readonly Finding[] => {
    if (entry === 'symlink') {
      return [
        {
          message: '这是一个快捷方式（符号链接），不是真正的文件',
          hint: '删掉它，把它指向的文件复制一份放在这里。',
        },
      ]
    }
    if (entry !== 'special') return []
    return [
      {
        message: '这是管道、套接字或设备，不是普通文件，读它会一直等下去',
        hint: '删掉它；要放的是文章或图片，就重新存成普通的文件。',
      },
    ]
  },
}
