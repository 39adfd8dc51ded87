import { bewaarCvteksten } from '#acties/cv/bewaarCvteksten.ts'
import { wijzigCvregel } from '#acties/cv/wijzigCvregel.ts'
import { cvtekstkoppen } from '#domein/cv/blad.ts'
import type { Cv, Cvregel } from '#domein/cv/cv.ts'
import { leesCv } from '#vragen/cv.ts'
import type { Stand } from '#vragen/stand.ts'
import { ruweInvoer } from '../formulier/invoer.ts'
import type { C } from '../omgeving.ts'
import { cvpad } from './cvpaden.ts'
import { cvregelAlsGetypt, cvvelden } from './cvvelden.ts'
import type { Versieplek } from './versieplek.ts'

const namen = ['profiel', 'doelgroepen'] as const

/** A text of the CV that the holder keeps: one of its own two, or the one with an entry, by its id. Null when there is no such text. */
export async function inCv(c: C, stand: Stand, naam: string): Promise<Versieplek | null> {
  const { persoon } = stand.portfolio.rij
  const { cv } = await leesCv(c.var.ctx, persoon)
  const eigen = namen.find(een => een === naam)
  const regel = cv.regels.find(({ id }) => id === naam)
  const gevonden = eigen ? tekstIn(c, cv, eigen) : regel && tekstBij(c, regel)
  return gevonden
    ? {
        stand,
        plek: { titel: 'Je cv', pad: cvpad(stand) },
        naam,
        bron: { soort: 'eigen', persoon, veld: naam },
        bezwaren: [],
        ...gevonden,
      }
    : null
}

type Tekst = Pick<Versieplek, 'label' | 'nu' | 'bewaar'>

const tekstIn = (c: C, cv: Cv, naam: (typeof namen)[number]): Tekst => ({
  label: cvtekstkoppen[naam],
  nu: { tekst: cv[naam], versie: cv.versie },
  bewaar: (tekst, { basis }) => {
    const { profiel, doelgroepen } = cv
    const teksten = { profiel, doelgroepen, [naam]: tekst }
    return bewaarCvteksten(c.var.ctx, { ...wijst(c), ...teksten, basis })
  },
})

function tekstBij(c: C, regel: Cvregel): Tekst | undefined {
  const veld = cvvelden[regel.soort]['tekst']
  const zoalsGetypt = ruweInvoer(cvvelden[regel.soort], cvregelAlsGetypt(regel))
  const zoalsHetIs = { ...zoalsGetypt, regelId: regel.id }
  return (
    veld && {
      label: `${veld.label} (${regel.titel})`,
      nu: { tekst: regel.tekst, versie: regel.versie },
      bewaar: (tekst, { basis }) =>
        wijzigCvregel(c.var.ctx, { ...zoalsHetIs, ...wijst(c), tekst, basis }),
    }
  )
}

const wijst = (c: C) => ({ dossierId: c.req.param('dossier') })
