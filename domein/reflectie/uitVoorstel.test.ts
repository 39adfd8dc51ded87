import { expect, it } from 'vitest'
import { jobcoach2024 } from '#toetsingskader/jobcoach/2024/index.ts'
import { maakVoorstel } from '#domein/pe/voorstel.ts'
import { datum } from '#lib/datum.ts'
import { lijktBijeenkomst, werkvormUit } from './uitVoorstel.ts'

const voorstel = (titel: string) =>
  maakVoorstel({ titel }, { kader: jobcoach2024, vandaag: datum('2026-11-23') })

it.each([
  ['Intervisiegroep Noord, 3 maart 2026', 'intervisie', true],
  ['Supervisie met Ans', 'supervisie', true],
  ['Kwaliteitskring', undefined, true],
  ['Webinar jobcarving', undefined, false],
])('ziet in “%s” een bijeenkomst of niet (A3.1, B.2)', (titel, werkvorm, isBijeenkomst) => {
  const een = voorstel(titel)
  const soort = jobcoach2024.pe.soorten.find(({ id }) => id === een.soort?.waarde)
  expect([werkvormUit(een, jobcoach2024), lijktBijeenkomst(soort)]).toEqual([
    werkvorm,
    isBijeenkomst,
  ])
})
