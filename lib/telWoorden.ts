/** How many words there are: what stands between white space. Made for long texts: it makes nothing. */
export function telWoorden(tekst: string): number {
  let woorden = 0
  let isInWoord = false
  for (let plek = 0; plek < tekst.length; plek += 1) {
    const isWit = isWitruimte(tekst.charCodeAt(plek))
    if (!isWit && !isInWoord) woorden += 1
    isInWoord = !isWit
  }
  return woorden
}

/** As `\s` has it. */
const isWitruimte = (code: number): boolean =>
  code <= 32 ? code === 32 || (code >= 9 && code <= 13) : code >= 160 && wit.has(code)

const wit = new Set([
  0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009,
  0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff,
])
