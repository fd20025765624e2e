import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { createChecker, dueRules } from '@/lib/checks/check-files'
import type { ContentFile } from '@/lib/checks/content-file'
import { readDocument } from '@/lib/checks/document'
import { readContentFiles } from '@/lib/checks/read-content-files'
import { type FileReading, readAlone } from '@/lib/checks/reading'

const root = path.resolve(import.meta.dirname, '../../..')
const files = await readContentFiles(root)

describe('createChecker', () => {
  test.each([true, false])(
    'opens no file that is known and has no problem: at 10,000 that would take seconds (errors only: %s)',
    (errorsOnly) => {
      const options = { now: new Date(), host: 'help.example.com', errorsOnly }
      const known = new Map<string, FileReading>(
        JSON.parse(
          JSON.stringify(
            files.map((file) => [
              file.path,
              readAlone(file, readDocument(file), dueRules(options)),
            ]),
          ),
        ),
      )
      const opened = new Set<string>()
      const closed = files.map(
        ({ bytes, ...file }): ContentFile => ({
          ...file,
          get bytes() {
            opened.add(file.path)
            return bytes
          },
        }),
      )
      const check = createChecker(closed, options, known)
      const problems = files.flatMap((file) => check(file.path).problems)
      const afresh = createChecker(files, options)
      expect(problems).toEqual(files.flatMap((file) => afresh(file.path).problems))
      const faulty = new Set(problems.map(({ file }) => file))
      expect([...opened].filter((file) => !faulty.has(file))).toEqual([])
    },
  )
})
