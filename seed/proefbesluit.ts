import { schrijfGebeurtenis } from '#acties/gebeurtenis.ts'
import type { Status } from '#domein/dossier/zaak.ts'
import { datum, type Datum } from '#lib/datum.ts'
import type { Houder, Proef } from '#seed/proefdossier.ts'

/** Rows as assessor and body leave them, for tests of what the holder does after them. */

type Wie = Pick<Houder, 'dossier' | 'persoon'>

/** Assigns the dossier to an assessor; returns the assignment. */
export async function wijsToe(
  proef: Proef,
  { dossier }: Wie,
): Promise<{ id: string; assessor: string }> {
  const id = proef.basis.toeval.id()
  const { persoon: assessor } = await proef.medewerker('assessor')
  await proef.db
    .insertInto('toewijzing')
    .values({
      id,
      dossier,
      assessor,
      toegewezen_door: assessor,
      toegewezen_op: proef.basis.klok.now(),
    })
    .execute()
  return { id, assessor }
}

/** An assessor asks for a supplement of these parts, until 14-12-2026. */
export async function vraagAanvulling(
  proef: Proef,
  wie: Wie,
  onderdelen: readonly string[],
): Promise<void> {
  const { db, basis } = proef
  const { assessor } = await wijsToe(proef, wie)
  const aanvulling = basis.toeval.id()
  await db
    .insertInto('aanvulling')
    .values({
      id: aanvulling,
      dossier: wie.dossier,
      indiening: await laatsteIndiening(proef, wie),
      gevraagd_door: assessor,
      gevraagd_op: basis.klok.now(),
      uiterlijk: datum('2026-12-14'),
    })
    .execute()
  const delen = onderdelen.map(onderdeel => ({
    aanvulling,
    onderdeel,
    vraag: `Vul ${onderdeel} aan.`,
    gevraagd_door: assessor,
  }))
  await db.insertInto('aanvulling_onderdeel').values(delen).execute()
  await zetStatus(proef, wie, 'aanvulling')
}

/** The body certifies after one advice with one ontwikkeladvies; returns the new certificate of these days. */
export async function certificeer(
  proef: Proef,
  wie: Houder,
  periode: { van: Datum; tot: Datum },
): Promise<string> {
  const { db, basis } = proef
  const op = basis.klok.now()
  const toewijzing = await wijsToe(proef, wie)
  const indiening = await laatsteIndiening(proef, wie)
  const bij = { dossier: wie.dossier, indiening, toewijzing: toewijzing.id }
  const tekst = 'Oefen met vertragen in gesprekken met werkgevers.'
  await db
    .insertInto('ontwikkeladvies')
    .values({ id: basis.toeval.id(), ...bij, volgorde: 1, tekst, opgeslagen_op: op })
    .execute()
  const advies = { advies: 'certificeren', motivering: 'Voldoet.', uitgebracht_op: op } as const
  await db
    .insertInto('advies')
    .values({ id: basis.toeval.id(), ...bij, ...advies })
    .execute()
  const { persoon: beslisser } = await proef.medewerker('beslisser')
  const besluit = basis.toeval.id()
  await db
    .insertInto('besluit')
    .values({
      id: besluit,
      dossier: wie.dossier,
      indiening,
      beslisser,
      uitkomst: 'gecertificeerd',
      motivering: 'Conform advies.',
      besloten_op: op,
      bezwaar_tot: datum('2027-01-15'),
    })
    .execute()
  const certificaat = await nieuwCertificaat(proef, wie, { besluit, ...periode })
  await zetStatus(proef, wie, 'gecertificeerd')
  return certificaat
}

async function nieuwCertificaat(
  { db, basis }: Proef,
  wie: Houder,
  { besluit, van, tot }: { besluit: string; van: Datum; tot: Datum },
): Promise<string> {
  const id = basis.toeval.id()
  const vastgelegd_op = basis.klok.now()
  const { keurmerk, organisatie } = await db
    .selectFrom('dossier')
    .where('id', '=', wie.dossier)
    .select(['keurmerk', 'organisatie'])
    .executeTakeFirstOrThrow()
  await db
    .insertInto('certificaat')
    .values({
      id,
      persoon: wie.persoon,
      keurmerk,
      organisatie,
      nummer: 'RJ-2026-0001',
      naam_op_certificaat: 'Mila Janssen',
      controlecode: id,
      vervangt: wie.certificaat,
      vastgelegd_op,
      besluit,
    })
    .execute()
  await db
    .insertInto('certificaat_periode')
    .values({ id: basis.toeval.id(), certificaat: id, soort: 'geldig', van, tot, vastgelegd_op })
    .execute()
  return id
}

const laatsteIndiening = async ({ db }: Proef, { dossier }: Wie): Promise<string> => {
  const { id } = await db
    .selectFrom('indiening')
    .where('dossier', '=', dossier)
    .where('ingetrokken_op', 'is', null)
    .select('id')
    .orderBy('nummer', 'desc')
    .executeTakeFirstOrThrow()
  return id
}

async function zetStatus(proef: Proef, wie: Wie, status: Status): Promise<void> {
  await proef.db.updateTable('dossier').set({ status }).where('id', '=', wie.dossier).execute()
  await schrijfGebeurtenis(proef.systeem(), {
    soort: 'aanvulling-gesloten',
    persoon: wie.persoon,
    dossier: wie.dossier,
    keurmerk: 'register-jobcoach',
    gegevens: { ronde: 1, status },
  })
}
