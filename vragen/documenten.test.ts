import { expect, test } from 'vitest'
import { proefopstelling } from '#seed/proef.ts'
import { houder } from '#seed/proefdossier.ts'
import { datum } from '#lib/datum.ts'
import { leesBeroepsprofiel, leesDocumenten } from './documenten.ts'

const proef = await proefopstelling()

async function document(versie: string, dag: string, soort: 'gedragscode' | 'beroepsprofiel') {
  const id = proef.basis.toeval.id()
  const geldig_vanaf = datum(dag)
  const wat = { id, keurmerk: 'register-jobcoach', soort, versie, titel: soort, tekst: '' }
  await proef.db
    .insertInto('document')
    .values({ ...wat, geldig_vanaf, is_voorbeeld: true, vastgelegd_op: new Date(dag) })
    .execute()
  return id
}

test('van elk document geldt de laatste versie die is ingegaan', async () => {
  const { ctx } = await houder(proef)
  await document('1', '2020-01-01', 'gedragscode')
  await document('2', '2026-11-23', 'gedragscode')
  await document('3', '2026-11-24', 'gedragscode')
  const gevonden = await leesDocumenten(ctx, 'register-jobcoach')
  expect(gevonden.map(({ soort, versie }) => [soort, versie])).toEqual([['gedragscode', '2']])
})

test('het beroepsprofiel heeft onderdelen in eigen volgorde; zonder document is het leeg', async () => {
  const { ctx } = await houder(proef)
  expect(await leesBeroepsprofiel(ctx, 'register-jobcoach')).toEqual({
    document: null,
    onderdelen: [],
  })
  const profiel = await document('1', '2020-01-01', 'beroepsprofiel')
  const deel = (volgorde: number, code: string) => ({
    id: proef.basis.toeval.id(),
    document: profiel,
    volgorde,
    blok: 'Taken',
    code,
    titel: `Taak ${code}`,
    omschrijving: '',
  })
  await proef.db
    .insertInto('beroepsprofiel_onderdeel')
    .values([deel(2, 'T2'), deel(1, 'T9')])
    .execute()
  const { onderdelen } = await leesBeroepsprofiel(ctx, 'register-jobcoach')
  expect(onderdelen.map(({ tekst }) => tekst)).toEqual(['T9 Taak T9', 'T2 Taak T2'])
})
