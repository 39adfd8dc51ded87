import type { Veld } from '#toetsingskader/typen.ts'

/** Where somebody who facilitates meetings is registered. */
export const registratieveld: Veld = {
  soort: 'tekst',
  label: 'Waar is de begeleider geregistreerd?',
  hulp: 'Bijvoorbeeld LVSC of NOBCO.',
  optioneel: true,
  merk: 'nodig bij supervisie en coaching',
}
