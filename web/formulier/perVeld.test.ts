import { describe, expect, it, test } from 'vitest'
import { houdCvBij } from '#seed/cv.ts'
import { proefopstelling } from '#seed/proef.ts'
import { houder, type Houder } from '#seed/proefdossier.ts'
import { leesCv } from '#vragen/cv.ts'
import { leesPortfolio } from '#vragen/portfolio.ts'
import { formulierIn } from '../../e2e/formulierIn.ts'
import { proefbrowser } from '../../e2e/proefbrowser.ts'

const proef = await proefopstelling()
const browser = proefbrowser(proef)

type Waarden = Record<string, string>

/** A form: where it is opened and sent, and three fields with what they hold and what two windows make of them. */
type Plek = { pad: string; actie?: string; velden: Record<string, [string, string, string]> }

async function idsVan({ ctx, persoon, dossier }: Houder) {
  const portfolio = await leesPortfolio(ctx, dossier)
  const { regels } = (await leesCv(ctx, persoon)).cv
  return {
    een: portfolio?.activiteiten[0]?.activiteit.id,
    bijeenkomst: portfolio?.bijeenkomsten[0]?.bijeenkomst.id,
    werk: regels.find(({ soort }) => soort === 'werk')?.id,
  }
}

/** The forms of a new holder. */
async function maak() {
  const wie = await houder(proef)
  const web = await browser(wie.wie)
  const dossier = `/dossiers/${wie.dossier}`
  await web.stuur(`${dossier}/pe`, {
    soort: 'noloc-bestuur',
    titel: 'Penningmeester',
    van: '1-1-2024',
    tot: '2-2-2024',
    'verklaring.functie': 'Lid',
    'verklaring.basis': '0',
  })
  await web.stuur(`${dossier}/bijeenkomsten`, {
    werkvorm: 'intervisie',
    datum: '2-2-2025',
    begeleider: 'Ria',
  })
  await houdCvBij({ ctx: wie.ctx, dossierId: wie.dossier })
  const { een, bijeenkomst, werk } = await idsVan(wie)
  const plekken: Record<string, Plek> = {
    activiteit: {
      pad: `${dossier}/pe/${een}`,
      velden: {
        titel: ['Penningmeester', 'Voorzitter', 'Secretaris'],
        van: ['1-1-2024', '3-1-2024', '4-1-2024'],
        tot: ['2-2-2024', '', '6-6-2024'],
      },
    },
    'format bij een activiteit': {
      pad: `${dossier}/pe/${een}`,
      velden: {
        tot: ['2-2-2024', '4-4-2024', ''],
        'verklaring.functie': ['Lid', 'Voorzitter', 'Secretaris'],
        titel: ['Penningmeester', 'Bestuur', 'Van alles'],
      },
    },
    bijeenkomst: {
      pad: `${dossier}/bijeenkomsten/${bijeenkomst}`,
      velden: {
        begeleider: ['Ria', 'Rob', 'Rik'],
        datum: ['2-2-2025', '3-2-2025', '4-2-2025'],
        werkvorm: ['intervisie', 'supervisie', 'coaching'],
      },
    },
    'verklaring bij A1': {
      pad: `${dossier}/onderdelen/A1`,
      velden: {
        'verklaring.functie': ['', 'Jobcoach', 'Trainer'],
        'verklaring.klanten': ['', 'Jongeren.\r\nEn ouderen.', 'Iedereen.'],
        'verklaring.urenPerWeek': ['', '32,5', '20'],
      },
    },
    'regel van het cv': {
      pad: `${dossier}/cv/regels/${werk}`,
      velden: {
        titel: ['Jobcoach', 'Teamleider', 'Trainer'],
        tekst: ['Wat ik deed.', 'Iets anders.', 'Weer anders.'],
        uren: ['32', '24', ''],
      },
    },
    'teksten van het cv': {
      pad: `${dossier}/cv/teksten`,
      velden: {
        profiel: ['Wie ik ben.', 'Van de laptop.', 'Van de telefoon.'],
        doelgroepen: ['Jongeren.', '', 'Iedereen.'],
      },
    },
    'eigen gegevens': {
      pad: '/profiel/wijzigen',
      actie: '/profiel',
      velden: {
        naamOpCertificaat: ['Mila J.', 'M. Janssen', 'Mila'],
        plaats: ['Ede', '', 'Arnhem'],
      },
    },
  }
  return { web, plekken }
}

const formulieren = [
  'activiteit',
  'format bij een activiteit',
  'bijeenkomst',
  'verklaring bij A1',
  'regel van het cv',
  'teksten van het cv',
  'eigen gegevens',
]

/** Windows on one form that holds what it begins with. */
async function vensters(naam: string) {
  const { web, plekken } = await maak()
  const plek = plekken[naam]
  if (!plek) throw new Error(naam)
  const { pad, actie = pad, velden } = plek
  const open = async () => formulierIn((await web.lees(pad)).tekst, actie)
  const stuur = (vorm: Waarden) => web.stuur(actie, vorm)
  const namen = Object.keys(velden)
  const kolom = (welk: 0 | 1 | 2): Waarden =>
    Object.fromEntries(namen.map(veld => [veld, velden[veld]?.[welk] ?? '']))
  const alleen = (kant: Waarden, ...welk: string[]): Waarden =>
    Object.fromEntries(welk.map(veld => [veld, kant[veld] ?? '']))
  const begin = await stuur({ ...(await open()), ...kolom(0) })
  expect([naam, begin.status, begin.naar?.includes('elders')]).toEqual([naam, 303, false])
  const [a = '', b = '', d = b] = namen
  return { web, actie, open, stuur, a, b, d, een: kolom(1), twee: kolom(2), alleen }
}

const inhoud = (vorm: Waarden): Waarden =>
  Object.fromEntries(
    Object.entries(vorm).filter(
      ([naam]) => !/^(?:token|klad|stand-[\da-f]+|(?:.*\.)?basis)$/.test(naam),
    ),
  )
const schoon = (vorm: Waarden): Waarden =>
  Object.fromEntries(
    Object.entries(inhoud(vorm)).map(([naam, tekst]) => [naam, tekst.replaceAll('\r\n', '\n')]),
  )

describe.each(formulieren)('%s, in twee vensters (U-5)', naam => {
  it('houdt van elk venster het veld dat daar is gewijzigd, en zegt wat van elders kwam', async () => {
    const { web, open, stuur, a, b, een, twee, alleen } = await vensters(naam)
    const [laptop, telefoon] = [await open(), await open()]
    expect((await stuur({ ...laptop, ...alleen(een, a) })).status).toBe(303)
    const na = await stuur({ ...telefoon, ...alleen(twee, b) })
    expect([na.status, new URLSearchParams(na.naar?.split('?')[1]).getAll('elders')]).toEqual([
      303,
      [a],
    ])
    expect((await web.lees(na.naar ?? '')).tekst).toMatch(
      /Bewaard\..*Wat ergens anders was gewijzigd, is gebleven: “[^”]+”</s,
    )
    const nu = schoon(await open())
    expect(nu).toEqual(schoon({ ...laptop, ...alleen(een, a), ...alleen(twee, b) }))
  })

  it('vraagt alleen naar het veld dat in allebei is gewijzigd; nog eens Bewaren zet niets anders terug', async () => {
    const { actie, open, stuur, a, d, een, twee, alleen } = await vensters(naam)
    const [laptop, telefoon] = [await open(), await open()]
    await stuur({ ...laptop, ...alleen(een, a, d) })
    const botst = await stuur({ ...telefoon, ...alleen(twee, a) })
    expect(botst.status).toBe(422)
    expect(botst.tekst.match(/name="botst" value="[^"]*"/g)).toEqual([`name="botst" value="${a}"`])
    const vorm = formulierIn(botst.tekst, actie)
    expect([vorm[a], vorm[d]?.replaceAll('\r\n', '\n')]).toEqual([
      twee[a],
      een[d]?.replaceAll('\r\n', '\n'),
    ])
    expect((await stuur(vorm)).status).toBe(303)
    expect(schoon(await open())).toEqual(
      schoon({ ...laptop, ...alleen(twee, a), ...alleen(een, d) }),
    )
  })

  it('zet met een druk op de knop terug wat elders in dat veld kwam, of allebei', async () => {
    const { actie, open, stuur, a, een, twee, alleen } = await vensters(naam)
    const [laptop, telefoon] = [await open(), await open()]
    await stuur({ ...laptop, ...alleen(een, a) })
    const botst = await stuur({ ...telefoon, ...alleen(twee, a) })
    const knop = /<button[^>]*name="(neem|voegSamen)" value="([^"]*)"/.exec(botst.tekst) ?? []
    expect(knop[2]).toBe(a)
    const gekozen = await stuur({ ...formulierIn(botst.tekst, actie), [knop[1] ?? '']: a })
    expect([gekozen.status, gekozen.tekst.includes('ergens anders gewijzigd')]).toEqual([
      200,
      false,
    ])
    const samen = knop[1] === 'neem' ? een[a] : `${een[a]}\n\n${twee[a]}`
    const vorm = formulierIn(gekozen.tekst, actie)
    expect(vorm[a]).toBe(samen)
    const eigen = formulierIn((await stuur({ ...vorm, wissel: a })).tekst, actie)
    expect([eigen[a], eigen[`eigen.${a}`]]).toEqual([twee[a], samen])
    const weer = formulierIn((await stuur({ ...eigen, wissel: a })).tekst, actie)
    expect([weer[a], weer[`eigen.${a}`]]).toEqual([samen, twee[a]])
    expect((await stuur(weer)).status).toBe(303)
    expect((await open())[a]).toBe(samen)
  })

  it('laat alles staan wat nergens is aangeraakt, en vraagt niets als hier niets is aangeraakt', async () => {
    const { open, stuur, een } = await vensters(naam)
    const [laptop, telefoon, tablet] = [await open(), await open(), await open()]
    await stuur({ ...laptop, ...een })
    expect((await stuur(telefoon)).status).toBe(303)
    const weer = await stuur({ ...tablet, ...een })
    expect(weer.status).toBe(303)
    const nu = await open()
    expect(schoon(nu)).toEqual(schoon({ ...laptop, ...een }))
  })
})

test('wat samen niet kan, staat samen in het formulier met wat er niet klopt (B.3)', async () => {
  const { actie, open, stuur } = await vensters('activiteit')
  const [laptop, telefoon] = [await open(), await open()]
  await stuur({ ...laptop, van: '1-2-2024' })
  const mis = await stuur({ ...telefoon, tot: '15-1-2024' })
  expect([mis.status, mis.tekst.includes('De laatste dag ligt voor de eerste.')]).toEqual([
    422,
    true,
  ])
  expect(mis.tekst).toContain('Dit kwam van ergens anders en staat nu ook hieronder:')
  expect(mis.tekst).not.toContain('name="botst"')
  const vorm = formulierIn(mis.tekst, actie)
  expect(vorm).toMatchObject({ van: '1-2-2024', tot: '15-1-2024' })
  const goed = await stuur({ ...vorm, tot: '15-3-2024' })
  expect([goed.status, goed.naar?.includes('elders')]).toEqual([303, false])
  expect(await open()).toMatchObject({ van: '1-2-2024', tot: '15-3-2024' })
})

test('een formulier van voor deze afdrukken vraagt naar alles wat anders is, en zet niets stil terug', async () => {
  const { open, stuur } = await vensters('activiteit')
  const [laptop, telefoon] = [await open(), await open()]
  await stuur({ ...laptop, titel: 'Voorzitter' })
  const basis = /^\d+/.exec(telefoon['basis'] ?? '')?.[0] ?? ''
  const botst = await stuur({ ...telefoon, basis, tot: '6-6-2024' })
  expect(botst.tekst.match(/name="botst" value="[^"]*"/g)).toEqual([
    'name="botst" value="titel"',
    'name="botst" value="tot"',
  ])
})
