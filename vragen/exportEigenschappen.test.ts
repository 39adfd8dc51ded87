import { expect, test } from 'vitest'
import { importeer } from '#acties/portfolio/importeer.ts'
import { leesDossier } from '#domein/dossierbestand/lees.ts'
import { toets } from '#domein/toets.ts'
import { eis } from '#seed/bouwer.ts'
import { proefopstelling } from '#seed/proef.ts'
import type { Houder } from '#seed/proefdossier.ts'
import { bouwWillekeurig, willekeurigePortfolios } from '#seed/willekeurigeHouder.ts'
import { exporteerDossier } from './export.ts'
import type { PortfolioActiviteit } from './portfolio/activiteit.ts'
import type { PortfolioBijeenkomst } from './portfolio/bijeenkomst.ts'
import { leesVoorvertoning } from './inlezen.ts'
import { leesStand } from './stand.ts'

const proef = await proefopstelling()
const vandaag = proef.basis.klok.today()
const aantal = 100

const dossiers = willekeurigePortfolios({ seed: 2024, aantal, activiteiten: 6 })

test(
  'toets zegt van de export van honderd willekeurige portfolio’s wat het scherm zegt: elk punt, elke grens, elk tekort (contract, delen 2 en 3)',
  { timeout: 240_000 },
  async () => {
    const gezien = { telt: 0, volledig: 0, ondertekend: 0, verplaatst: 0, prive: 0 }
    for (const [nummer, dossier] of dossiers.entries()) {
      const wie = await bouwWillekeurig(proef, nummer, dossier)
      const tekst = await uitvoer(wie)
      const stand = await leesStand(wie.ctx, wie.dossier)
      const gelezen = leesDossier(tekst, vandaag)
      if ('fouten' in gelezen || !stand) throw new Error(JSON.stringify(gelezen))
      const oordeel = (op: typeof vandaag) => toets(gelezen.dossier, op, gelezen.kader)
      expect(oordeel(vandaag)).toEqual(stand.vandaag)
      expect(oordeel(stand.geplandeDag)).toEqual(stand.gepland)
      await verwachtHeenEnWeer(wie, tekst)
      gezien.telt += stand.vandaag.pe.regels.filter(({ telt }) => telt > 0).length
      gezien.ondertekend += gelezen.dossier.bijeenkomsten.filter(een => een.ondertekend).length
      gezien.verplaatst += stand.portfolio.bijeenkomsten.filter(een => een.dient !== 'A3.1').length
      const { activiteiten, bijeenkomsten } = stand.portfolio
      const prive = [...activiteiten, ...bijeenkomsten].filter(({ isPrive }) => isPrive)
      expect(prive.filter(een => tekst.includes(idVan(een)))).toEqual([])
      gezien.prive += prive.length
      const delen = Object.values(stand.vandaag.onderdelen)
      gezien.volledig += delen.filter(({ status }) => status === 'volledig').length
    }
    // Random is worth something only where it reaches what counts.
    expect(Object.values(gezien).map(hoeveel => hoeveel > 5)).toEqual([
      true,
      true,
      true,
      true,
      true,
    ])
  },
)

const idVan = (een: PortfolioActiviteit | PortfolioBijeenkomst): string =>
  'activiteit' in een ? een.activiteit.id : een.bijeenkomst.id

/** Exported, read in again and exported: nothing would change, and the text is the same to the letter. */
async function verwachtHeenEnWeer(wie: Houder, tekst: string): Promise<void> {
  const vooraf = await leesVoorvertoning(wie.ctx, wie.dossier, tekst)
  if (!vooraf || 'fouten' in vooraf) throw new Error(JSON.stringify(vooraf))
  const niets = { activiteiten: 0, bijeenkomsten: 0, antwoorden: 0, nieuw: 0, veranderd: [] }
  const invoer = { dossierId: wie.dossier, tekst, kenmerk: vooraf.kenmerk }
  expect(eis(await importeer(wie.ctx, invoer))).toEqual(niets)
  expect(await uitvoer(wie)).toBe(tekst)
}

async function uitvoer({ ctx, dossier }: Houder): Promise<string> {
  const bestand = await exporteerDossier(ctx, dossier)
  if (!bestand) throw new Error('geen export')
  return bestand.tekst
}
