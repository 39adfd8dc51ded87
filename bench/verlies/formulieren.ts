import type { Locator, Page } from 'playwright-core'
import { volg } from '../../e2e/standen/stand.ts'

/** A field to type in: how it is reached from the first page of its writer. */
export type Formulier = {
  naam: string
  wie: string
  open: (page: Page) => Promise<void>
  vak: (page: Page) => Locator
}

export const formulieren: readonly Formulier[] = [
  {
    naam: 'een antwoord van A4, dat zichzelf bewaart',
    wie: 'Carla Dekker',
    open: volg(/^Ontwikkelplan voor/),
    vak: page => page.locator('textarea:visible').nth(2),
  },
  {
    naam: 'de teksten van het cv',
    wie: 'Mila Janssen',
    open: volg(/^Werkzaam als/, /^(Maak je cv hier|Werk je cv bij)/, 'Deze teksten wijzigen'),
    vak: page => page.getByLabel('Profiel'),
  },
  {
    naam: 'een activiteit, met een knop',
    wie: 'Carla Dekker',
    open: volg(/^Permanente educatie/, 'Activiteit toevoegen', /^Boek gelezen/),
    vak: page => page.getByLabel('Wat was het?'),
  },
]
