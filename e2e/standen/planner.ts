import type { Page } from 'playwright-core'
import { begin } from './klad.ts'
import {
  druk,
  geenId,
  stand,
  verstuur,
  volg,
  leegVerstuurd,
  eersteUitTabel,
  type Standen,
} from './stand.ts'

const corrigeer = async (page: Page) => {
  await eersteUitTabel(page)
  await volg('Gegevens corrigeren')(page)
}

/** Twice begun with words that do not break, and opened with one of the two. */
async function tweeKeerBegonnen(page: Page): Promise<void> {
  await corrigeer(page)
  const email = [`${'jobcoach.met.een.lange.naam'.repeat(2)}@jobcoach.voorbeeld`]
  const titel = 'Gegevens corrigeren'
  await begin(page, { titel, velden: { naam: [''], email } })
  const id = await begin(page, { titel, velden: { naam: ['Annemarie'], email, geldigTot: ['x'] } })
  await page.goto(`${page.url()}?klad=${id}`)
}

const youssef = (naam: string, ...links: (string | RegExp)[]) => ({
  ...stand(naam, '/?groep=in-behandeling', 'planner'),
  dan: volg('Youssef Bouali', ...links),
})

/** What cannot be done now is said, instead of a form that leads nowhere. */
const kanNiet = (plek: string, wie: string) => ({
  ...stand('kan nu niet', `/houders?zoek=${wie}`, 'planner'),
  dan: async (page: Page) => {
    await naarPlanning(page)
    await page.goto(`${page.url()}/${plek}`)
  },
  status: 422,
})

const naarPlanning = async (page: Page) => {
  await eersteUitTabel(page)
  await volg('Verlenging van')(page)
}

const stuurLeeg = (naam: string, ...links: (string | RegExp)[]) => ({
  ...stand(naam, '/?groep=in-behandeling', 'planner'),
  dan: async (page: Page) => {
    await volg('Youssef Bouali', ...links)(page)
    await verstuur(page)
  },
  status: 422,
})

const vreemdeAssessor = async (page: Page) => {
  await volg('Ruben Peters')(page)
  await page.evaluate(`document.querySelector('input[name=assessorId]').value = '${geenId}'`)
  await druk('Toewijzen')(page)
}

const alsnog = async (page: Page) => {
  await naarPlanning(page)
  await volg('Laat indienen toestaan')(page)
}

const planningen = {
  'GET /dossiers/:dossier/planning': [
    { ...stand('te verdelen', '/', 'planner'), dan: volg('Ruben Peters') },
    youssef('aanvulling gevraagd'),
    {
      ...stand('in beoordeling', '/?groep=in-behandeling', 'planner'),
      dan: volg('Lotte Meijer'),
    },
    { ...stand('geadviseerd', '/?groep=geadviseerd', 'planner'), dan: volg('Eva van den Berg') },
    { ...stand('besloten', '/?groep=besloten', 'planner'), dan: volg('Bas Kuipers') },
    { ...stand('in opbouw', '/houders?zoek=Jeroen', 'planner'), dan: naarPlanning },
    { ...stand('dat er niet is', `/dossiers/${geenId}/planning`, 'planner'), status: 404 },
  ],
  'POST /dossiers/:dossier/planning/toewijzingen': [
    { ...stand('aan wie geen assessor is', '/', 'planner'), dan: vreemdeAssessor, status: 422 },
  ],
  'GET /dossiers/:dossier/planning/toewijzingen/:assessor/einde': [youssef('leeg', 'Terugnemen')],
  'POST /dossiers/:dossier/planning/toewijzingen/:assessor/einde': [
    stuurLeeg('zonder reden', 'Terugnemen'),
  ],
  'GET /dossiers/:dossier/planning/termijn': [
    youssef('leeg', 'Meer tijd geven'),
    kanNiet('termijn', 'Ruben'),
  ],
  'POST /dossiers/:dossier/planning/termijn': [stuurLeeg('leeg verstuurd', 'Meer tijd geven')],
  'GET /dossiers/:dossier/planning/sluiting': [kanNiet('sluiting', 'Youssef')],
  'POST /dossiers/:dossier/planning/sluiting': [
    {
      ...stand('voor de termijn voorbij is', '/?groep=in-behandeling', 'planner'),
      dan: async page => {
        await volg('Youssef Bouali', 'Meer tijd geven')(page)
        const vorm = `document.querySelector('.utrecht-form')`
        await page.evaluate(`${vorm}.action = ${vorm}.action.replace('termijn', 'sluiting')`)
        await verstuur(page)
      },
      status: 422,
    },
  ],
  'GET /dossiers/:dossier/planning/peildatum': [
    youssef('leeg', 'Een andere peildatum kiezen'),
    kanNiet('peildatum', 'Jeroen'),
  ],
  'POST /dossiers/:dossier/planning/peildatum': [
    stuurLeeg('leeg verstuurd', 'Een andere peildatum kiezen'),
  ],
  'GET /dossiers/:dossier/planning/late-indiening': [
    { ...stand('leeg', '/houders?zoek=Jeroen', 'planner'), dan: alsnog },
    kanNiet('late-indiening', 'Ruben'),
  ],
  'POST /dossiers/:dossier/planning/late-indiening': [
    {
      ...stand('leeg verstuurd', '/houders?zoek=Jeroen', 'planner'),
      dan: async page => {
        await alsnog(page)
        await verstuur(page)
      },
      status: 422,
    },
  ],
} satisfies Partial<Standen>

/** States of the pages of: planner. */
export const planner = {
  ...planningen,
  'GET /houders': [
    stand('alle', '/houders', 'planner'),
    stand('niets gevonden', '/houders?zoek=zzz', 'planner'),
  ],
  'POST /houders': [leegVerstuurd('/houders/nieuw', 'planner')],
  'GET /houders/nieuw': [stand('leeg', '/houders/nieuw', 'planner')],
  'GET /houders/certificaat': [stand('leeg', '/houders/certificaat', 'planner')],
  'POST /houders/certificaat': [leegVerstuurd('/houders/certificaat', 'planner')],
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
    { ...stand('twee keer begonnen', '/houders', 'planner'), dan: tweeKeerBegonnen },
  ],
} satisfies Partial<Standen>
