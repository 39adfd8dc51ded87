import type { Pdf, Waarde } from './objecten.ts'

/** A file with these objects, nothing packed that was not: to keep one that is broken in one place. */
export function schrijfPdf({ kop, objecten, aanhang }: Pdf): Buffer {
  const delen: Buffer[] = [Buffer.from(`${kop.slice(0, 15).trimEnd()}\n`, 'latin1')]
  const plekken = new Map<number, number>()
  let op = delen[0]?.length ?? 0
  const voegToe = (stuk: Buffer): void => {
    delen.push(stuk)
    op += stuk.length
  }
  for (const [nummer, waarde] of objecten) {
    plekken.set(nummer, op)
    voegToe(
      Buffer.concat([
        Buffer.from(`${nummer} 0 obj\n`),
        alsBytes(waarde),
        Buffer.from('\nendobj\n'),
      ]),
    )
  }
  const regels = [...plekken].map(
    ([nummer, plek]) => `${nummer} 1\n${String(plek).padStart(10, '0')} 00000 n \n`,
  )
  voegToe(
    Buffer.concat([
      Buffer.from(`xref\n0 1\n0000000000 65535 f \n${regels.join('')}trailer\n`),
      alsBytes(aanhang),
      Buffer.from(`\nstartxref\n${op}\n%%EOF`),
    ]),
  )
  return Buffer.concat(delen)
}

function alsBytes(waarde: Waarde): Buffer {
  if (
    waarde === null ||
    typeof waarde !== 'object' ||
    !('soort' in waarde) ||
    waarde.soort !== 'stroom'
  )
    return Buffer.from(alsTekst(waarde), 'latin1')
  const delen = new Map(waarde.delen).set('Length', waarde.bytes.length)
  const boek = alsTekst({ soort: 'boek', delen })
  return Buffer.concat([
    Buffer.from(`${boek}\nstream\n`, 'latin1'),
    waarde.bytes,
    Buffer.from('\nendstream'),
  ])
}

function alsTekst(waarde: Waarde): string {
  if (waarde === null || typeof waarde !== 'object') return String(waarde)
  if (!('soort' in waarde)) return `[${waarde.map(alsTekst).join(' ')}]`
  return schrijvers[waarde.soort](waarde)
}

type Samengesteld = Extract<Waarde, { soort: string }>
type Schrijvers = { [Soort in Samengesteld['soort']]: (waarde: Samengesteld) => string }

const delenIn = (waarde: Samengesteld): string =>
  'delen' in waarde
    ? [...waarde.delen].map(([sleutel, een]) => `/${sleutel} ${alsTekst(een)}`).join(' ')
    : ''

const schrijvers: Schrijvers = {
  naam: waarde => ('naam' in waarde ? `/${waarde.naam}` : ''),
  tekst: waarde =>
    'tekst' in waarde ? `<${Buffer.from(waarde.tekst, 'latin1').toString('hex')}>` : '',
  verwijzing: waarde => ('nummer' in waarde ? `${waarde.nummer} 0 R` : ''),
  woord: waarde => ('woord' in waarde ? waarde.woord : ''),
  boek: waarde => `<< ${delenIn(waarde)} >>`,
  stroom: waarde => `<< ${delenIn(waarde)} >>`,
}
