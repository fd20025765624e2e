/**
 * What is wrong with an XML document as a program that reads feeds would see it: tags that do not
 * match, a stray `<` or `&`, an attribute twice, a character that XML does not allow.
 */
export function xmlFaults(xml: string): readonly string[] {
  const faults: string[] = []
  const open: string[] = []
  const tags = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g
  const rest = xml
    .replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>/, '')
    .replace(tags, (_, closes: string, name: string, attributes: string, isEmpty: string) => {
      const names = Array.from(attributes.matchAll(/([\w:.-]+)=/g), ([, key]) => key)
      if (new Set(names).size < names.length) faults.push(`<${name}> has an attribute twice`)
      if (closes && open.pop() !== name) faults.push(`</${name}> closes something else`)
      if (!closes && !isEmpty) open.push(name)
      return attributes.replaceAll('"', '')
    })
  if (open.length > 0) faults.push(`not closed: ${open.join(', ')}`)
  if (rest.includes('<'))
    faults.push(`stray <: ${rest.slice(rest.indexOf('<'), rest.indexOf('<') + 40)}`)
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/.test(rest)) faults.push('stray &')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: just these are not allowed (XML 1.0, §2.2)
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(xml)) faults.push('bad character')
  return faults
}
