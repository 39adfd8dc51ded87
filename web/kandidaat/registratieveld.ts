import type { Veld } from '#toetsingskader/typen.ts'

/** Where somebody who facilitates meetings is registered. */
export const registratieveld: Veld = {
  soort: 'tekst',
  label: 'Waar is de begeleider geregistreerd?',
  hulp: 'Nodig bij supervisie en coaching, bijvoorbeeld LVSC of NOBCO.',
  optioneel: true,
}
