import { describe, expect, it } from 'vitest'
import { schemaVan } from '#domein/velden/velden.ts'
import type { Formulier } from '#toetsingskader/typen.ts'
import { getoond, getypt, ruweInvoer } from './invoer.ts'

const id = '0f0e7a52-9f5a-4a52-8f0c-5f8f3f8f3f8f'
const velden = {
  titel: { soort: 'tekst', label: 'Titel' },
  verhaal: { soort: 'lang', label: 'Verhaal' },
  dag: { soort: 'datum', label: 'Dag' },
  uren: { soort: 'getal', label: 'Uren' },
  vorm: { soort: 'keuze', label: 'Vorm', keuzes: [{ waarde: 'a', label: 'A' }] },
  akkoord: { soort: 'ja', label: 'Akkoord' },
  bewijs: { soort: 'bestand', label: 'Bewijs' },
  wie: { soort: 'persoon', label: 'Wie' },
  taken: { soort: 'lijst', label: 'Taken' },
} as const satisfies Formulier

const waarden = {
  titel: 'Boek',
  verhaal: 'Eén\ntwee',
  dag: '2027-02-28',
  uren: 7.5,
  vorm: 'a',
  akkoord: true,
  bewijs: { id, naam: 'omslag van het boek.pdf' },
  wie: { naam: 'Ans de Boer', functie: 'bestuurslid' },
  taken: ['K1', 'W2'],
}

describe('van bewaard naar scherm en terug', () => {
  it('komt elke soort veld heel terug', () => {
    const gelezen = schemaVan(velden).parse(ruweInvoer(velden, getypt(velden, waarden)))
    expect(gelezen).toEqual(waarden)
  })

  it('toont dagen en getallen zoals mensen ze typen', () => {
    const typen = getypt(velden, waarden)
    expect(getoond('dag', velden.dag, typen)).toEqual(['28-2-2027'])
    expect(getoond('uren', velden.uren, typen)).toEqual(['7,5'])
    expect(getoond('wie', velden.wie, typen)).toEqual(['Ans de Boer', 'bestuurslid', ''])
  })

  it('laat weg wat niet in het formulier hoort', () => {
    expect(ruweInvoer({ titel: velden.titel }, { titel: ['Boek'], rol: ['beheerder'] })).toEqual({
      titel: 'Boek',
    })
  })

  it('leest een lege persoon als niet ingevuld', () => {
    expect(ruweInvoer({ wie: velden.wie }, { 'wie.naam': [' '], 'wie.email': [''] })).toEqual({
      wie: undefined,
    })
  })
})
