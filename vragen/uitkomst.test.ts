import { expect, it } from 'vitest'
import { corrigeerPunten } from '#acties/beoordeling/corrigeerPunten.ts'
import { certificeer } from '#acties/besluit/certificeer.ts'
import { wijsAf } from '#acties/besluit/wijsAf.ts'
import { eis } from '#seed/bouwer.ts'
import { proefopstelling } from '#seed/proef.ts'
import { geadviseerdDossier, leverIn, toegewezenDossier } from '#seed/proefbeoordeling.ts'
import { leesUitkomst } from './uitkomst.ts'

const proef = await proefopstelling()
const motivering = 'Het advies is goed onderbouwd.'

it('zegt de kandidaat na het besluit de uitkomst, wie besloot, waarom, en tot wanneer bezwaar kan', async () => {
  const { houder, beslisser, dossierId } = await geadviseerdDossier(proef)
  expect(await leesUitkomst(houder, dossierId)).toBeNull()
  eis(await certificeer(beslisser, { dossierId, motivering }))
  const uitkomst = await leesUitkomst(houder, dossierId)
  expect(uitkomst).toMatchObject({
    besluit: { uitkomst: 'gecertificeerd', motivering, beslisser: 'bas', bezwaarTot: '2027-01-04' },
    kanBezwaar: true,
    certificaat: { nummer: 'RJ-2026-0001', van: '2027-03-01', tot: '2031-02-28' },
    vervolg: { geldigTot: '2031-02-28' },
  })
  proef.verstrijk(43 * 86_400)
  expect((await leesUitkomst(houder, dossierId))?.kanBezwaar).toBe(false)
})

it('toont welke punten veranderden en waarom, van welke assessor, zonder haar naam', async () => {
  const { houder, assessor, dossierId, inhoud } = await toegewezenDossier(proef)
  const activiteitId = inhoud.activiteiten[1]?.id
  const correctie = {
    dossierId,
    activiteitId,
    punten: 40,
    motivering: 'Het zijn 40 uur.',
    basis: 0,
  }
  eis(await corrigeerPunten(assessor, correctie))
  await leverIn(assessor, dossierId, 'niet-certificeren')
  const bas = proef.ctx(await proef.medewerker('beslisser', 'bas'))
  eis(await wijsAf(bas, { dossierId, motivering }))
  const uitkomst = await leesUitkomst(houder, dossierId)
  expect(uitkomst?.inbreng).toMatchObject([
    {
      nummer: 1,
      correcties: [
        { titel: 'Basisopleiding jobcoaching', van: 45, naar: 40, motivering: 'Het zijn 40 uur.' },
      ],
      pe: { totaal: 70, voldoet: false },
      ontwikkeladviezen: [{ tekst: 'Zoek een intervisiegroep.' }],
    },
  ])
  expect(uitkomst?.uitslag.pe.totaal).toBe(75)
  expect([uitkomst?.certificaat, uitkomst?.vervolg]).toEqual([null, null])
  expect(JSON.stringify(uitkomst)).not.toContain('anna')
})

it('is alleen voor wie het dossier is', async () => {
  const { beslisser, dossierId, planner } = await geadviseerdDossier(proef)
  eis(await certificeer(beslisser, { dossierId, motivering }))
  const { wie } = await proef.houder({
    naam: 'Bram Kok',
    email: 'bram@x.voorbeeld',
    nolocnummer: '2',
    nummer: 'RJ-2',
  })
  expect(await leesUitkomst(proef.ctx(wie), dossierId)).toBeNull()
  expect(await leesUitkomst(planner, dossierId)).toBeNull()
})
