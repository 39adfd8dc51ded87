import sharp from 'sharp'
import { expect, it } from 'vitest'
import { voegBewijsToe } from '#acties/bestand/voegBewijsToe.ts'
import { voegConceptenToe } from '#acties/concept/voegConceptenToe.ts'
import { bewaarKlad } from '#acties/klad/bewaarKlad.ts'
import { toonDatum } from '#lib/datum.ts'
import { eis } from '#seed/bouwer.ts'
import { vulPortfolio } from '#seed/portfolio.ts'
import { ontvangen } from '#seed/proefbestand.ts'
import { proefopstelling } from '#seed/proef.ts'
import { houder, type Houder } from '#seed/proefdossier.ts'
import { leesPortfolio } from '#vragen/portfolio.ts'
import { proefbrowser } from '../../e2e/proefbrowser.ts'

const proef = await proefopstelling()
const browser = proefbrowser(proef)

it('zegt bij de punten en bij het indienen wat er nog klaarstaat, en dat het niet meegaat', async () => {
  const wie = await houder(proef)
  const web = await browser(wie.wie)
  const pad = `/dossiers/${wie.dossier}`
  const nergens = async () =>
    [(await web.lees(`${pad}/pe`)).tekst, (await web.lees(`${pad}/indienen`)).tekst].map(tekst =>
      tekst.includes('1 activiteit klaar'),
    )
  expect(await nergens()).toEqual([false, false])
  const invoer = { dossierId: wie.dossier, titel: 'Podcast', verdeling: 'elk' }
  eis(await voegConceptenToe(wie.ctx, invoer))
  expect(await nergens()).toEqual([true, true])
})

it('zegt bij het indienen waar je aan begon en wat niet meegaat, maar niet van die bladzijde zelf', async () => {
  const wie = await houder(proef)
  const web = await browser(wie.wie)
  const indienen = `/dossiers/${wie.dossier}/indienen`
  const begin = async (pagina: string, titel: string) =>
    eis(
      await bewaarKlad(wie.ctx, {
        id: proef.basis.toeval.id(),
        pagina,
        titel,
        basis: '0',
        schrijver: proef.basis.toeval.id(),
        beurt: '1',
        velden: JSON.stringify({ titel: ['Autisme en werk'] }),
      }),
    )
  await begin(indienen, 'Je portfolio indienen')
  expect((await web.lees(indienen)).tekst).not.toContain('Je bent begonnen aan')
  await begin(`/dossiers/${wie.dossier}/pe/nieuw?soort=artikel`, 'Artikel gelezen')
  expect((await web.lees(indienen)).tekst).toContain(
    'Je bent begonnen aan “Artikel gelezen” en drukte nog niet op de knop. Dat gaat niet mee.',
  )
  await begin(`/dossiers/${wie.dossier}/pe/nieuw?soort=boek`, 'Boek gelezen')
  await begin(`/dossiers/${wie.dossier}/pe/nieuw?soort=podcast`, 'Podcast beluisterd')
  const { tekst } = await web.lees(indienen)
  expect(tekst).toMatch(/begonnen aan “[^”]+” en nog 2 andere formulieren en drukte/)
  expect(tekst).toContain('Wat in andere formulieren voorlopig bewaard is')
  const lijst = (await web.lees(`/dossiers/${wie.dossier}/pe`)).tekst
  expect(lijst).toContain('Dit is voorlopig bewaard.')
  expect(lijst).not.toContain('verstuurd')
})

it('zegt van een foto dat er niets te lezen valt, en biedt bij intervisie de bijeenkomst voor A3.1 aan (A3.1)', async () => {
  const wie = await houder(proef)
  const web = await browser(wie.wie)
  const inhoud = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#088' } })
    .png()
    .toBuffer()
  const bestanden = [await ontvangen(wie.ctx, 'intervisie.png', inhoud)]
  const invoer = { dossierId: wie.dossier, verdeling: 'elk', bestanden }
  const [een] = eis(await voegConceptenToe(wie.ctx, invoer)).gemaakt
  const pad = `/dossiers/${wie.dossier}/concepten/${een?.activiteit}`
  const { tekst } = await web.lees(pad)
  expect(tekst).toContain('In dit bestand staat geen tekst die wij kunnen lezen')
  expect(tekst).toContain('Voorstel, uit “intervisie”.')
  expect(tekst).toContain(`href="${pad}/bijeenkomst"`)
  const klaar = await web.stuur(`${pad}/bijeenkomst`, { werkvorm: 'intervisie', datum: '3-3-2026' })
  expect(klaar.naar).toMatch(/\/bijeenkomsten\/[^/]+\?gedaan=toegevoegd$/)
  expect((await web.lees(klaar.naar ?? '')).tekst).toContain('intervisie.png')
})

/** The first activity and the first meeting of this holder. */
async function eersteVan({ ctx, dossier }: Houder) {
  const { activiteiten = [], bijeenkomsten = [] } = (await leesPortfolio(ctx, dossier)) ?? {}
  const [een, ander] = [activiteiten[0], bijeenkomsten[0]]
  if (!een || !ander) throw new Error('leeg portfolio')
  return { eigen: een.activiteit, samen: ander.bijeenkomst }
}

it('zegt in de lijst en bij het concept zelf dat een bestand er ook ergens anders bij zit', async () => {
  const wie = await houder(proef)
  await vulPortfolio({ ctx: wie.ctx, dossierId: wie.dossier })
  const web = await browser(wie.wie)
  const { eigen, samen } = await eersteVan(wie)
  const bewijs = await ontvangen(wie.ctx, 'scan.pdf')
  for (const bij of [
    { soort: 'activiteit', id: eigen.id },
    { soort: 'bijeenkomst', id: samen.id },
  ])
    eis(await voegBewijsToe(wie.ctx, { dossierId: wie.dossier, bij, bestand: bewijs }))
  const leg = async (titel: string, bestanden: readonly unknown[]) => {
    const invoer = { dossierId: wie.dossier, titel, verdeling: 'elk', bestanden }
    return eis(await voegConceptenToe(wie.ctx, invoer)).gemaakt[0]?.activiteit
  }
  const een = await leg('Webinar', [bewijs])
  await leg('Nog eens', [bewijs])
  const ander = await leg('Anders', [await ontvangen(wie.ctx, 'anders.pdf')])
  const dag = toonDatum(samen.datum)
  const zin = `Hetzelfde bestand zit ook bij “Nog eens”, “${eigen.titel}” en de ${samen.werkvorm} van ${dag}.`
  const lees = async (id = '') =>
    (await web.lees(`/dossiers/${wie.dossier}/concepten/${id}`)).tekst.replaceAll(/<[^>]+>/g, '')
  expect(await lees(een)).toContain(zin)
  expect(await lees(een)).toContain('Voorstel, uit “Webinar”.')
  expect(await lees(ander)).not.toContain('Hetzelfde bestand')
  const lijst = (await web.lees('/toevoegen')).tekst.replaceAll(/<[^>]+>/g, '')
  expect(lijst).toContain(zin)
  expect(lijst.split('Hetzelfde bestand zit ook bij')).toHaveLength(3)
})
