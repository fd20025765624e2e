/** Weights of the first 17 digits of an ID number, and its last character by the sum modulo 11. */
const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const ID_CHECKS = '10X98765432'

/** Whether 18 characters are a resident ID number: a birthday that exists and the check of GB 11643-1999. */
export function isIdNumber(text: string): boolean {
  if (!/^[1-9]\d{16}[\dXx]$/.test(text)) return false
  const born = `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`
  const date = new Date(`${born}T00:00:00Z`)
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(born)
  const sum = ID_WEIGHTS.reduce((total, weight, at) => total + weight * Number(text[at]), 0)
  return exists && ID_CHECKS[sum % 11] === text.charAt(17).toUpperCase()
}

/**
 * Whether 15 to 19 digits can be a bank card: they begin as cards do (3–6, and 9 of older UnionPay cards)
 * and pass the check of Luhn (ISO/IEC 7812-1).
 */
export function isBankCard(text: string): boolean {
  if (!/^[3-69]\d{14,18}$/.test(text)) return false
  const sum = [...text].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 1 : 2)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}
