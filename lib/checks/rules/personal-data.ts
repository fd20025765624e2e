import type { Finding, TextRule } from '../rule'

const DIGIT_GROUPS = /(?<![\w.])[1-9]\d{3}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?(?![\w.])/g
const IDENTITY =
  /(?<![\dA-Za-z])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/g

/** Someone's identity card or bank card number, anywhere in the file: code and front matter are public too. */
export const personalData: TextRule = {
  name: 'personal-data',
  severity: 'error',
  urgent: 'safety',
  locked: true,
  about: 'text',
  check: ({ document: { text } }) => {
    const plain = text.replace(/[０-９Ｘ]/g, (wide) => wide.normalize('NFKC'))
    const people = [...plain.matchAll(IDENTITY)].filter(([number]) => isIdentityNumber(number))
    const taken = new Set(people.map(({ index }) => index))
    const cards = [...plain.matchAll(DIGIT_GROUPS)].filter(
      ({ index, 0: number }) => !taken.has(index) && isCardNumber(number.replace(/\D/g, '')),
    )
    return [
      ...people.map(({ index, 0: number }) => finding(index, '身份证号', number)),
      ...cards.map(({ index, 0: number }) => finding(index, '银行卡号', number)),
    ]
  },
}

/** The number itself is not repeated: what the check prints is kept in logs. */
function finding(at: number, kind: string, number: string): Finding {
  return {
    at,
    message: `「${number.slice(0, 3)}……${number.slice(-2)}」像是真的${kind}`,
    hint: `文章谁都能看。换成明显是举例的写法，例如 ${kind === '身份证号' ? '110101********1234' : '6222 **** **** 1234'}；截图里的也要涂掉。`,
  }
}

/** Check character of GB 11643-1999 (ISO 7064, MOD 11-2). */
function isIdentityNumber(number: string): boolean {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, weight, index) => total + weight * Number(number[index]), 0)
  return '10X98765432'[sum % 11] === number.at(-1)?.toUpperCase()
}

/** UnionPay, Visa and Mastercard by their first digits and length, with the check digit of ISO/IEC 7812. */
function isCardNumber(digits: string): boolean {
  if (!/^(?:62\d{14,17}|4\d{15}|5[1-5]\d{14})$/.test(digits)) return false
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}
