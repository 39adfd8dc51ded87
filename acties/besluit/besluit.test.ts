import { describe, expect, it } from 'vitest'
import { eis } from '#seed/bouwer.ts'
import { proefopstelling } from '#seed/proef.ts'
import {
  geadviseerdDossier,
  leverIn,
  toegewezenDossier,
  zetInstelling,
} from '#seed/proefbeoordeling.ts'
import { codes } from '#seed/proefdossier.ts'
import { certificeer } from './certificeer.ts'
import { wijsAf } from './wijsAf.ts'

const proef = await proefopstelling()
const { db } = proef
const motivering = 'Het advies is goed onderbouwd.'

const perioden = (certificaat: string) =>
  db
    .selectFrom('certificaat_periode')
    .where('certificaat', '=', certificaat)
    .select(['soort', 'van', 'tot'])
    .orderBy('van')
    .execute()

const besluitpost = (persoon: string) =>
  db
    .selectFrom('post')
    .where('persoon', '=', persoon)
    .where('sjabloon', 'in', ['besluit', 'certificaat'])
    .select(['sjabloon', 'onderwerp', 'tekst'])
    .orderBy('sjabloon')
    .execute()

describe('certificeren', () => {
  it('geeft één certificaat uit, dat aansluit op het oude; het oude houdt zijn geschiedenis (aanname 22)', async () => {
    const { beslisser, dossierId, certificaat: oud, persoon } = await geadviseerdDossier(proef)
    const besluit = eis(await certificeer(beslisser, { dossierId, motivering }))
    expect(besluit).toMatchObject({
      nummer: 'RJ-2026-0001',
      van: '2027-03-01',
      tot: '2031-02-28',
      status: 'gecertificeerd',
    })
    expect(await perioden(besluit.certificaat)).toEqual([
      { soort: 'geldig', van: '2027-03-01', tot: '2031-02-28' },
    ])
    expect(await perioden(oud)).toEqual([
      { soort: 'geldig', van: '2023-03-01', tot: '2027-02-28' },
      { soort: 'vervangen', van: '2027-03-01', tot: null },
    ])
    const nieuw = await db
      .selectFrom('certificaat')
      .where('id', '=', besluit.certificaat)
      .select(['persoon', 'vervangt', 'naam_op_certificaat', 'controlecode'])
      .executeTakeFirstOrThrow()
    expect(nieuw).toMatchObject({ persoon, vervangt: oud, naam_op_certificaat: 'Mila Janssen' })
    expect(nieuw.controlecode).toMatch(/^\d{16}$/)
  })

  it('zegt de kandidaat de uitkomst, waarom, wat zij meeneemt en hoe zij bezwaar maakt', async () => {
    const { beslisser, dossierId, persoon } = await geadviseerdDossier(proef)
    eis(await certificeer(beslisser, { dossierId, motivering }))
    const [besluit, certificaat] = await besluitpost(persoon)
    expect(besluit?.onderwerp).toBe('Vakbewijs: je bent gecertificeerd')
    expect(besluit?.tekst).toContain(motivering)
    expect(besluit?.tekst).toContain('Ontwikkeladvies: Zoek een intervisiegroep.')
    expect(besluit?.tekst).toContain('Tot en met 4 januari 2027 kun je bezwaar maken.')
    expect(certificaat?.onderwerp).toBe('Vakbewijs: je certificaat RJ-2026-0001')
    expect(certificaat?.tekst).toMatch(/https:\/\/vakbewijs\.voorbeeld\/certificaten\/\d{16}/)
  })

  it.each(['indiening', 'besluit'] as const)(
    'vervangt het oude eerder als de periode begint bij: %s',
    async begin => {
      const { beslisser, dossierId, certificaat: oud } = await geadviseerdDossier(proef)
      await zetInstelling(proef, 'beginNieuwePeriode', begin)
      const { van, tot } = eis(await certificeer(beslisser, { dossierId, motivering }))
      expect([van, tot]).toEqual(['2026-11-23', '2030-11-22'])
      expect((await perioden(oud)).map(({ soort }) => soort)).toEqual(['geldig', 'vervangen'])
    },
  )

  it('besluit bij een vijfvoudige klik één keer, en geeft ieder hetzelfde antwoord', async () => {
    const { beslisser, dossierId, persoon } = await geadviseerdDossier(proef)
    const klikken = [1, 2, 3, 4, 5].map(() =>
      certificeer({ ...beslisser }, { dossierId, motivering }),
    )
    const uitkomsten = (await Promise.all(klikken)).map(eis)
    expect(new Set(uitkomsten.map(uitkomst => JSON.stringify(uitkomst))).size).toBe(1)
    expect(await db.selectFrom('besluit').select('id').execute()).toHaveLength(1)
    expect(await db.selectFrom('certificaat').select('id').execute()).toHaveLength(2)
    expect(await besluitpost(persoon)).toHaveLength(2)
    expect(codes(await certificeer(beslisser, { dossierId, motivering: 'Anders.' }))).toEqual([
      'verkeerde-status',
    ])
    expect(codes(await wijsAf(beslisser, { dossierId, motivering }))).toEqual(['verkeerde-status'])
  })

  it('geeft nooit twee keer hetzelfde nummer, ook niet tegelijk en niet wat al is ingevoerd', async () => {
    const bram = {
      naam: 'Bram Kok',
      email: 'bram@x.voorbeeld',
      nolocnummer: '2',
      nummer: 'rj-2026-0002',
    }
    const een = await geadviseerdDossier(proef)
    const twee = await toegewezenDossier(proef, ['bert'], bram)
    await leverIn(twee.assessor, twee.dossierId)
    const besluiten = await Promise.all(
      [een, twee].map(({ dossierId }) =>
        certificeer({ ...een.beslisser }, { dossierId, motivering }),
      ),
    )
    expect(besluiten.map(besluit => eis(besluit).nummer).toSorted()).toEqual([
      'RJ-2026-0001',
      'RJ-2026-0003',
    ])
  })
})

describe('afwijzen', () => {
  it('legt het besluit vast met de bezwaartermijn; het certificaat blijft zoals het was', async () => {
    const zaak = await geadviseerdDossier(proef, 'niet-certificeren')
    const { beslisser, dossierId, persoon, certificaat } = zaak
    await zetInstelling(proef, 'bezwaarDagen', 14)
    expect(codes(await wijsAf(beslisser, { dossierId, motivering: ' ' }))).toEqual([
      'motivering-ontbreekt',
    ])
    eis(await wijsAf(beslisser, { dossierId, motivering }))
    eis(await wijsAf(beslisser, { dossierId, motivering }))
    const besluiten = await db.selectFrom('besluit').select(['uitkomst', 'bezwaar_tot']).execute()
    expect(besluiten).toEqual([{ uitkomst: 'afgewezen', bezwaar_tot: '2026-12-07' }])
    expect((await perioden(certificaat)).map(({ soort }) => soort)).toEqual(['geldig'])
    expect((await besluitpost(persoon)).map(({ onderwerp }) => onderwerp)).toEqual([
      'Vakbewijs: het besluit over je certificaat',
    ])
  })

  it('mag ook tegen het advies in: het besluit is van de beslisser', async () => {
    const { beslisser, dossierId } = await geadviseerdDossier(proef)
    expect(eis(await wijsAf(beslisser, { dossierId, motivering })).status).toBe('afgewezen')
  })
})

describe('wie niet mag besluiten', () => {
  it('is wie het dossier beoordeelde: voor die bestaat het als beslisser niet', async () => {
    const { assessor, dossierId } = await geadviseerdDossier(proef)
    const anna = assessor.actor.persoon ?? ''
    const alsBeslisser = { ...assessor, actor: { persoon: anna, rol: 'beslisser' } } as const
    expect(codes(await certificeer(alsBeslisser, { dossierId, motivering }))).toEqual([
      'niet-gevonden',
    ])
  })

  it('is wie houder van het dossier is', async () => {
    const { persoon, dossierId, beslisser } = await geadviseerdDossier(proef)
    const zelf = { ...beslisser, actor: { persoon, rol: 'beslisser' } } as const
    expect(codes(await certificeer(zelf, { dossierId, motivering }))).toEqual(['niet-gevonden'])
  })

  it('is wie ooit mentor was, hoe lang geleden ook (ISO/IEC 17024)', async () => {
    const { bas, beslisser, dossierId, persoon } = await geadviseerdDossier(proef)
    await db
      .insertInto('relatie')
      .values({
        id: proef.basis.toeval.id(),
        persoon: bas.persoon,
        ander: persoon,
        soort: 'mentor',
        herkomst: 'opgegeven',
        gemeld_op: new Date(0),
      })
      .execute()
    expect(codes(await certificeer(beslisser, { dossierId, motivering }))).toEqual([
      'niet-onafhankelijk-mentor',
    ])
  })

  it.each(['planner', 'assessor', 'beheerder', 'coordinator', 'kandidaat', 'mentor'] as const)(
    'is een %s',
    async rol => {
      const { bas, dossierId, beslisser } = await geadviseerdDossier(proef)
      const ander = { ...beslisser, actor: { persoon: bas.persoon, rol } }
      expect(codes(await certificeer(ander, { dossierId, motivering }))).toEqual(['verkeerde-rol'])
    },
  )

  it('kan niets met een dossier zonder advies van iedereen', async () => {
    const { dossierId } = await toegewezenDossier(proef)
    const bas = proef.ctx(await proef.medewerker('beslisser', 'bas'))
    expect(codes(await certificeer(bas, { dossierId, motivering }))).toEqual(['niet-gevonden'])
  })
})
