import { expect, it } from 'vitest'
import { dienIn } from '#acties/dossier/dienIn.ts'
import { openVervolg } from '#acties/dossier/openVervolg.ts'
import { bewaarAntwoorden } from '#acties/portfolio/bewaarAntwoorden.ts'
import { inTransactie } from '#acties/transactie.ts'
import { datum } from '#lib/datum.ts'
import { eis } from '#seed/bouwer.ts'
import { vulPortfolio } from '#seed/portfolio.ts'
import { proefopstelling } from '#seed/proef.ts'
import { certificeer } from '#seed/proefbesluit.ts'
import { houder } from '#seed/proefdossier.ts'
import { leesPortfolio } from '#vragen/portfolio.ts'
import { proefbrowser } from '../../e2e/proefbrowser.ts'

const proef = await proefopstelling()
const browser = proefbrowser(proef)

/** What stands with one part on the first page. */
const deelIn = (tekst: string, titel: string): string =>
  new RegExp(`${titel}(.*?)</li>`, 's')
    .exec(tekst)?.[1]
    ?.replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim() ?? ''

it('zegt van een onderdeel waar nog niets staat dat het nog niet begonnen is, en telt vragen zoals ze op de bladzijde staan (A3.2, A4)', async () => {
  const { ctx, dossier, wie } = await houder(proef)
  const web = await browser(wie)
  const leeg = (await web.lees('/')).tekst
  expect(leeg).not.toContain('Nog niet af')
  const plan = 'Ontwikkelplan voor de komende vier jaar'
  expect(deelIn(leeg, plan)).toBe('Nog niet begonnen nog 7 vragen en het beroepsprofiel')
  expect(deelIn(leeg, 'Reflectieverslag van een betekenisvolle situatie')).toBe(
    'Nog niet begonnen nog 4 vragen, je bijeenkomst en het beroepsprofiel',
  )
  const a4 = (await web.lees(`/dossiers/${dossier}/onderdelen/A4`)).tekst
  const vakken = [...a4.matchAll(/<textarea[^>]* name="([^"]*)"/g)].map(([, naam = '']) => naam)
  expect(vakken.filter(naam => !naam.startsWith('onderbouwing/'))).toHaveLength(7)

  const antwoorden = [{ veld: 'plannen', waarde: 'Ik leer rekenen.', basis: 0 }]
  eis(await bewaarAntwoorden(ctx, { dossierId: dossier, onderdeel: 'A4', antwoorden }))
  expect(deelIn((await web.lees('/')).tekst, plan)).toBe(
    'Nog niet af nog 6 vragen en het beroepsprofiel',
  )
})

it.each([
  ['met', { accept: 'application/json' }],
  ['zonder', {}],
])(
  'laat een leeggemaakt advies van de vorige keer leeg, %s module (A2, aanname 29)',
  async (_, koppen) => {
    const wie = await houder(proef)
    await vulPortfolio({ ctx: wie.ctx, dossierId: wie.dossier })
    eis(await dienIn(wie.ctx, { dossierId: wie.dossier, nummer: 1 }))
    const periode = { van: datum('2027-03-01'), tot: datum('2031-02-28') }
    const certificaat = await certificeer(proef, wie, periode)
    const { dossier } = eis(
      await inTransactie(wie.ctx, tx =>
        openVervolg(tx, { vorigDossier: wie.dossier, certificaat }),
      ),
    )
    const web = await browser(wie.wie)
    const a2 = `/dossiers/${dossier}/onderdelen/A2`
    const vak = async () =>
      /<textarea[^>]* name="ontwikkeladvies"[^>]*>([^<]*)</.exec((await web.lees(a2)).tekst)?.[1]
    expect(await vak()).toBe('Oefen met vertragen in gesprekken met werkgevers.')
    await web.stuur(a2, { ontwikkeladvies: '', 'basis:ontwikkeladvies': '0' }, koppen)
    const portfolio = await leesPortfolio(wie.ctx, dossier)
    expect(portfolio?.antwoorden['A2/ontwikkeladvies']).toMatchObject({ waarde: '', versie: 1 })
    expect(await vak()).toBe('')
  },
)

it('houdt de uiterste dag in beeld vanaf de eerste herinnering in dagen, tot er is ingediend', async () => {
  const { ctx, dossier, wie } = await houder(proef, laatste(1))
  await vulPortfolio({ ctx, dossierId: dossier })
  const web = await browser(wie)
  const melding = /utrecht-alert--warning.*Dien je portfolio uiterlijk/s
  expect((await web.lees('/')).tekst).toMatch(melding)
  eis(await dienIn(ctx, { dossierId: dossier, nummer: 1 }))
  expect((await web.lees('/')).tekst).not.toContain('utrecht-alert--warning')

  const later = await houder(proef, { ...laatste(2), geldigTot: '2027-04-30' })
  const { tekst } = await (await browser(later.wie)).lees('/')
  expect(tekst).toContain('Dien je portfolio uiterlijk')
  expect(tekst).not.toMatch(melding)
})

const laatste = (nummer: number) => ({
  nolocnummer: `laatste${nummer}`,
  email: `laatste${nummer}@x.voorbeeld`,
  nummer: `RJ-L${nummer}`,
})
