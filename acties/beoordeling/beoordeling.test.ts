import { describe, expect, it } from 'vitest'
import { geefTerug } from '#acties/toewijzing/geefTerug.ts'
import { eis } from '#seed/bouwer.ts'
import { proefopstelling } from '#seed/proef.ts'
import {
  beoordeelAlles,
  geadviseerdDossier,
  leverIn,
  toegewezenDossier,
  zetInstelling,
} from '#seed/proefbeoordeling.ts'
import { codes, weigert } from '#seed/proefdossier.ts'
import { adviseer } from './adviseer.ts'
import { bewaarOordeel } from './bewaarOordeel.ts'
import { corrigeerPunten } from './corrigeerPunten.ts'
import { noteerOpening, openOnderdeel } from './openOnderdeel.ts'
import { trekCorrectieIn } from './trekCorrectieIn.ts'
import { verwijderOntwikkeladvies } from './verwijderOntwikkeladvies.ts'
import { voegOntwikkeladviesToe } from './voegOntwikkeladviesToe.ts'
import { wijzigOntwikkeladvies } from './wijzigOntwikkeladvies.ts'

const proef = await proefopstelling()
const { db } = proef

const gebeurtenissen = async (soort: string) => {
  const rijen = await db
    .selectFrom('gebeurtenis')
    .where('soort', '=', soort)
    .select('gegevens')
    .orderBy('volgnummer')
    .execute()
  return rijen.map(({ gegevens }) => gegevens)
}

const status = async (dossier: string) => {
  const rij = await db.selectFrom('dossier').where('id', '=', dossier).select('status').execute()
  return rij[0]?.status
}

describe('een onderdeel beoordelen', () => {
  it('bewaart het oordeel met een versie; wie op een oude versie schrijft krijgt dat te horen', async () => {
    const { assessor, dossierId } = await toegewezenDossier(proef)
    const oordeel = { dossierId, onderdeel: 'A4', oordeel: 'voldoet', motivering: '', basis: 0 }
    expect(eis(await bewaarOordeel(assessor, oordeel)).versie).toBe(1)
    const anders = { ...oordeel, oordeel: 'voldoet-niet', motivering: 'Geen plan.' }
    expect(codes(await bewaarOordeel(assessor, anders))).toEqual(['elders-gewijzigd'])
    expect(eis(await bewaarOordeel(assessor, { ...anders, basis: 1 })).versie).toBe(2)
    expect(eis(await bewaarOordeel(assessor, { ...anders, basis: 2 })).versie).toBe(2)
    expect(await gebeurtenissen('oordeel-bewaard')).toEqual([
      { indiening: 1, onderdeel: 'A4', oordeel: 'voldoet' },
      { indiening: 1, onderdeel: 'A4', oordeel: 'voldoet-niet' },
    ])
  })

  it('vraagt een reden bij aanvullen en voldoet niet, en kent alleen onderdelen van het kader', async () => {
    const { assessor, dossierId } = await toegewezenDossier(proef)
    const oordeel = { dossierId, onderdeel: 'A4', oordeel: 'aanvullen', motivering: ' ', basis: 0 }
    expect(codes(await bewaarOordeel(assessor, oordeel))).toEqual(['motivering-ontbreekt'])
    const elders = { ...oordeel, onderdeel: 'A9', oordeel: 'voldoet' }
    expect(codes(await bewaarOordeel(assessor, elders))).toEqual(['onderdeel-onbekend'])
    expect(weigert(await bewaarOordeel(assessor, { ...oordeel, oordeel: '' }))[0]?.veld).toBe(
      'oordeel',
    )
  })

  it('bestaat niet voor een assessor die het dossier niet heeft', async () => {
    const { dossierId } = await toegewezenDossier(proef)
    const bert = proef.ctx(await proef.medewerker('assessor', 'bert'))
    const oordeel = { dossierId, onderdeel: 'A4', oordeel: 'voldoet', basis: 0 }
    expect(codes(await bewaarOordeel(bert, oordeel))).toEqual(['niet-gevonden'])
  })

  it('ligt stil zodra een band met de kandidaat blijkt (ISO/IEC 17024)', async () => {
    const { assessor, dossierId, persoon } = await toegewezenDossier(proef)
    await db
      .insertInto('relatie')
      .values({
        id: proef.basis.toeval.id(),
        persoon: assessor.actor.persoon ?? '',
        ander: persoon,
        soort: 'mentor',
        herkomst: 'opgegeven',
        gemeld_op: new Date(0),
      })
      .execute()
    const oordeel = { dossierId, onderdeel: 'A4', oordeel: 'voldoet', basis: 0 }
    expect(codes(await bewaarOordeel(assessor, oordeel))).toEqual(['niet-onafhankelijk-mentor'])
    expect(
      codes(await adviseer(assessor, { dossierId, advies: 'certificeren', motivering: 'Goed.' })),
    ).toContain('niet-onafhankelijk-mentor')
  })
})

describe('punten corrigeren', () => {
  const tweede = (inhoud: { activiteiten: readonly { id: string }[] }) =>
    inhoud.activiteiten[1]?.id ?? ''

  it('rekent de totalen opnieuw langs dezelfde grenzen en zegt of B nog voldoet (B)', async () => {
    const { assessor, dossierId, inhoud } = await toegewezenDossier(proef)
    const activiteitId = tweede(inhoud)
    const correctie = { dossierId, activiteitId, punten: '44,75', motivering: 'Dubbel.', basis: 0 }
    expect(eis(await corrigeerPunten(assessor, correctie))).toEqual({
      versie: 1,
      totaal: 74.75,
      voldoet: false,
    })
    const opnieuw = { ...correctie, punten: '46', basis: 1 }
    expect(eis(await corrigeerPunten(assessor, opnieuw))).toMatchObject({ totaal: 76, versie: 2 })
    expect(await gebeurtenissen('punten-gecorrigeerd')).toEqual([
      { indiening: 1, activiteit: activiteitId, van: 45, naar: 44.75 },
      { indiening: 1, activiteit: activiteitId, van: 44.75, naar: 46 },
    ])
    expect(eis(await trekCorrectieIn(assessor, { dossierId, activiteitId }))).toEqual({
      totaal: 75,
      voldoet: true,
    })
  })

  it.each([
    ['7,3', ['ongeldige-invoer']],
    ['-1', ['ongeldige-invoer']],
    ['', ['ongeldige-invoer']],
    ['45', ['punten-gelijk']],
  ])('weigert %s punten', async (punten, verwacht) => {
    const { assessor, dossierId, inhoud } = await toegewezenDossier(proef)
    const correctie = { dossierId, activiteitId: tweede(inhoud), punten, motivering: 'x', basis: 0 }
    expect(codes(await corrigeerPunten(assessor, correctie))).toEqual(verwacht)
  })

  it('vraagt een reden, en kent alleen wat is ingediend', async () => {
    const { assessor, dossierId, inhoud } = await toegewezenDossier(proef)
    const correctie = {
      dossierId,
      activiteitId: tweede(inhoud),
      punten: 3,
      motivering: '',
      basis: 0,
    }
    expect(codes(await corrigeerPunten(assessor, correctie))).toEqual(['motivering-ontbreekt'])
    const vreemd = { ...correctie, activiteitId: proef.basis.toeval.id(), motivering: 'x' }
    expect(codes(await corrigeerPunten(assessor, vreemd))).toEqual(['niet-gevonden'])
  })
})

it('houdt ontwikkeladviezen bij zolang er niet is ingeleverd (aanname 24)', async () => {
  const { assessor, dossierId } = await toegewezenDossier(proef)
  expect(codes(await voegOntwikkeladviesToe(assessor, { dossierId, tekst: ' ' }))).toEqual([
    'ongeldige-invoer',
  ])
  const { ontwikkeladvies: ontwikkeladviesId } = eis(
    await voegOntwikkeladviesToe(assessor, { dossierId, tekst: 'Lees meer.' }),
  )
  const wijziging = { dossierId, ontwikkeladviesId, tekst: 'Lees veel meer.', basis: 1 }
  expect(eis(await wijzigOntwikkeladvies(assessor, wijziging))).toEqual({ versie: 2 })
  expect(codes(await wijzigOntwikkeladvies(assessor, { ...wijziging, tekst: 'Nee.' }))).toEqual([
    'elders-gewijzigd',
  ])
  eis(await verwijderOntwikkeladvies(assessor, { dossierId, ontwikkeladviesId }))
  expect(codes(await verwijderOntwikkeladvies(assessor, { dossierId, ontwikkeladviesId }))).toEqual(
    ['niet-gevonden'],
  )
})

describe('inleveren', () => {
  const advies = { advies: 'certificeren', motivering: 'Een sterk portfolio.' }

  it('noemt alles wat nog ontbreekt, ook het ontwikkeladvies (aanname 24)', async () => {
    const { assessor, dossierId } = await toegewezenDossier(proef)
    const leeg = { dossierId, motivering: '' }
    expect(new Set(codes(await adviseer(assessor, leeg)))).toEqual(
      new Set([
        'oordeel-ontbreekt',
        'ontwikkeladvies-ontbreekt',
        'advies-ontbreekt',
        'motivering-ontbreekt',
      ]),
    )
  })

  it('laat een advies niet toe dat de oordelen tegenspreekt', async () => {
    const { assessor, dossierId } = await toegewezenDossier(proef)
    await beoordeelAlles(assessor, dossierId, { A4: 'voldoet-niet' })
    eis(await voegOntwikkeladviesToe(assessor, { dossierId, tekst: 'Lees meer.' }))
    expect(codes(await adviseer(assessor, { dossierId, ...advies }))).toEqual(['advies-past-niet'])
  })

  it('levert één keer in bij een dubbele klik; daarna verandert er niets meer', async () => {
    const { assessor, dossierId } = await toegewezenDossier(proef)
    await beoordeelAlles(assessor, dossierId)
    eis(await voegOntwikkeladviesToe(assessor, { dossierId, tekst: 'Lees meer.' }))
    const tegelijk = [1, 2, 3].map(() => adviseer({ ...assessor }, { dossierId, ...advies }))
    for (const uitkomst of await Promise.all(tegelijk))
      expect(eis(uitkomst)).toEqual({ status: 'geadviseerd' })
    expect(await gebeurtenissen('beoordeling-ingeleverd')).toHaveLength(1)
    const oordeel = { dossierId, onderdeel: 'A4', oordeel: 'voldoet', basis: 1 }
    expect(codes(await bewaarOordeel(assessor, oordeel))).toEqual(['verkeerde-status'])
  })

  it('wacht met twee assessoren op de tweede (aanname 19)', async () => {
    const { assessoren, dossierId } = await toegewezenDossier(proef, ['anna', 'bert'])
    const [anna, bert] = assessoren
    if (!anna || !bert) throw new Error('geen twee')
    await leverIn(anna, dossierId)
    expect(await status(dossierId)).toBe('in_beoordeling')
    const nog = { dossierId, onderdeel: 'A4', oordeel: 'voldoet', basis: 1 }
    expect(codes(await bewaarOordeel(anna, nog))).toEqual(['al-ingeleverd'])
    await leverIn(bert, dossierId, 'niet-certificeren')
    expect(await status(dossierId)).toBe('geadviseerd')
  })

  it('gaat na inleveren van de een ook door als de instelling terugging naar één en de ander stopt', async () => {
    const { assessoren, dossierId } = await toegewezenDossier(proef, ['anna', 'bert'])
    const [anna, bert] = assessoren
    if (!anna || !bert) throw new Error('geen twee')
    await leverIn(anna, dossierId)
    await db.deleteFrom('instelling').execute()
    await zetInstelling(proef, 'aantalAssessoren', 1)
    eis(await geefTerug(bert, { dossierId, motivering: 'Geen tijd.' }))
    expect(await status(dossierId)).toBe('geadviseerd')
  })
})

it('schrijft bij het openen van een reflectie één regel per kwartier, bij andere onderdelen niets', async () => {
  const { assessor, dossierId, beslisser } = await geadviseerdDossier(proef)
  const open = (onderdeel: string) => openOnderdeel(assessor, { dossierId, onderdeel })
  for (const onderdeel of ['A4', 'A4', 'A1', 'B', 'A3.2']) eis(await open(onderdeel))
  expect(await gebeurtenissen('reflectie-ingezien')).toEqual([
    { onderdeel: 'A4', indiening: 1 },
    { onderdeel: 'A3.2', indiening: 1 },
  ])
  proef.verstrijk(16 * 60)
  eis(await open('A4'))
  eis(await openOnderdeel(beslisser, { dossierId, onderdeel: 'A4' }))
  expect(await gebeurtenissen('reflectie-ingezien')).toHaveLength(4)
  // A page that is loaded again and again says no more, and a part that is not there or not hers says nothing.
  for (const onderdeel of ['A2', 'A2', 'A9']) await noteerOpening(assessor, dossierId, onderdeel)
  await noteerOpening(assessor, proef.basis.toeval.id(), 'A2')
  expect(await gebeurtenissen('reflectie-ingezien')).toHaveLength(5)
  expect(codes(await open('A9'))).toEqual(['niet-gevonden'])
})
