import type { FileRule } from '../rule'

/** Symbolic links can point out of the repository, and are read differently on every system. */
export const fileLink: FileRule = {
  name: 'file-link',
  severity: 'error',
  locked: true,
  about: 'file',
  check: ({ file }) =>
    file.entry === 'symlink'
      ? [
          {
            message: '这是一个快捷方式（符号链接），不是真正的文件',
            hint: '删掉它，把它指向的文件复制一份放在这里。',
          },
        ]
      : [],
}
