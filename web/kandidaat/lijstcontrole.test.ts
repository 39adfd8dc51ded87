import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { ontvangLijst } from '#acties/pe/ontvangLijst.ts'
import { eis } from '#seed/bouwer.ts'
import { proefopstelling } from '#seed/proef.ts'
import { houder } from '#seed/proefdossier.ts'
import { proefbrowser } from '../../e2e/proefbrowser.ts'

const proef = await proefopstelling()
const als = proefbrowser(proef)

async function controle(...bestanden: readonly (Buffer | string)[]) {
  const { ctx, dossier, wie } = await houder(proef)
  const web = await als(wie)
  const gezien: string[] = []
  for (const bytes of bestanden) {
    const inhoud = Readable.from([Buffer.from(bytes)])
    const { sha256 } = eis(await ontvangLijst(ctx, { naam: 'x.csv', inhoud }))
    const pad = `/dossiers/${dossier}/lijst/controle?bestand=${sha256}&naam=x.csv`
    gezien.push((await web.lees(pad)).tekst.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' '))
  }
  return gezien
}

it('zegt van een leeg bestand en van een programma, een pdf of een afbeelding dat het geen lijst is', async () => {
  const programma = Buffer.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0])
  const [leeg, wit, ...andere] = await controle('', '\uFEFF\r\n ', programma, '%PDF-1.4\nabc')
  for (const tekst of [leeg, wit]) expect(tekst).toContain('“x.csv” is leeg.')
  for (const tekst of andere) {
    expect(tekst).toContain('“x.csv” is geen lijst die we kunnen lezen.')
    expect(tekst).not.toContain('Deze kolom ontbreekt')
  }
})

it('noemt bij een activiteit van te vroeg de dagen die tellen, niet de peilperiode', async () => {
  const [tekst] = await controle(
    'Soort;Titel;Datum;Vanaf;Tot en met;Uren\nOpleiding, cursus of training;Oud;1-2-2015;;;8\n',
  )
  expect(tekst).toMatch(/Dit telt niet mee\. We tellen wat je deed van \d+ .* tot en met \d+ /)
  expect(tekst).not.toContain('peilperiode')
})
