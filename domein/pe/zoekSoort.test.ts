import { describe, expect, it } from 'vitest'
import { jobcoach2024 } from '#toetsingskader/jobcoach/2024/index.ts'
import { zoekSoorten } from './zoekSoort.ts'

const gevonden = (tekst: string) => zoekSoorten(tekst, jobcoach2024).map(({ id }) => id)

describe('zoeken in eigen woorden (B)', () => {
  it.each([
    ['webinar', 'workshop'],
    ['een boek gelezen', 'boek'],
    ['Podcasts', 'podcast'],
    ['bestuur', 'noloc-bestuur'],
    ['vrijwilliger', 'vrijwilligerswerk'],
    ['intervisiegroep', 'intercollegiaal'],
    ['trainingsdag', 'opleiding'],
    ['congrès', 'congres'],
  ])('vindt bij “%s” eerst %s', (tekst, soort) => {
    expect(gevonden(tekst)[0]).toBe(soort)
  })

  it('vindt niets bij wat nergens op lijkt, en bij een lege vraag', () => {
    expect([gevonden('qqqq'), gevonden(' '), gevonden('de')]).toEqual([[], [], []])
  })
})
