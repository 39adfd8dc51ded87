/**
 * This text with everything that cannot be printed as what it is called, so that nothing disappears: ‹U+0007›. Lines stay lines; a tab
 * becomes spaces.
 */
export const printable = (text: string, has: (code: number) => boolean): string =>
  text
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', '    ')
    .replaceAll(/[^\n -~]/gu, sign => (isPlain(sign, has) ? sign : nameOf(sign)))

/** The same for every text in a value of plain data. */
export function printableData(data: unknown, has: (code: number) => boolean): unknown {
  if (typeof data === 'string') return printable(data, has)
  if (Array.isArray(data)) return data.map(each => printableData(each, has))
  if (typeof data !== 'object' || data === null) return data
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, printableData(value, has)]),
  )
}

/** Whether a reserve font is needed: some text holds a sign that these fonts lack and that a font could have. */
export const isLacking = (data: unknown, has: (code: number) => boolean): boolean =>
  Array.from(JSON.stringify(data)).some(sign => !neverPrinted.test(sign) && !has(codeOf(sign)))

// Control signs, what has no meaning of its own, and what turns the order of the text around unseen; PDF/A and PDF/UA refuse most of them.
const neverPrinted =
  /[\p{Cc}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\ufeff\ufff9-\ufffb\u202d\u202e]/u

const isPlain = (sign: string, has: (code: number) => boolean): boolean =>
  !neverPrinted.test(sign) && has(codeOf(sign))

const codeOf = (sign: string): number => sign.codePointAt(0) ?? 0

const nameOf = (sign: string): string =>
  `‹U+${codeOf(sign).toString(16).toUpperCase().padStart(4, '0')}›`
