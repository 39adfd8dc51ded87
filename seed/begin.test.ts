import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { schrijfGebeurtenis } from '#acties/gebeurtenis.ts'
import { statussen } from '#domein/dossier/zaak.ts'
import { bereidVoor } from './begin.ts'
import { houders } from './personen.ts'
import { proefopstelling } from './proef.ts'

const proef = await proefopstelling()
const { db } = proef
let gezegd: string[]
const zeg = (regel: string) => void gezegd.push(regel)
const merkpad = join(proef.map, 'demonstratie')

beforeEach(async () => {
  gezegd = []
  await rm(merkpad, { force: true })
})

const begin = (demonstratie: boolean) =>
  bereidVoor({
    basis: { ...proef.basis, demonstratie },
    map: proef.map,
    zeg,
    isGestopt: () => false,
  })

const vingerafdruk = async () => {
  const rijen = await db.selectFrom('gebeurtenis').selectAll().orderBy('volgnummer').execute()
  return proef.basis.hash(JSON.stringify(rijen))
}

describe('de demonstratie', () => {
  it('vult een lege database één keer, met complete indieningen, en zet daarna pas het merk', async () => {
    await begin(true)
    const eerste = await vingerafdruk()
    expect(await readFile(merkpad, 'utf8')).toMatch(/^[0-9a-f-]{36}\n$/)
    await begin(true)
    expect(await vingerafdruk()).toBe(eerste)
    expect(gezegd).toEqual([
      'Demonstratie vullen met verzonnen personen …',
      '  voor 25% gevuld',
      '  voor 50% gevuld',
      '  voor 75% gevuld',
    ])
    const dossiers = await db.selectFrom('dossier').select('status').execute()
    expect(dossiers.length).toBeGreaterThanOrEqual(houders.length)
    const gezien = new Set(dossiers.map(({ status }) => status))
    expect([...gezien].toSorted()).toEqual(Object.keys(statussen).toSorted())
    const indieningen = await db.selectFrom('indiening').select('volledig').execute()
    expect(indieningen.length).toBeGreaterThan(5)
    expect(indieningen.every(({ volledig }) => volledig)).toBe(true)
    const rollen = await db.selectFrom('rol_toekenning').select('rol').distinct().execute()
    expect(rollen).toHaveLength(7)
    const wachtend = await db.selectFrom('post').where('tekst', '=', '').selectAll().execute()
    expect(wachtend).toEqual([])
  }, 120_000)
})

it('breekt het vullen af zodra iemand wil stoppen, en laat dan niets achter', async () => {
  const basis = { ...proef.basis, demonstratie: true }
  const stop = () => gezegd.length > 0
  await expect(bereidVoor({ basis, map: proef.map, zeg, isGestopt: stop })).rejects.toThrow(
    'afgebroken',
  )
  expect(await db.selectFrom('persoon').select('id').execute()).toEqual([])
  expect(await readFile(merkpad, 'utf8').catch(() => null)).toBeNull()
})

describe('geen demonstratie', () => {
  it('zet alleen de voorbeeldteksten klaar, één keer', async () => {
    await Promise.all([begin(false), begin(false)])
    expect(gezegd).toEqual([])
    const teksten = await db.selectFrom('document').select(['soort', 'is_voorbeeld']).execute()
    expect(teksten).toHaveLength(3)
    expect(teksten.every(({ is_voorbeeld: isVoorbeeld }) => isVoorbeeld)).toBe(true)
  })

  it('weigert gegevens die van een demonstratie zijn, aan het merk of aan de database', async () => {
    await writeFile(merkpad, 'x')
    await expect(begin(false)).rejects.toThrow('staan demonstratiegegevens')
    await rm(merkpad)
    const feit = {
      soort: 'demonstratie-gevuld',
      gegevens: { merk: proef.basis.toeval.id() },
    } as const
    await schrijfGebeurtenis(proef.systeem(), feit)
    await expect(begin(false)).rejects.toThrow('staan demonstratiegegevens')
  })

  it('opent echte gegevens nooit als demonstratie', async () => {
    await proef.beheerder()
    await expect(begin(true)).rejects.toThrow('staan echte gegevens')
    expect(await readFile(merkpad, 'utf8').catch(() => null)).toBeNull()
  })
})
