/** Names that some system keeps for itself, whatever comes after the dot. */
const bezet = /^(con|prn|aux|nul|com\d|lpt\d)$/i
const langste = 80

/** A name for a file in a folder that every system takes, and that no other file there has: its place in the order comes first. */
export function veiligeNaam(naam: string, nummer: number): string {
  const schoon = naam
    .normalize('NFC')
    .replaceAll(/[\p{C}<>:"/\\|?*]/gu, '-')
    .replaceAll(/\s+/g, ' ')
    .trim()
  const punt = schoon.lastIndexOf('.')
  const uitgang = punt > 0 ? schoon.slice(punt).replaceAll(/[^.\p{L}\d]/gu, '') : ''
  const stam = (punt > 0 ? schoon.slice(0, punt) : schoon).replace(/[. ]+$/, '')
  const kort = Array.from(stam).slice(0, langste).join('').trim()
  const heel = kort === '' || bezet.test(kort) ? `bestand${kort && `-${kort}`}` : kort
  return `${String(nummer).padStart(3, '0')}-${heel}${uitgang.slice(0, 12)}`
}
