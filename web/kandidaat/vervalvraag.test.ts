import { expect, test } from 'vitest'
import { ondertekenOpPapier } from '#acties/ondertekening/ondertekenOpPapier.ts'
import { voegBijeenkomstToe } from '#acties/reflectie/voegBijeenkomstToe.ts'
import { eis } from '#seed/bouwer.ts'
import { proefopstelling } from '#seed/proef.ts'
import { ontvangen } from '#seed/proefbestand.ts'
import { houder } from '#seed/proefdossier.ts'
import { leesPortfolio } from '#vragen/portfolio.ts'
import { formulierIn } from '../../e2e/formulierIn.ts'
import { proefbrowser } from '../../e2e/proefbrowser.ts'

const proef = await proefopstelling()
const browser = proefbrowser(proef)

const vraag = 'Hiermee vervalt de ondertekening van Wouter Lammers van 3 februari 2025. Wil je dat?'

/** The form of a meeting that Wouter Lammers signed. */
async function getekend() {
  const { ctx, dossier: dossierId, wie } = await houder(proef)
  const { bijeenkomst: id } = eis(
    await voegBijeenkomstToe(ctx, {
      dossierId,
      werkvorm: 'intervisie',
      datum: '1-2-2025',
      begeleider: 'Wouter Lammers',
      zelfIngebracht: 'on',
    }),
  )
  const getekendeKopie = await ontvangen(ctx, 'verklaring intervisie.pdf')
  eis(
    await ondertekenOpPapier(ctx, {
      dossierId,
      bij: { soort: 'bijeenkomst', id },
      hoedanigheid: 'begeleider',
      naam: 'Wouter Lammers',
      op: '3-2-2025',
      bestand: getekendeKopie,
    }),
  )
  const web = await browser(wie)
  const pad = `/dossiers/${dossierId}/bijeenkomsten/${id}`
  const open = async () => formulierIn((await web.lees(pad)).tekst, pad)
  const lees = async () => (await leesPortfolio(ctx, dossierId))?.bijeenkomsten[0]
  return { web, pad, open, lees, stuur: (vorm: Record<string, string>) => web.stuur(pad, vorm) }
}

test('voor een ondertekening vervalt wordt dat gevraagd; tot dan is er niets bewaard (A3.1)', async () => {
  const { pad, open, stuur, lees } = await getekend()
  const gevraagd = await stuur({ ...(await open()), begeleider: 'Wouter Lammers-Anders' })
  expect(gevraagd.status).toBe(422)
  expect(gevraagd.tekst.split(vraag)).toHaveLength(3)
  expect(gevraagd.tekst).toContain(
    'Wie begeleidde de bijeenkomst?</a> Getekend werd: “Wouter Lammers”.',
  )
  expect(gevraagd.tekst).toContain('Toch bewaren')
  expect(gevraagd.tekst).not.toContain('<title>Fout')
  expect((await lees())?.bijeenkomst).toMatchObject({
    begeleider: { naam: 'Wouter Lammers' },
    ondertekend: true,
  })
  const nogEens = formulierIn(gevraagd.tekst, pad)
  expect(nogEens).toMatchObject({ begeleider: 'Wouter Lammers-Anders' })
  const bewaard = await stuur(nogEens)
  expect([bewaard.status, bewaard.naar]).toEqual([303, `${pad}?gedaan=vervallen`])
  expect((await lees())?.bijeenkomst).toMatchObject({
    begeleider: { naam: 'Wouter Lammers-Anders' },
    ondertekend: false,
  })
})

test('wie terugzet wat er getekend was heeft zijn ondertekening weer (E-2)', async () => {
  const { web, pad, open, stuur, lees } = await getekend()
  const gevraagd = await stuur({ ...(await open()), datum: '2-2-2025' })
  await stuur(formulierIn(gevraagd.tekst, pad))
  const kopie = (await lees())?.verklaring?.handtekeningen[0]?.bestand
  const vervallen = (await web.lees(pad)).tekst
  expect(vervallen).toContain(`<a href="/bestanden/${kopie}">Eerdere ondertekening`)
  expect((await web.lees(`/bestanden/${kopie}`)).status).toBe(200)
  const terug = await stuur({ ...(await open()), datum: '1-2-2025' })
  expect([terug.status, terug.naar]).toEqual([303, `${pad}?gedaan=geldt-weer`])
  expect((await lees())?.bijeenkomst.ondertekend).toBe(true)
})

test('wie al terugzette voor het bewaren wordt niets gevraagd en verliest niets', async () => {
  const { pad, open, stuur, lees } = await getekend()
  const gevraagd = await stuur({ ...(await open()), begeleider: 'Iemand' })
  const vorm = formulierIn(gevraagd.tekst, pad)
  expect((await stuur({ ...vorm, begeleider: 'Wouter Lammers' })).status).toBe(303)
  expect((await lees())?.bijeenkomst.ondertekend).toBe(true)
})
