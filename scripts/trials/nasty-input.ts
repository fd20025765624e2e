const FRONT = '---\ntitle: 手机字体怎么调大?\npublishedAt: 2025-03-26\nsummary: 打开设置。\n---\n\n'
const HEAD = `${FRONT}## 怎么调？\n\n`

/** Markdown and YAML that no person writes, by name; each has kept some parser busy for minutes. */
export const nastyInput: Readonly<Record<string, string>> = {
  'one line of 10 MB': `${HEAD}${'长'.repeat(3_500_000)}`,
  'many megabytes of lines': `${HEAD}${'打开设置。\n\n'.repeat(500_000)}`,
  'nested quotes': `${HEAD}${'>'.repeat(5000)} 深`,
  'nested lists': `${HEAD}${'- '.repeat(2400)}深`,
  'a staircase of lists':
    HEAD + Array.from({ length: 400 }, (_, i) => `${' '.repeat(2 * i)}- 深\n`).join(''),
  'open brackets': `${HEAD}${'['.repeat(4000)}`,
  'brackets in many lines': `${HEAD}${`${'[a]('.repeat(1000)}\n`.repeat(20)}`,
  'open emphasis': `${HEAD}${'*a **b '.repeat(600)}`,
  'emphasis in many lines': `${HEAD}${`${'*a **b '.repeat(600)}\n`.repeat(20)}`,
  'backticks of all lengths':
    HEAD + Array.from({ length: 400 }, (_, i) => `${'`'.repeat(i + 1)} a\n`).join(''),
  'angle brackets': `${HEAD}${'<a '.repeat(1600)}`,
  'a table of 1,000 columns': `${HEAD}${'|a'.repeat(1000)}|\n${'|-'.repeat(1000)}|\n${`${'|a'.repeat(1000)}|\n`.repeat(20)}`,
  'a table of 20,000 rows': `${HEAD}|a|b|\n|-|-|\n${'|x\n'.repeat(20_000)}`,
  'thousands of underlined headings': HEAD + 'a\n=\n'.repeat(20_000),
  'thousands of headings underlined in a list': HEAD + '- a\n  =\n'.repeat(5000),
  'thousands of paragraphs': HEAD + 'a\n\n'.repeat(20_000),
  'thousands of small tables': HEAD + '|a|\n|-|\n\n'.repeat(10_000),
  'thousands of lists': HEAD + '+ a\n- b\n'.repeat(10_000),
  'thousands of definitions':
    HEAD + Array.from({ length: 6000 }, (_, i) => `[a${i}]: /b\n`).join(''),
  'YAML that unfolds to billions': `---\na: &a [x, x, x, x, x, x, x, x, x]\n${Array.from(
    { length: 12 },
    (_, i) => {
      const [from, to] = [String.fromCharCode(97 + i), String.fromCharCode(98 + i)]
      return `${to}: &${to} [${`*${from}, `.repeat(9)}]\n`
    },
  ).join('')}---\n\n正文\n`,
  'YAML in YAML': `---\ntitle: ${'['.repeat(4000)}\n---\n\n正文\n`,
  'YAML sequences in one line': `---\n${'- '.repeat(2400)}a\n---\n\n正文\n`,
  'YAML of thousands of keys': `---\n${Array.from({ length: 4000 }, (_, i) => `a${i}: 1\n`).join('')}---\n\n正文\n`,
  'thousands of colons': `---\n${'a:'.repeat(2400)}\n---\n\n正文\n`,
  'control characters': `${HEAD}${'\u0000\u202E'.repeat(2000)}`,
  'a switch without an end': `${HEAD}${'<!-- check-off '.repeat(300)}`,
}
