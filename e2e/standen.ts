import type { Page } from 'playwright-core'
import type { routes } from '#web/routes.ts'
import { logInAls, type Wie } from './inloggen.ts'

/** One way in which a page can look: who comes, how he gets there, and what the server answers at the end. */
export type Stand = {
  naam: string
  als: Wie | null
  /** Path to open. */
  pad: string
  /** What to do there, to see what a form answers. */
  dan?: (page: Page) => Promise<unknown>
  status: number
}

const verstuur = (page: Page) => page.click('.utrecht-form .utrecht-button--primary-action')
const stand = (naam: string, pad: string, als: Wie | null = null): Stand => ({
  naam,
  als,
  pad,
  status: 200,
})

const geenId = '00000000-0000-4000-8000-000000000000'
const druk = (naam: string | RegExp) => (page: Page) =>
  page.getByRole('button', { name: naam }).first().click()
const volg =
  (...namen: (string | RegExp)[]) =>
  async (page: Page) => {
    for (const naam of namen) {
      await page.getByRole('main').getByRole('link', { name: naam }).first().click()
      await page.waitForLoadState()
    }
  }
/** The form of this page sent as it came: with nothing in it that was not there. */
const leegVerstuurd = (pad: string, als: Wie | null = null): Stand => ({
  ...stand('leeg verstuurd', pad, als),
  dan: verstuur,
  status: 422,
})

const eersteUitTabel = async (page: Page) => {
  await page.getByRole('table').getByRole('link').first().click()
  await page.waitForLoadState()
}
const opDag = async (page: Page, dag: string) => {
  await eersteUitTabel(page)
  await page.getByLabel('Op welke dag?').fill(dag)
  await druk('Kijk op die dag')(page)
}
const corrigeer = async (page: Page) => {
  await eersteUitTabel(page)
  await volg('Gegevens corrigeren')(page)
}
const logAnderApparaatUit = async (page: Page) => {
  const ander = await page.context().browser()?.newPage()
  if (ander) await logInAls(ander, 'assessor')
  await ander?.context().close()
  await page.reload()
  await druk(/^Uitloggen op/)(page)
}
const beeindigEigenRol = async (page: Page) => {
  await page
    .getByRole('link', { name: /Beëindig de rol Beheerder/ })
    .first()
    .click()
  await page.waitForLoadState()
}

/** From the start page of the kandidaat to part B, and further along these links. */
const naarPe =
  (...namen: (string | RegExp)[]) =>
  async (page: Page) => {
    await volg(/^Permanente educatie/, ...namen)(page)
  }
const naarA31 =
  (...namen: (string | RegExp)[]) =>
  async (page: Page) => {
    await volg(/^Reflectie op je/, ...namen)(page)
  }
const eersteBijeenkomst = async (page: Page) => {
  await naarA31()(page)
  await eersteUitTabel(page)
}
const laatsteBijeenkomst = async (page: Page) => {
  await naarA31()(page)
  await page.getByRole('table').getByRole('link').last().click()
  await page.waitForLoadState()
}
const eersteActiviteit = async (page: Page) => {
  await naarPe()(page)
  await eersteUitTabel(page)
}
/** The page of a new activity with one file. */
const metBewijs = async (page: Page) => {
  await naarPe('Activiteit toevoegen', /^Workshop/)(page)
  await page.getByLabel('Wat was het?').fill('Webinar met bewijs')
  await page.getByLabel('Op welke dag was het?').fill('3-3-2026')
  await page.getByLabel('Hoeveel lesuren?').fill('2,5')
  const buffer = Buffer.from('%PDF-1.7\n')
  const bestand = { name: 'bewijs.pdf', mimeType: 'application/pdf', buffer }
  await page.getByLabel(/^Voeg bewijs toe/).setInputFiles([bestand])
  await verstuur(page)
  await page.waitForLoadState()
  await page.getByRole('link', { name: 'Webinar met bewijs' }).last().click()
  await page.waitForLoadState()
}
const inPe = (naam: string, dan: (page: Page) => Promise<unknown>): Stand => ({
  ...stand(naam, '/', 'Daan Visser'),
  dan,
})

/** Every route in every state that looks different. A route that is missing here does not compile. */
export const standen: Readonly<Record<keyof typeof routes, readonly Stand[]>> = {
  'GET /': [
    stand('bezoeker', '/'),
    stand('net uitgelogd', '/?gedaan=uitgelogd'),
    stand('planner', '/', 'planner'),
    stand('beheerder', '/', 'beheerder'),
    stand('kandidaat', '/', 'kandidaat'),
    stand('kandidaat die begint', '/', 'Sanne de Boer'),
    { ...stand('bladzijde die er niet is', '/bestaat-niet'), status: 404 },
  ],
  'GET /register': [
    stand('leeg', '/register'),
    stand('gevonden', '/register?zoek=janssen'),
    stand('niemand', '/register?zoek=zzz'),
    stand('te kort', '/register?zoek=a'),
  ],
  'GET /certificaten/:controlecode': [
    { ...stand('geldig vandaag', '/register?zoek=janssen'), dan: eersteUitTabel },
    {
      ...stand('andere dag', '/register?zoek=janssen'),
      dan: page => opDag(page, '1 januari 2030'),
    },
    {
      ...stand('dag die niet bestaat', '/register?zoek=janssen'),
      dan: page => opDag(page, '31-2-2027'),
      status: 422,
    },
    { ...stand('die er niet is', '/certificaten/0000000000000000'), status: 404 },
  ],
  'GET /privacy': [stand('bezoeker', '/privacy')],
  'GET /toegankelijkheid': [stand('bezoeker', '/toegankelijkheid')],

  'GET /inloggen': [stand('leeg', '/inloggen')],
  'POST /inloggen': [leegVerstuurd('/inloggen')],
  'POST /inloggen/demonstratie': [
    {
      ...stand('word iemand', '/inloggen'),
      dan: page => page.locator('.vb-register button').first().click(),
    },
  ],
  'GET /inloggen/code/:inlogcode': [stand('leeg', `/inloggen/code/${geenId}`)],
  'POST /inloggen/code/:inlogcode': [leegVerstuurd(`/inloggen/code/${geenId}`)],
  'GET /eerste-beheerder': [stand('leeg', '/eerste-beheerder')],
  'POST /eerste-beheerder': [leegVerstuurd('/eerste-beheerder')],
  'POST /uitloggen': [{ ...stand('bovenaan', '/', 'planner'), dan: druk('Uitloggen') }],
  'POST /uitloggen/overal': [
    { ...stand('bij mijn gegevens', '/profiel', 'planner'), dan: druk('Overal uitloggen') },
  ],

  'GET /rol': [stand('eigen rollen', '/rol', 'planner')],
  'POST /rol': [{ ...stand('verder', '/rol', 'planner'), dan: verstuur }],
  'GET /profiel': [
    stand('planner', '/profiel', 'planner'),
    stand('net bewaard', '/profiel?gedaan=bewaard', 'kandidaat'),
  ],
  'POST /profiel': [{ ...stand('bewaard', '/profiel/wijzigen', 'kandidaat'), dan: verstuur }],
  'GET /profiel/wijzigen': [stand('gevuld', '/profiel/wijzigen', 'kandidaat')],
  'GET /profiel/email': [stand('leeg', '/profiel/email', 'planner')],
  'POST /profiel/email': [leegVerstuurd('/profiel/email', 'planner')],
  'GET /profiel/email/:inlogcode': [stand('leeg', `/profiel/email/${geenId}`, 'planner')],
  'POST /profiel/email/:inlogcode': [leegVerstuurd(`/profiel/email/${geenId}`, 'planner')],
  'POST /profiel/sessies/:sessie/einde': [
    { ...stand('ander apparaat', '/profiel', 'assessor'), dan: logAnderApparaatUit },
  ],

  'GET /dossiers/:dossier/onderdelen/:onderdeel': [
    inPe('reflectieverslag', volg(/^Reflectieverslag/)),
    inPe('ontwikkelplan', volg(/^Ontwikkelplan/)),
    inPe('eigen verklaring', volg(/^Verklaring/)),
  ],
  'POST /dossiers/:dossier/onderdelen/:onderdeel': [
    inPe('bewaard', async page => {
      await volg(/^Ontwikkelplan/)(page)
      await page.locator('textarea').first().fill('Eerst dit.\n\nDan dat.')
      await verstuur(page)
    }),
  ],
  'GET /dossiers/:dossier/bijeenkomsten': [
    inPe('gevuld', naarA31()),
    { ...inPe('leeg', naarA31()), als: 'Sanne de Boer' },
  ],
  'GET /dossiers/:dossier/bijeenkomsten/nieuw': [inPe('leeg', naarA31('Bijeenkomst toevoegen'))],
  'POST /dossiers/:dossier/bijeenkomsten': [
    {
      ...inPe('leeg verstuurd', async page => {
        await naarA31('Bijeenkomst toevoegen')(page)
        await verstuur(page)
      }),
      status: 422,
    },
  ],
  'GET /dossiers/:dossier/bijeenkomsten/:bijeenkomst': [inPe('ingevuld', eersteBijeenkomst)],
  'POST /dossiers/:dossier/bijeenkomsten/:bijeenkomst': [
    inPe('bewaard', async page => {
      await eersteBijeenkomst(page)
      await verstuur(page)
    }),
  ],
  'POST /dossiers/:dossier/bijeenkomsten/:bijeenkomst/ondertekening': [
    {
      ...inPe('leeg verstuurd', async page => {
        await naarA31('Bijeenkomst toevoegen')(page)
        await page.getByLabel('Intervisie').check()
        await page.getByLabel('Op welke dag was het?').fill('3-3-2026')
        await verstuur(page)
        await page.waitForLoadState()
        await druk('Getekende verklaring toevoegen')(page)
      }),
      status: 422,
    },
  ],
  'POST /dossiers/:dossier/bijeenkomsten/:bijeenkomst/verplaatsing': [
    inPe('verplaatst', async page => {
      await laatsteBijeenkomst(page)
      await druk(/^Laat tellen bij/)(page)
    }),
  ],
  'POST /dossiers/:dossier/bijeenkomsten/:bijeenkomst/verwijdering': [
    inPe('verwijderd', async page => {
      await laatsteBijeenkomst(page)
      await druk('Bijeenkomst verwijderen')(page)
    }),
  ],
  'POST /dossiers/:dossier/bijeenkomsten/:bijeenkomst/herstel': [
    inPe('teruggezet', async page => {
      await laatsteBijeenkomst(page)
      await druk('Bijeenkomst verwijderen')(page)
      await page.waitForLoadState()
      await druk('Ongedaan maken')(page)
    }),
  ],
  'GET /dossiers/:dossier/pe': [
    inPe('gevuld', naarPe()),
    { ...inPe('leeg', naarPe()), als: 'Sanne de Boer' },
  ],
  'GET /dossiers/:dossier/pe/nieuw': [
    inPe('alle soorten', naarPe('Activiteit toevoegen')),
    inPe('gezocht', async page => {
      await naarPe('Activiteit toevoegen')(page)
      await page.getByRole('searchbox').fill('webinar')
      await druk('Zoeken')(page)
    }),
    inPe('formulier', naarPe('Activiteit toevoegen', /^Congres of seminar$/)),
  ],
  'POST /dossiers/:dossier/pe': [
    {
      ...inPe('leeg verstuurd', async page => {
        await naarPe('Activiteit toevoegen', /^Artikel/)(page)
        await verstuur(page)
      }),
      status: 422,
    },
    inPe('berekend', async page => {
      await naarPe('Activiteit toevoegen', /^Boek gelezen/)(page)
      await page.getByLabel('Wat was het?').fill('Autisme op het werk')
      await page.getByLabel('Op welke dag was het?').fill('3-3-2026')
      await druk('Bereken de punten')(page)
    }),
    {
      ...inPe('bestand geweigerd', async page => {
        await naarPe('Activiteit toevoegen', /^Workshop/)(page)
        await page.getByLabel('Hoeveel lesuren?').fill('2,5')
        await page.getByLabel(/^Voeg bewijs toe/).setInputFiles([
          { name: 'bewijs.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n') },
          { name: 'bewijs.exe', mimeType: 'application/x', buffer: Buffer.from('MZ') },
        ])
        await verstuur(page)
      }),
      status: 422,
    },
  ],
  'GET /dossiers/:dossier/pe/:activiteit': [inPe('met bewijs', eersteActiviteit)],
  'POST /dossiers/:dossier/pe/:activiteit': [
    inPe('bewaard', async page => {
      await eersteActiviteit(page)
      await verstuur(page)
    }),
  ],
  'POST /dossiers/:dossier/pe/:activiteit/kopie': [
    inPe('kopie', async page => {
      await eersteActiviteit(page)
      await druk('Nog een keer invoeren')(page)
      await page.waitForLoadState()
    }),
  ],
  'POST /dossiers/:dossier/pe/:activiteit/verwijdering': [
    inPe('verwijderd', async page => {
      await eersteActiviteit(page)
      await druk('Activiteit verwijderen')(page)
    }),
  ],
  'POST /dossiers/:dossier/pe/:activiteit/herstel': [
    inPe('teruggezet', async page => {
      await eersteActiviteit(page)
      await druk('Activiteit verwijderen')(page)
      await page.waitForLoadState()
      await druk('Ongedaan maken')(page)
    }),
  ],
  'POST /dossiers/:dossier/bewijzen/:bewijs/verwijdering': [
    inPe('verwijderd', async page => {
      await metBewijs(page)
      await druk(/^Verwijderen /)(page)
    }),
  ],
  'POST /dossiers/:dossier/bewijzen/:bewijs/herstel': [
    inPe('teruggezet', async page => {
      await metBewijs(page)
      await druk(/^Verwijderen /)(page)
      await page.waitForLoadState()
      await druk('Ongedaan maken')(page)
    }),
  ],
  'GET /bestanden/:bestand': [
    { ...stand('niet van jou', `/bestanden/${geenId}`, 'kandidaat'), status: 404 },
  ],

  'GET /houders': [
    stand('alle', '/houders', 'planner'),
    stand('niets gevonden', '/houders?zoek=zzz', 'planner'),
  ],
  'POST /houders': [leegVerstuurd('/houders/nieuw', 'planner')],
  'GET /houders/nieuw': [stand('leeg', '/houders/nieuw', 'planner')],
  'GET /houders/:persoon': [
    { ...stand('een houder', '/houders', 'planner'), dan: eersteUitTabel },
    { ...stand('die er niet is', `/houders/${geenId}`, 'planner'), status: 404 },
    { ...stand('geen nummer', '/houders/x', 'planner'), status: 404 },
  ],
  'POST /houders/:persoon': [
    {
      ...stand('zonder naam', '/houders', 'planner'),
      status: 422,
      dan: async page => {
        await corrigeer(page)
        await page.getByLabel('Naam', { exact: true }).fill('')
        await verstuur(page)
      },
    },
  ],
  'GET /houders/:persoon/corrigeren': [
    { ...stand('gevuld', '/houders', 'planner'), dan: corrigeer },
  ],

  'GET /medewerkers': [stand('alle', '/medewerkers', 'beheerder')],
  'POST /medewerkers': [leegVerstuurd('/medewerkers/nieuw', 'beheerder')],
  'GET /medewerkers/nieuw': [stand('leeg', '/medewerkers/nieuw', 'beheerder')],
  'GET /medewerkers/rollen/:toekenning/einde': [
    { ...stand('beheerder', '/medewerkers', 'beheerder'), dan: beeindigEigenRol },
  ],
  'POST /medewerkers/rollen/:toekenning/einde': [
    {
      ...stand('laatste beheerder', '/medewerkers', 'beheerder'),
      status: 422,
      dan: async page => {
        await beeindigEigenRol(page)
        await druk('Beëindig de rol')(page)
      },
    },
  ],
  'GET /instellingen': [
    stand('standaard', '/instellingen', 'beheerder'),
    stand('net bewaard', '/instellingen?gedaan=bewaard', 'beheerder'),
  ],
  'GET /instellingen/:instelling': [
    stand('getal', '/instellingen/aanvullingDagen', 'beheerder'),
    stand('vinkjes', '/instellingen/registervelden', 'beheerder'),
    { ...stand('die er niet is', '/instellingen/bestaatNiet', 'beheerder'), status: 404 },
  ],
  'POST /instellingen/:instelling': [
    {
      ...stand('te groot', '/instellingen/aanvullingDagen', 'beheerder'),
      status: 422,
      dan: async page => {
        await page.getByLabel('Wat wordt het?').fill('999')
        await verstuur(page)
      },
    },
  ],

  'GET /post': [stand('mails', '/post')],
  'GET /vormgeving': [stand('alles', '/vormgeving')],
  'GET /vormgeving/formulier': [
    stand('leeg', '/vormgeving/formulier'),
    stand('verstuurd', '/vormgeving/formulier?gedaan=verstuurd'),
  ],
  'POST /vormgeving/formulier': [leegVerstuurd('/vormgeving/formulier')],
}
