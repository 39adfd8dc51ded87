import { expect, test } from 'vitest'
import { vulVerklaringIn } from '#acties/ondertekening/vulVerklaringIn.ts'
import { voegActiviteitToe } from '#acties/pe/voegActiviteitToe.ts'
import { wijzigActiviteit } from '#acties/pe/wijzigActiviteit.ts'
import { eis } from '#seed/bouwer.ts'
import { proefopstelling } from '#seed/proef.ts'
import { houder } from '#seed/proefdossier.ts'
import { leesPortfolio } from '#vragen/portfolio.ts'
import { formulierIn } from '../../e2e/formulierIn.ts'
import { proefbrowser } from '../../e2e/proefbrowser.ts'

const proef = await proefopstelling()
const browser = proefbrowser(proef)

/** A window with the form of an activity of this kind, and what makes another kind of it elsewhere. */
async function venster(opgave: Record<string, unknown>) {
  const { ctx, dossier: dossierId, wie } = await houder(proef)
  const { activiteit: id } = eis(await voegActiviteitToe(ctx, { dossierId, ...opgave }))
  const web = await browser(wie)
  const pad = `/dossiers/${dossierId}/pe/${id}`
  const lees = async () => (await leesPortfolio(ctx, dossierId))?.activiteiten[0]
  return {
    web,
    pad,
    lees,
    id,
    open: async () => formulierIn((await web.lees(pad)).tekst, pad),
    stuur: (vorm: Record<string, string>) => web.stuur(pad, vorm),
    elders: async (anders: Record<string, unknown>) =>
      eis(
        await wijzigActiviteit(ctx, {
          dossierId,
          activiteitId: id,
          ...opgave,
          ...anders,
          basis: (await lees())?.versie,
        }),
      ),
    vulIn: (gegevens: Record<string, unknown>) =>
      vulVerklaringIn(ctx, { dossierId, bij: { soort: 'activiteit', id }, gegevens, basis: 0 }),
  }
}

const cursus = {
  soort: 'opleiding',
  titel: 'Autisme',
  datum: '1-5-2025',
  aantallen: { sbu: '2' },
}

test('een soort die elders is gewijzigd blijft zo als hier iets anders wordt bewaard (U-5)', async () => {
  const { web, pad, open, stuur, elders, lees } = await venster(cursus)
  const vorm = await open()
  await elders({ soort: 'workshop', aantallen: { lesuren: '3' } })
  const uit = await stuur({ ...vorm, titel: 'Autisme en werk' })
  expect(uit.status).toBe(303)
  expect((await lees())?.activiteit).toMatchObject({ soort: 'workshop', titel: 'Autisme en werk' })
  expect(uit.naar).toContain(`${pad}?`)
  expect((await web.lees(uit.naar ?? '')).tekst).toContain('“Wat voor activiteit is het?”')
})

test('wat hier is getypt in een veld dat de nieuwe soort niet heeft, wordt eerst gezegd', async () => {
  const bestuur = { soort: 'noloc-bestuur', titel: 'Bestuur', van: '1-1-2024' }
  const { pad, open, stuur, elders, lees, vulIn } = await venster(bestuur)
  eis(await vulIn({ functie: 'Lid' }))
  const vorm = await open()
  await elders({ soort: 'vrijwilligerswerk', soortWerk: 'taalles' })
  const anders = { ...vorm, titel: 'Les', 'verklaring.functie': 'Voorzitter' }
  const gezegd = await stuur(anders)
  expect(gezegd.status).toBe(422)
  expect(gezegd.tekst).toContain('“Welke functie had je?” Voorzitter')
  expect((await lees())?.activiteit.titel).toBe('Bestuur')
  const dan = formulierIn(gezegd.tekst, pad)
  expect(dan).toMatchObject({ soort: 'vrijwilligerswerk', titel: 'Les', soortWerk: 'taalles' })
  expect((await stuur(dan)).status).toBe(303)
  expect((await lees())?.activiteit).toMatchObject({ soort: 'vrijwilligerswerk', titel: 'Les' })
})

test('wie zelf een andere soort stuurt, krijgt geen botsing over de velden die daar nieuw zijn', async () => {
  const { open, stuur, lees } = await venster({
    soort: 'noloc-bestuur',
    titel: 'Bestuur',
    van: '1-1-2024',
  })
  const anders = { soort: 'vrijwilligerswerk', soortWerk: 'taalles' }
  expect((await stuur({ ...(await open()), ...anders })).status).toBe(303)
  expect((await lees())?.activiteit).toMatchObject(anders)
})
