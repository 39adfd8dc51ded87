import type { Page } from 'playwright-core'
import { stand, verstuur, type Stand } from './stand.ts'

const titel = (page: Page) => page.getByLabel('Wat was het?')

/** Changes the title of this activity in another window, and leaves this one as it was opened. */
async function wijzigElders(page: Page): Promise<void> {
  const elders = await page.context().newPage()
  await elders.goto(page.url())
  const eerst = (await titel(elders).inputValue()).replace(/ \(deel \d+\)$/, '')
  await titel(elders).fill(`${eerst} (deel ${Math.ceil(Math.random() * 1e6)})`)
  await verstuur(elders)
  await elders.close()
}

/** An activity that was changed in another window: what came from there, and what is to be chosen about. */
export const inTweeVensters = (naarActiviteit: (page: Page) => Promise<unknown>): Stand[] => [
  {
    ...stand('met wat van elders kwam', '/', 'Daan Visser'),
    dan: async page => {
      await naarActiviteit(page)
      await wijzigElders(page)
      await verstuur(page)
    },
  },
  {
    ...stand('ingehaald', '/', 'Daan Visser'),
    dan: async page => {
      await naarActiviteit(page)
      await wijzigElders(page)
      await titel(page).fill('Van de telefoon')
      await verstuur(page)
    },
    status: 422,
  },
]
