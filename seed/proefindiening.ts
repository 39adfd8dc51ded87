import { alleKaders } from '#toetsingskader/index.ts'
import type { OnderdeelId } from '#toetsingskader/typen.ts'
import { schrijfGebeurtenis } from '#acties/gebeurtenis.ts'
import type { Dossier } from '#domein/dossier/dossier.ts'
import type { Status } from '#domein/dossier/zaak.ts'
import {
  isAfschrift,
  maakAanvulling,
  maakAfschrift,
  type Afschrift,
  type Afschriftbron,
} from '#domein/portfolio/afschrift.ts'
import { canoniek } from '#domein/portfolio/canoniek.ts'
import { opleiding, volledigDossier } from '#domein/proef.ts'
import type { Datum } from '#lib/datum.ts'
import type { mila } from '#seed/proef.ts'
import type { Proef } from '#seed/proefdossier.ts'

const kader = alleKaders[0]

/** A complete portfolio with ids as the database has them: two trainings of 30 and 45 points. */
export function inhoudVan(proef: Proef): Dossier {
  const { id } = proef.basis.toeval
  return volledigDossier({
    activiteiten: [
      { ...opleiding(30), id: id() },
      { ...opleiding(45), id: id() },
    ],
  })
}

/** A holder who filed just now, written straight into the tables. */
export async function ingediendDossier(
  proef: Proef,
  anders: Partial<typeof mila> & { inhoud?: Dossier } = {},
) {
  const { inhoud = inhoudVan(proef), ...gegevens } = anders
  const houder = await proef.houder(gegevens)
  const ids = { dossier: houder.dossier, persoon: houder.persoon }
  const indiening = await schrijfIndiening(proef, { ...ids, nummer: 1, aanvulling: null, inhoud })
  await voegBestandToe(proef, { persoon: houder.persoon, indiening })
  return { ...houder, ...ids, indiening, inhoud }
}

/** The answer to the request for a supplement that is open: only what was asked may differ. */
export async function dienAanvullingIn(
  proef: Proef,
  { dossier, persoon, inhoud }: { dossier: string; persoon: string; inhoud: Dossier },
): Promise<string> {
  const vraag = await proef.db
    .selectFrom('aanvulling')
    .innerJoin('indiening', 'indiening.id', 'aanvulling.indiening')
    .where('aanvulling.dossier', '=', dossier)
    .where('gesloten_op', 'is', null)
    .select(['aanvulling.id', 'indiening.nummer', 'indiening.afschrift'])
    .executeTakeFirstOrThrow()
  const delen = await proef.db
    .selectFrom('aanvulling_onderdeel')
    .where('aanvulling', '=', vraag.id)
    .select('onderdeel')
    .execute()
  if (!isAfschrift(vraag.afschrift)) throw new Error('geen afschrift')
  return schrijfIndiening(proef, {
    dossier,
    persoon,
    nummer: vraag.nummer + 1,
    aanvulling: vraag.id,
    inhoud,
    vorig: vraag.afschrift,
    gevraagd: delen.map(({ onderdeel }) => onderdeel),
  })
}

export const hashVanBewijs = 'c'.repeat(64)

async function voegBestandToe(
  { db, basis }: Proef,
  { persoon, indiening }: { persoon: string; indiening: string },
): Promise<void> {
  const bestand = basis.toeval.id()
  await db
    .insertInto('bestand')
    .values({
      id: bestand,
      persoon,
      sha256: hashVanBewijs,
      grootte: 9,
      mime: 'application/pdf',
      opgeslagen_op: basis.klok.now(),
    })
    .execute()
  await db.insertInto('indiening_bestand').values({ indiening, bestand, persoon }).execute()
}

type Stuk = {
  dossier: string
  persoon: string
  nummer: number
  aanvulling: string | null
  inhoud: Dossier
  vorig?: Afschrift
  gevraagd?: readonly string[]
}

async function schrijfIndiening(proef: Proef, stuk: Stuk): Promise<string> {
  const { db, basis } = proef
  const { dossier, persoon, nummer, aanvulling } = stuk
  const nu = basis.klok.now()
  const afschrift = maak(stuk, basis.klok.today(), nu.toISOString())
  const { peildatum } = afschrift.indiening
  const hash = basis.hash(canoniek(afschrift))
  const id = basis.toeval.id()
  const op = { id, dossier, persoon, nummer, aanvulling, peildatum, hash }
  await db
    .insertInto('indiening')
    .values({
      ...op,
      kader: afschrift.kader.id,
      afschrift: JSON.stringify(afschrift),
      ingediend_op: nu,
    })
    .execute()
  const toegewezen = await db
    .selectFrom('toewijzing')
    .where('dossier', '=', dossier)
    .where('beeindigd_op', 'is', null)
    .select('id')
    .execute()
  const status: Status = toegewezen.length > 0 ? 'in_beoordeling' : 'ingediend'
  await db.updateTable('dossier').set({ status }).where('id', '=', dossier).execute()
  const { volledig, opTijd } = afschrift.uitslag
  await schrijfGebeurtenis(
    proef.ctx({ persoon, rol: 'kandidaat', keurmerk: null, organisatie: null }),
    {
      soort: 'ingediend',
      persoon,
      dossier,
      keurmerk: 'register-jobcoach',
      gegevens: { indiening: nummer, peildatum, hash, volledig, opTijd, status },
    },
  )
  return id
}

function maak(
  { nummer, inhoud, vorig, gevraagd = [] }: Stuk,
  vandaag: Datum,
  op: string,
): Afschrift {
  if (!kader) throw new Error('geen kader')
  const bron: Afschriftbron = {
    kader,
    houder: { naam: 'Mila Janssen', nummer: '20417' },
    indiening: { nummer, op, peildatum: vorig?.indiening.peildatum ?? vandaag },
    dossier: inhoud,
    beroepsprofiel: {},
    onderbouwing: {},
    verklaringen: [],
    bestanden: inhoud.activiteiten.map(({ id, titel }) => ({
      bij: `activiteit/${id}`,
      naam: `${titel}.pdf`,
      sha256: hashVanBewijs,
      bytes: 9,
    })),
    toelichtingen: {},
    documenten: [],
  }
  const onderdelen = kader.onderdelen.map(({ id }): OnderdeelId => id)
  return vorig
    ? maakAanvulling(
        bron,
        vorig,
        onderdelen.filter(id => gevraagd.includes(id)),
      )
    : maakAfschrift(bron)
}
