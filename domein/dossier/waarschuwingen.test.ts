import { expect, test } from 'vitest'
import { datum } from '#lib/datum.ts'
import { waarschuwingenBijIndienen, type Indienvraag } from './waarschuwingen.ts'

const vraag: Indienvraag = {
  termijn: {
    opent: datum('2026-08-28'),
    uiterlijk: datum('2026-11-28'),
    sluit: datum('2027-02-28'),
  },
  vandaag: datum('2026-11-20'),
  verklaringGetekendOp: datum('2026-10-01'),
  instellingen: { verklaringA1Maanden: 6 },
}

test('op tijd en met een verse verklaring is er niets te melden', () => {
  expect(waarschuwingenBijIndienen(vraag)).toEqual([])
  expect(waarschuwingenBijIndienen({ ...vraag, verklaringGetekendOp: null })).toEqual([])
})

test('na de uiterste dag waarschuwt het, met de dag tot wanneer het nog kan (aanname 2)', () => {
  expect(waarschuwingenBijIndienen({ ...vraag, vandaag: datum('2026-11-29') })).toEqual([
    {
      code: 'na-uiterste-dag',
      tekst:
        'De uiterste dag was 28 november 2026. Indienen kan nog tot en met 28 februari 2027, maar het besluit komt dan later.',
      clausule: 'inleiding',
    },
  ])
})

test('een verklaring bij A1 van meer dan zes maanden oud wordt genoemd, nooit geweigerd (aanname 31)', () => {
  const op = (dag: string) =>
    waarschuwingenBijIndienen({ ...vraag, verklaringGetekendOp: datum(dag) })
  expect(op('2026-05-20')).toEqual([])
  expect(op('2026-05-19')).toEqual([
    {
      code: 'verklaring-oud',
      tekst:
        'De verklaring bij A1 is getekend op 19 mei 2026, meer dan 6 maanden geleden. De assessor kan een nieuwe vragen.',
      clausule: 'A1',
    },
  ])
})
