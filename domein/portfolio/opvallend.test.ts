import { expect, it } from 'vitest'
import type { Activiteit, Bijeenkomst } from '#domein/dossier/dossier.ts'
import { opvallend } from '#domein/portfolio/opvallend.ts'
import { datum, type Datum } from '#lib/datum.ts'

const dag = datum('2025-05-01')
const activiteit = (
  id: string,
  soort: Activiteit['soort'],
  rest: Partial<Activiteit> = {},
): Activiteit => ({ id, soort, titel: `Titel ${id}`, datum: dag, ...rest })
const bijeenkomst = (id: string, op: Datum = dag): Bijeenkomst => ({
  id,
  werkvorm: 'intervisie',
  datum: op,
  begeleider: { naam: 'Marijke de Boer' },
  zelfIngebracht: false,
  ondertekend: true,
})
const bekijk = (
  activiteiten: Activiteit[],
  bijeenkomsten: Bijeenkomst[] = [],
  bestanden: Record<string, string[]> = {},
) =>
  opvallend({ activiteiten, bijeenkomsten, bestanden: new Map(Object.entries(bestanden)) }).map(
    ({ code, over, tekst, clausule }) => ({ code, over: over.join(), tekst, clausule }),
  )

it('vindt niets bij activiteiten die verschillen', () => {
  expect(
    bekijk(
      [activiteit('a', 'workshop'), activiteit('b', 'boek')],
      [bijeenkomst('c', datum('2025-06-01'))],
      { a: ['1'], b: ['2'], c: ['3'] },
    ),
  ).toEqual([])
})

it('dezelfde activiteit op dezelfde dag, ook met andere leestekens in de titel (B)', () => {
  const twee = [
    activiteit('a', 'workshop', { titel: 'Webinar: Jobcarving' }),
    activiteit('b', 'workshop', { titel: 'webinar jobcarving ' }),
  ]
  expect(bekijk(twee)).toMatchObject([{ code: 'twee-keer-ingevoerd', over: 'a,b' }])
  expect(bekijk([twee[0]!, { ...twee[1]!, datum: datum('2025-05-02') }])).toEqual([])
})

it('hetzelfde artikel of boek nog eens met een andere dag; een training mag vaker (B.5, aanname 12)', () => {
  const los = { titel: 'Loslaten als vak', datum: datum('2025-03-03') }
  const later = { titel: 'Loslaten, als vak', datum: datum('2025-09-09') }
  expect(bekijk([activiteit('a', 'artikel', los), activiteit('b', 'artikel', later)])).toEqual([
    {
      code: 'hetzelfde-werk',
      over: 'a,b',
      tekst:
        '“Loslaten als vak” staat er twee keer, op verschillende dagen. De assessor bekijkt of het twee keer telt.',
      clausule: 'B.5',
    },
  ])
  expect(bekijk([activiteit('a', 'boek', los), activiteit('b', 'boek', later)])).toMatchObject([
    { code: 'hetzelfde-werk', clausule: 'B.1' },
  ])
  expect(bekijk([activiteit('a', 'workshop', los), activiteit('b', 'workshop', later)])).toEqual([])
})

it('hetzelfde bestand bij meer dan één, één keer genoemd, ook bij een bijeenkomst (B)', () => {
  expect(
    bekijk(
      [activiteit('a', 'workshop'), activiteit('b', 'boek')],
      [bijeenkomst('c', datum('2025-06-01'))],
      { a: ['1', '2'], b: ['1', '2'], c: ['3', '3'] },
    ),
  ).toEqual([
    {
      code: 'hetzelfde-bestand',
      over: 'a,b',
      tekst: 'Bij “Titel a” en “Titel b” zit hetzelfde bestand. Dat mag als het bij elk hoort.',
      clausule: 'B',
    },
  ])
  expect(
    bekijk([activiteit('a', 'boek')], [bijeenkomst('c')], { a: ['1'], c: ['1'] }),
  ).toMatchObject([{ tekst: expect.stringContaining('“Titel a” en de intervisie van 1 mei 2025') }])
})

it('op dezelfde dag een bijeenkomst bezocht en verzorgd (B.5, aanname 11)', () => {
  const verzorgd = activiteit('v', 'noloc-bijeenkomst-verzorgd')
  expect(bekijk([verzorgd, activiteit('b', 'workshop')])).toMatchObject([
    { code: 'bezocht-en-verzorgd', over: 'v,b', clausule: 'B.5' },
  ])
  expect(bekijk([verzorgd, activiteit('b', 'workshop', { datum: datum('2025-05-02') })])).toEqual(
    [],
  )
})

it('een bijeenkomst in A3.1 en op dezelfde dag in categorie 2 (B.2, aanname 4)', () => {
  expect(bekijk([activiteit('i', 'intercollegiaal')], [bijeenkomst('b')])).toMatchObject([
    { code: 'ook-bij-a31', over: 'i,b', clausule: 'B.2' },
  ])
})

it('een boek en een artikel dat eruit lijkt te komen (B.5, aanname 12)', () => {
  const boek = activiteit('b', 'boek-geschreven', { titel: 'Werk dat past' })
  const uit = activiteit('a', 'artikel', {
    titel: 'Hoofdstuk 3 uit “Werk dat past”',
    datum: datum('2025-07-01'),
  })
  expect(bekijk([boek, uit])).toMatchObject([{ code: 'boek-en-artikel', over: 'b,a' }])
  expect(bekijk([boek, { ...uit, titel: 'Iets heel anders' }])).toEqual([
    {
      code: 'boek-met-artikelen',
      over: 'b,a',
      tekst:
        'Naast het boek “Werk dat past” staat het artikel “Iets heel anders”. Komt er een artikel uit het boek, dan bekijkt de assessor of beide tellen.',
      clausule: 'B.5',
    },
  ])
  const drie = [boek, uit, { ...uit, id: 'c', titel: 'Een' }, { ...uit, id: 'd', titel: 'Twee' }]
  expect(bekijk(drie).map(({ code, over }) => `${code} ${over}`)).toEqual([
    'boek-en-artikel b,a',
    'boek-met-artikelen b,c,d',
  ])
  expect(bekijk([boek])).toEqual([])
})

it('mentor en assessor in hetzelfde jaar (B.4, aanname 14)', () => {
  const werk = (id: string, van: string, tot?: string): Activiteit => ({
    id,
    soort: 'mentor-assessor-rj',
    titel: id,
    van: datum(van),
    ...(tot && { tot: datum(tot) }),
  })
  expect(bekijk([werk('m', '2024-01-01', '2024-12-31'), werk('a', '2024-06-01')])).toMatchObject([
    { code: 'mentor-en-assessor', over: 'm,a', clausule: 'B.4' },
  ])
  expect(bekijk([werk('m', '2024-01-01', '2024-12-31'), werk('a', '2025-06-01')])).toEqual([])
})

it('een hele dag met nog eens twee dagdelen (B.1, B.3, aanname 8)', () => {
  const met = (dagen: number, dagdelen: number, soort: Activiteit['soort'] = 'congres') =>
    bekijk([activiteit('a', soort, { aantallen: { dagen, dagdelen } })])
  expect(met(1, 2)).toEqual([
    {
      code: 'dagen-en-dagdelen',
      over: 'a',
      tekst:
        '“Titel a” heeft 1 hele dag én 2 dagdelen. Een hele dag is al twee dagdelen: elk deel van de dag telt één keer.',
      clausule: 'B.1',
    },
  ])
  expect(met(2, 3, 'congres-buiten-vakgebied')[0]?.clausule).toBe('B.3')
  for (const [dagen, dagdelen] of [
    [2, 1],
    [0, 2],
    [3, 0],
  ] as const)
    expect(met(dagen, dagdelen)).toEqual([])
})
