import type { Page } from 'playwright-core'
import { maakPdf } from '#seed/papier.ts'
import { pdf } from '../pdf.ts'
import {
  druk,
  geenId,
  leegVerstuurd,
  metHetFormulier,
  stand,
  verstuur,
  volg,
  type Stand,
  type Standen,
} from './stand.ts'

const wie = 'Daan Visser'

const certificaat = {
  name: 'scan0012.pdf',
  mimeType: 'application/pdf',
  buffer: maakPdf({
    kop: 'Certificaat',
    regels: [
      'Sanne de Boer heeft deelgenomen aan',
      'Training Motiverende gespreksvoering',
      'op 12 en 13 maart 2026',
      'Studiebelasting: 24 SBU',
    ],
  }),
}

const na = (naam: string, dan: (page: Page) => Promise<unknown>): Stand => ({
  ...stand(naam, '/toevoegen', wie),
  dan,
})

const legNeer = async (page: Page, bestanden = [certificaat]) => {
  await page.getByLabel(/^Wat heb je/).setInputFiles(bestanden)
  await verstuur(page)
  await page.waitForLoadState()
}

const typ = async (page: Page, titel: string) => {
  await page.getByLabel(/^Of typ wat je deed/).fill(titel)
  await verstuur(page)
  await page.waitForLoadState()
}

/** States of the quick way to add: drafts. */
export const snel = {
  'POST /bestanden/stukken/:upload/:vanaf': [
    { ...stand('als bladzijde gevraagd', `/bestanden/stukken/${geenId}/0`, wie), status: 404 },
  ],
  'GET /toevoegen': [
    stand('leeg', '/toevoegen', wie),
    na('meer tegelijk', page => legNeer(page, [certificaat, pdf('webinar_jobcarving.pdf')])),
  ],
  'POST /toevoegen': [
    leegVerstuurd('/toevoegen', wie),
    {
      ...na('bestand geweigerd', async page => {
        await metHetFormulier(page)
        await legNeer(page, [
          certificaat,
          { name: 'lijst.exe', mimeType: 'application/x', buffer: Buffer.from('MZ') },
        ])
      }),
      status: 422,
    },
  ],
  'GET /dossiers/:dossier/concepten/:activiteit': [
    na('gelezen', legNeer),
    na('soort nog te kiezen', page => typ(page, 'Iets bijzonders')),
  ],
  'POST /dossiers/:dossier/concepten/:activiteit': [
    na('andere soort', async page => {
      await legNeer(page)
      await page.getByLabel(/^Wat voor activiteit/).selectOption('workshop')
      await verstuur(page)
    }),
    {
      ...na('niet volledig', async page => {
        await typ(page, 'Congres over werk')
        await verstuur(page)
      }),
      status: 422,
    },
    na('bewaard voor later', async page => {
      await typ(page, 'Congres over zorg')
      await page.getByLabel('Op welke dag was het?').fill('volgende week')
      await druk('Later afmaken')(page)
    }),
    na('toegevoegd', async page => {
      await legNeer(page)
      await verstuur(page)
    }),
  ],
  'GET /dossiers/:dossier/concepten/:activiteit/bijeenkomst': [
    na('van een intervisie', async page => {
      await typ(page, 'Intervisie Noord op 3 maart 2026')
      await volg('Bewaar als bijeenkomst voor A3.1')(page)
    }),
  ],
  'POST /dossiers/:dossier/concepten/:activiteit/bijeenkomst': [
    {
      ...na('zonder dag', async page => {
        await typ(page, 'Intervisie Zuid')
        await volg('Bewaar als bijeenkomst voor A3.1')(page)
        await verstuur(page)
      }),
      status: 422,
    },
  ],
  'POST /dossiers/:dossier/concepten/:activiteit/verwijdering': [
    na('verwijderd', async page => {
      await typ(page, 'Podcast voor de prullenbak')
      await druk('Concept verwijderen')(page)
    }),
  ],
  'POST /dossiers/:dossier/concepten/:activiteit/herstel': [
    na('teruggezet', async page => {
      await typ(page, 'Podcast die terugkomt')
      await druk('Concept verwijderen')(page)
      await page.waitForLoadState()
      await druk('Ongedaan maken')(page)
    }),
  ],
} satisfies Partial<Standen>
