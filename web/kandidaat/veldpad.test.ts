import { expect, it } from 'vitest'
import { jobcoach2024 as kader } from '#toetsingskader/jobcoach/2024/index.ts'
import type { Weigering } from '#domein/weigering.ts'
import { padNaarTekort } from './veldpad.ts'

const format =
  kader.verklaringen.find(({ id }) => id === 'werkzaam-als-uitvoerend-jobcoach') ?? null
const tekort = (code: string, clausule: Weigering['clausule'], veld?: string): Weigering => ({
  code,
  tekst: '',
  ...(clausule && { clausule }),
  ...(veld && { veld }),
})
const naar = (gegevens: object, een: Weigering) =>
  padNaarTekort(
    { rij: { id: 'd' }, kader, a1: { format, verklaring: { gegevens: { ...gegevens } } } },
    een,
  )

it('leidt bij A1 naar het veld zelf: het cv, de eerste lege vraag, of de ondertekening', () => {
  const hier = '/dossiers/d/onderdelen/A1'
  const velden = Object.keys(format?.velden ?? {})
  expect(velden.length).toBeGreaterThan(1)
  expect(naar({}, tekort('cv-ontbreekt', 'A1'))).toBe(`${hier}#veld-cv`)
  expect(naar({}, tekort('verklaring-niet-ingevuld', 'A1'))).toBe(
    `${hier}#veld-verklaring-${velden[0]}`,
  )
  expect(naar({ dienstverband: 'loondienst' }, tekort('verklaring-niet-ingevuld', 'A1'))).toBe(
    `${hier}#veld-verklaring-${velden[1]}`,
  )
  expect(naar({}, tekort('verklaring-niet-ondertekend', 'A1'))).toBe(`${hier}#ondertekening`)
})

it('leidt elders naar de vraag, of naar de bladzijde van het onderdeel', () => {
  expect(naar({}, tekort('antwoord-ontbreekt', 'A4', 'plannen'))).toBe(
    '/dossiers/d/onderdelen/A4?vraag=plannen#veld-plannen',
  )
  expect(naar({}, tekort('niet-verklaard', 'C', 'gedragscodeGelezen'))).toBe(
    '/dossiers/d/onderdelen/C#veld-gedragscodeGelezen',
  )
  expect(naar({}, tekort('te-weinig', 'B'))).toBe('/dossiers/d/pe')
  expect(naar({}, tekort('iets', 'inleiding'))).toBeNull()
})
