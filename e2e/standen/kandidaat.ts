import type { Page } from 'playwright-core'
import { pdf } from '../pdf.ts'
import {
  metHetFormulier,
  geenId,
  stand,
  verstuur,
  druk,
  volg,
  eersteUitTabel,
  type Stand,
  type Standen,
} from './stand.ts'
import { inTweeVensters } from './tweeVensters.ts'

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
  const bestand = pdf('bewijs.pdf')
  await page.getByLabel(/^Voeg bewijs toe/).setInputFiles([bestand])
  await verstuur(page)
  await page.waitForLoadState()
  await page.getByRole('link', { name: 'Webinar met bewijs' }).last().click()
  await page.waitForLoadState()
}

const naarVervangen = async (page: Page) => {
  await metBewijs(page)
  await volg(/^Vervangen van/)(page)
}

const vervang = async (page: Page) => {
  await naarVervangen(page)
  await page.getByLabel('Welk bestand komt in de plaats?').setInputFiles([pdf('beter.pdf')])
  await verstuur(page)
  await page.waitForLoadState()
}

const inPe = (naam: string, dan: (page: Page) => Promise<unknown>): Stand => ({
  ...stand(naam, '/', 'Daan Visser'),
  dan,
})

/** States of the pages of: kandidaat. */
export const kandidaat = {
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
    {
      ...inPe('gevraagd of de ondertekening mag vervallen', async page => {
        await eersteBijeenkomst(page)
        await page.getByLabel('Wie begeleidde de bijeenkomst?').fill('Iemand Anders')
        await verstuur(page)
      }),
      als: 'Noor Smit',
      status: 422,
    },
  ],
  'POST /dossiers/:dossier/bijeenkomsten/:bijeenkomst/verplaatsing': [
    inPe('verplaatst', async page => {
      await laatsteBijeenkomst(page)
      await druk(/^Laat tellen bij/)(page)
    }),
  ],
  'POST /dossiers/:dossier/prive': [
    // Each visit does the other of the two.
    inPe('van een bijeenkomst die A3.1 niet nodig heeft', async page => {
      await laatsteBijeenkomst(page)
      await druk(/^(Houd dit privé|Laat weer meegaan)$/)(page)
    }),
    inPe('van een activiteit, en de lijst daarna', async page => {
      await eersteActiviteit(page)
      await druk('Houd dit privé')(page)
      await page.waitForURL(/gedaan=prive/)
      await volg('Terug naar de lijst')(page)
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
  'GET /dossiers/:dossier/pe/categorie/:categorie': [
    inPe('gevuld', async page => {
      await naarPe()(page)
      await page.goto(`${page.url()}/categorie/1`)
    }),
  ],
  'GET /dossiers/:dossier/pe/wat-als': [
    inPe('gevuld', naarPe(/^wat er gebeurt/)),
    inPe('iets weggelaten', async page => {
      await naarPe(/^wat er gebeurt/)(page)
      await page.getByText(/^1\. Bij- en nascholing/).click()
      await page.getByRole('checkbox').first().check()
      await page.getByLabel('Op welke dag zou je indienen?').fill('1-12-2026')
      await verstuur(page)
    }),
    {
      ...inPe('geen dag', async page => {
        await naarPe(/^wat er gebeurt/)(page)
        await page.getByLabel('Op welke dag zou je indienen?').fill('31 februari')
        await verstuur(page)
      }),
      status: 422,
    },
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
        await metHetFormulier(page)
        await naarPe('Activiteit toevoegen', /^Workshop/)(page)
        await page.getByLabel('Hoeveel lesuren?').fill('2,5')
        await page
          .getByLabel(/^Voeg bewijs toe/)
          .setInputFiles([
            pdf('bewijs.pdf'),
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
    ...inTweeVensters(eersteActiviteit),
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
  'GET /dossiers/:dossier/bewijskeuze/:over': [
    inPe('gevuld', async page => {
      await eersteActiviteit(page)
      await volg('Kies uit wat er al staat')(page)
    }),
    {
      ...stand('die er niet is', `/dossiers/${geenId}/bewijskeuze/${geenId}`, 'kandidaat'),
      status: 404,
    },
  ],
  'POST /dossiers/:dossier/bewijskeuze/:over': [
    {
      ...inPe('niets gekozen', async page => {
        await eersteActiviteit(page)
        await volg('Kies uit wat er al staat')(page)
        await verstuur(page)
      }),
      status: 422,
    },
  ],
  'GET /dossiers/:dossier/bewijzen/:bewijs/vervanging': [inPe('gevraagd', naarVervangen)],
  'POST /dossiers/:dossier/bewijzen/:bewijs/vervanging': [
    {
      ...inPe('geen bestand', async page => {
        await naarVervangen(page)
        await verstuur(page)
      }),
      status: 422,
    },
    inPe('vervangen', vervang),
  ],
  'POST /dossiers/:dossier/bewijzen/:bewijs/vervanging/einde': [
    inPe('teruggedraaid', async page => {
      await vervang(page)
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
  'GET /dossiers/:dossier/verwijderd': [
    inPe('net een bestand, verder leeg of gevuld', async page => {
      await metBewijs(page)
      await druk(/^Verwijderen /)(page)
    }),
    inPe('gevuld', async page => {
      await eersteActiviteit(page)
      await druk('Activiteit verwijderen')(page)
      await page.waitForLoadState()
      await volg(/^Verwijderd /)(page)
    }),
  ],
  'GET /dossiers/:dossier/indieningen/:nummer/pdf': [
    {
      ...stand('die er niet is', `/dossiers/${geenId}/indieningen/1/pdf`, 'kandidaat'),
      status: 404,
    },
  ],
  'GET /dossiers/:dossier/indieningen/:nummer/archief': [
    {
      ...stand('die er niet is', `/dossiers/${geenId}/indieningen/1/archief`, 'kandidaat'),
      status: 404,
    },
  ],
  'GET /bestanden/:bestand': [
    { ...stand('niet van jou', `/bestanden/${geenId}`, 'kandidaat'), status: 404 },
    inPe('bewijs in beeld', async page => {
      // Not the first one: other states copy it and take its evidence away.
      await naarPe('Cursus Niet-aangeboren hersenletsel en arbeid')(page)
      await page.locator('main a[href^="/bestanden/"]:not([download])').first().click()
    }),
  ],
  'GET /bestanden/:bestand/origineel': [
    { ...stand('niet van jou', `/bestanden/${geenId}/origineel`, 'kandidaat'), status: 404 },
  ],
  'GET /bestanden/:bestand/beelden/:pagina': [
    { ...stand('niet van jou', `/bestanden/${geenId}/beelden/1`, 'kandidaat'), status: 404 },
  ],
} satisfies Partial<Standen>
