import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { certificeer } from '#acties/besluit/certificeer.ts'
import { wijsAf } from '#acties/besluit/wijsAf.ts'
import { eis } from '#seed/bouwer.ts'
import { proefopstelling } from '#seed/proef.ts'
import { geadviseerdDossier, zetInstelling } from '#seed/proefbeoordeling.ts'
import { ingediendDossier } from '#seed/proefindiening.ts'
import { datum } from '#lib/datum.ts'
import { leesCertificaat } from './certificaat.ts'
import { zoekRegister } from './register.ts'

const proef = await proefopstelling()
const { db } = proef
const motivering = 'Het advies is goed onderbouwd.'

/** What anybody reads of this certificate on a day. */
const opDag = async (nummer: string, dag: string) => (await blad(nummer, dag))?.status

/** Which other certificate holds on that day. */
const geldendNaast = async (nummer: string, dag: string) =>
  (await blad(nummer, dag))?.geldend?.nummer

async function blad(nummer: string, dag: string) {
  const rij = await db
    .selectFrom('certificaat')
    .where('nummer', '=', nummer)
    .select('controlecode')
    .executeTakeFirstOrThrow()
  const vraag = { controlecode: rij.controlecode, dag: datum(dag) }
  return leesCertificaat(proef.bezoeker(), vraag)
}

it('houdt wie op tijd indiende geldig tot het besluit, tenzij de eigenaar dat niet wil (aanname 23)', async () => {
  await ingediendDossier(proef)
  expect(await opDag('RJ-0412', '2027-02-28')).toBe('geldig')
  expect(await opDag('RJ-0412', '2027-03-01')).toBe('geldig-in-behandeling')
  await zetInstelling(proef, 'geldigTijdensBehandeling', false)
  expect(await opDag('RJ-0412', '2027-03-01')).toBe('verlopen-in-behandeling')
})

it('telt ook wie introk en opnieuw indiende als in behandeling', async () => {
  const { dossier } = await ingediendDossier(proef)
  await db
    .updateTable('indiening')
    .set({ ingetrokken_op: proef.basis.klok.now() })
    .where('dossier', '=', dossier)
    .execute()
  await sql`insert into indiening (id, dossier, persoon, nummer, peildatum, kader, afschrift, hash, ingediend_op)
    select gen_random_uuid(), dossier, persoon, 2, peildatum, kader, afschrift, hash, ingediend_op
    from indiening`.execute(db)
  expect(await opDag('RJ-0412', '2027-03-01')).toBe('geldig-in-behandeling')
})

it('sluit na certificeren het nieuwe certificaat aan; het oude blijft te vinden en zegt wat er kwam (aanname 22)', async () => {
  const { beslisser, dossierId } = await geadviseerdDossier(proef)
  const { nummer } = eis(await certificeer(beslisser, { dossierId, motivering }))
  expect(await opDag('RJ-0412', '2027-02-28')).toBe('geldig')
  expect(await opDag('RJ-0412', '2027-03-01')).toBe('vervangen')
  expect(await opDag(nummer, '2027-02-28')).toBe('nog-niet-geldig')
  expect(await opDag(nummer, '2027-03-01')).toBe('geldig')
  expect(await opDag(nummer, '2031-03-01')).toBe('verlopen')
  for (const zoek of ['mila janssen', 'janssen', 'RJ-0412', nummer]) {
    const { regels, aantal } = await zoekRegister(proef.bezoeker(), { zoek, bladzijde: 1 })
    expect([zoek, aantal, ...regels.map(een => [een.nummer, een.isGeldig])]).toEqual([
      zoek,
      1,
      ['RJ-0412', true],
    ])
  }
  expect(await geldendNaast(nummer, '2027-02-28')).toBe('RJ-0412')
  expect(await geldendNaast('RJ-0412', '2027-03-01')).toBe(nummer)
  expect(await geldendNaast(nummer, '2027-03-01')).toBeUndefined()
  proef.verstrijk(100 * 86_400)
  const { regels } = await zoekRegister(proef.bezoeker(), { zoek: 'mila janssen', bladzijde: 1 })
  expect(regels.map(regel => [regel.nummer, regel.isGeldig, regel.sinds])).toEqual([
    [nummer, true, '2023-03-01'],
  ])
})

it('is na afwijzen op de dag van het besluit niet meer in behandeling', async () => {
  const { beslisser, dossierId } = await geadviseerdDossier(proef, 'niet-certificeren')
  eis(await wijsAf(beslisser, { dossierId, motivering }))
  expect(await opDag('RJ-0412', '2027-02-28')).toBe('geldig')
  expect(await opDag('RJ-0412', '2027-03-01')).toBe('verlopen')
})
