/** The text with every › kept on the line of the word before it: none begins a line. */
export function keepSigns(text: string): string {
  return text.replace(/ ›/g, '\u00a0›')
}
