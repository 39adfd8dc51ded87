import { expect, it } from 'vitest'
import { proefopstelling } from '#seed/proef.ts'
import { bram, houder } from '#seed/proefdossier.ts'
import { planIndiendag } from '#acties/dossier/planIndiendag.ts'
import { eis } from '#seed/bouwer.ts'
import { leesStand } from '#vragen/stand.ts'
import { proefbrowser } from '../../e2e/proefbrowser.ts'

const proef = await proefopstelling()
const browser = proefbrowser(proef)

const adresIn = (tekst: string): string =>
  /\/agenda\/[\w-]{43}/.exec(tekst)?.[0] ?? 'geen adres op de bladzijde'
const dag = (datum: string) => datum.replaceAll('-', '')

it('geeft de termijnen aan wie het adres heeft, ook zonder inloggen, en schuift mee met de geplande dag', async () => {
  const wie = await houder(proef)
  const web = await browser(wie.wie)
  const adres = adresIn((await web.stuur('/agenda', {})).tekst)
  const stand = await leesStand(wie.ctx, wie.dossier)
  const { uiterlijk, opent } = stand?.zaak.termijn ?? { uiterlijk: '', opent: '' }

  const { status, tekst, soort } = await browser.open(adres)
  expect([status, soort]).toEqual([200, 'text/calendar; charset=utf-8'])
  expect(tekst).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/)
  expect(tekst).toContain(`DTSTART;VALUE=DATE:${dag(uiterlijk)}`)
  expect(tekst).toContain(`DTSTART;VALUE=DATE:${dag(opent)}`)
  expect(tekst).toContain('SUMMARY:Laatste dag om je portfolio in te dienen')
  expect(tekst).not.toContain('Mila')
  expect(tekst).not.toContain('Gepland')

  eis(await planIndiendag(wie.ctx, { dossierId: wie.dossier, dag: uiterlijk }))
  expect((await browser.open(adres)).tekst).toContain('SUMMARY:Gepland: je portfolio indienen')
})

it('laat een adres vervallen als er een nieuw komt, of als de houder het intrekt', async () => {
  const web = await browser((await houder(proef, bram)).wie)
  const eerste = adresIn((await web.stuur('/agenda', {})).tekst)
  const tweede = adresIn((await web.stuur('/agenda', {})).tekst)
  expect(eerste).not.toBe(tweede)
  expect((await browser.open(eerste)).status).toBe(404)
  expect((await browser.open(tweede)).status).toBe(200)
  expect((await web.lees('/agenda')).tekst).not.toContain(tweede)
  expect((await web.stuur('/agenda/einde', {})).naar).toBe('/agenda?gedaan=ingetrokken')
  expect((await browser.open(tweede)).status).toBe(404)
  const feiten = await proef.basis.db
    .selectFrom('gebeurtenis')
    .where('soort', 'like', 'agendalink-%')
    .select('soort')
    .orderBy('soort')
    .execute()
  expect(feiten.map(({ soort }) => soort)).toEqual([
    'agendalink-gemaakt',
    'agendalink-gemaakt',
    'agendalink-ingetrokken',
  ])
})
