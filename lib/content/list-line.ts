import { stringify } from 'yaml'

/**
 * An entry of `content/asked.yml`, or a group of `content/synonyms.yml`, on one line, to be put below the
 * others.
 *
 * `{ phrase: '花贝关闭', article: 'alipay-close-huabei' }` → `- { phrase: 花贝关闭, article: alipay-close-huabei }`
 */
export function listLine(entry: Readonly<Record<string, string>> | readonly string[]): string {
  const line = stringify(entry, {
    collectionStyle: 'flow',
    flowCollectionPadding: !Array.isArray(entry),
    lineWidth: 0,
  })
  return `- ${line.trim()}`
}
