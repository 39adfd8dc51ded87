import { describe, expect, it } from 'vitest'
import { samen } from './samen.ts'

const regel = (volgnummer: number, op: string, zin: string) => ({
  volgnummer,
  op: new Date(op),
  zin,
})

describe('de geschiedenis', () => {
  it('zegt één keer wat op één dag achter elkaar hetzelfde was, met het laatste moment en hoe vaak', () => {
    const regels = [
      regel(4, '2026-11-02T10:00:00Z', 'Je schreef aan onderdeel A4.'),
      regel(3, '2026-11-02T09:00:00Z', 'Je schreef aan onderdeel A4.'),
      regel(2, '2026-11-01T09:00:00Z', 'Je schreef aan onderdeel A4.'),
      regel(1, '2026-11-01T08:00:00Z', 'Je schreef aan onderdeel C.'),
    ]
    expect(samen(regels).map(({ volgnummer, keer }) => [volgnummer, keer])).toEqual([
      [4, 2],
      [2, 1],
      [1, 1],
    ])
  })

  it('rekent de dag in Nederland: een minuut na middernacht is een nieuwe dag', () => {
    const regels = [
      regel(2, '2026-11-01T23:01:00Z', 'Je schreef aan onderdeel A4.'),
      regel(1, '2026-11-01T22:59:00Z', 'Je schreef aan onderdeel A4.'),
    ]
    expect(samen(regels)).toHaveLength(2)
  })
})
