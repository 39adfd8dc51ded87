import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bewaarKlad } from '#acties/klad/bewaarKlad.ts'
import { gooiKladWeg } from '#acties/klad/gooiKladWeg.ts'
import { dayInAmsterdam } from '#infra/clock.ts'
import { datum } from '#lib/datum.ts'
import { eis } from '#seed/bouwer.ts'
import { proefopstelling } from '#seed/proef.ts'
import { houder, type Houder } from '#seed/proefdossier.ts'
import { dunVersiesUit } from './dunVersiesUit.ts'
import { ruimOp } from './ruimOp.ts'

const proef = await proefopstelling()
const { db, basis } = proef
const uur = 3_600_000
const dag = 24 * uur
const nu = () => basis.klok.now().getTime()

type Versie = { versie: number; op: number; tekst: string }

/** An answer with these versions, the last of them the present one, and a filing at each of these moments. */
async function leg(
  { dossier, persoon }: Houder,
  { veld, versies, ingediend }: { veld: string; versies: Versie[]; ingediend: number[] },
): Promise<void> {
  const rij = ({ versie, op, tekst }: Versie) => ({
    dossier,
    veld,
    versie,
    waarde: JSON.stringify(tekst),
    opgeslagen_op: new Date(op),
  })
  const [huidig, ...eerdere] = versies.toReversed().map(rij)
  if (huidig) await db.insertInto('antwoord').values(huidig).execute()
  if (eerdere.length > 0) await db.insertInto('antwoord_versie').values(eerdere).execute()
  for (const [plek, op] of ingediend.entries())
    await db
      .insertInto('indiening')
      .values({
        id: basis.toeval.id(),
        dossier,
        persoon,
        nummer: plek + 1,
        peildatum: datum('2026-11-20'),
        kader: 'register-jobcoach/recertificering/2024',
        afschrift: '{}',
        hash: 'a'.repeat(64),
        ingediend_op: new Date(op),
        ingetrokken_op: new Date(nu()),
      })
      .execute()
}

const over = async (veld: string): Promise<number[]> =>
  (
    await db
      .selectFrom('antwoord_versie')
      .where('veld', '=', veld)
      .select('versie')
      .orderBy('versie')
      .execute()
  ).map(({ versie }) => versie)

async function veegLeeg(): Promise<void> {
  for (const tabel of ['antwoord_versie', 'antwoord', 'indiening'] as const)
    await db.deleteFrom(tabel).execute()
}

/** Said once more in another way: what has to stay of these versions. */
function blijft(versies: readonly Versie[], ingediend: readonly number[]): number[] {
  const eerdere = versies.slice(0, -1)
  const vak = ({ op }: Versie) => {
    const oud = nu() - op
    if (oud <= 30 * dag) return null
    return oud > 90 * dag ? `dag ${dayInAmsterdam(new Date(op))}` : `uur ${Math.floor(op / uur)}`
  }
  return eerdere
    .filter((een, plek) => {
      const later = versies.slice(plek + 1)
      const isLaatsteVanVak = !eerdere.slice(plek + 1).some(ander => vak(ander) === vak(een))
      const komtTerug = versies.at(-1)?.tekst === een.tekst
      const isIngediend = ingediend.some(op => een.op <= op && (later[0]?.op ?? Infinity) > op)
      return vak(een) === null || isLaatsteVanVak || komtTerug || isIngediend
    })
    .map(({ versie }) => versie)
}

test('dunt oude versies uit tot de laatste van elk uur en daarna van elke dag, en nooit wat nu geldt, werd ingediend of terugkwam (U-6)', async () => {
  const wie = await houder(proef)
  const moment = fc.oneof(
    fc.integer({ min: 1, max: 200 * 24 }).map(uren => uren * uur),
    fc.integer({ min: 1, max: 60 }).map(minuten => 40 * dag + minuten * 60_000),
    fc.integer({ min: 1, max: 40 }).map(uren => 100 * dag + uren * uur),
  )
  const verhaal = fc.record({
    geleden: fc.uniqueArray(moment, { minLength: 1, maxLength: 14 }),
    teksten: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 14, maxLength: 14 }),
    ingediend: fc.array(moment, { maxLength: 3 }),
  })
  let beurt = 0
  await fc.assert(
    fc.asyncProperty(verhaal, async ({ geleden, teksten, ingediend }) => {
      const veld = `A4/${++beurt}`
      const versies = geleden
        .toSorted((een, ander) => ander - een)
        .map((terug, plek) => ({
          versie: plek + 1,
          op: nu() - terug,
          tekst: `tekst ${teksten[plek]}`,
        }))
      const momenten = ingediend.map(terug => nu() - terug)
      await veegLeeg()
      await leg(wie, { veld, versies, ingediend: momenten })
      await dunVersiesUit({ ...wie.ctx, db })
      expect(await over(veld)).toEqual(blijft(versies, momenten))
      await dunVersiesUit({ ...wie.ctx, db })
      expect(await over(veld)).toEqual(blijft(versies, momenten))
    }),
    { numRuns: 40 },
  )
})

test('ruimt op wat van een formulier is verstuurd na een dag, en wat is weggegooid na een maand; wat niet af is blijft', async () => {
  const { ctx } = await houder(proef)
  const ids = [basis.toeval.id(), basis.toeval.id()]
  for (const id of ids)
    eis(
      await bewaarKlad(ctx, {
        id,
        pagina: '/',
        titel: 'Titel',
        velden: '{}',
        basis: 0,
        schrijver: id,
        beurt: 1,
      }),
    )
  eis(await gooiKladWeg(ctx, { id: ids[0] }))
  await ruimOp({ ...ctx, db })
  expect(await db.selectFrom('klad').select('id').execute()).toHaveLength(2)
  await db
    .updateTable('klad')
    .set({ afgerond_op: new Date(nu() - 31 * dag) })
    .where('afgerond_op', 'is not', null)
    .execute()
  await ruimOp({ ...ctx, db })
  expect(await db.selectFrom('klad').select('id').execute()).toEqual([{ id: ids[1] }])
})
