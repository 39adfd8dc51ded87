import { expect, it } from 'vitest'
import { testDatabase } from './db/testdatabase.ts'
import { logTo } from './log.ts'

const written = (gegevens: object): string => {
  let lines = ''
  logTo('info', { write: line => (lines += line) }).info(gegevens, 'bewaard')
  return lines
}

it('laat weg wat van een persoon kan zijn en houdt nummers, handeling en duur', () => {
  const line = written({
    verzoek: 'v1',
    handeling: 'dienIn',
    ms: 12,
    email: 'fatima@voorbeeld.test',
    invoer: { naam: 'Fatima' },
    mail: { bericht: { tekst: 'Beste Fatima' } },
  })
  expect(JSON.parse(line)).toMatchObject({ verzoek: 'v1', handeling: 'dienIn', ms: 12 })
  expect(line.toLowerCase()).not.toContain('fatima')
})

it('schrijft van een fout in de database de plaats, nooit de waarden', async () => {
  const { pool } = await testDatabase()
  await pool.query('create table proef (email text primary key)')
  const insert = `insert into proef values ('fatima@voorbeeld.test')`
  await pool.query(insert)
  const error: unknown = await pool.query(insert).catch((reason: unknown) => reason)
  const line = written({ err: error })
  expect(JSON.parse(line).err).toMatchObject({ code: '23505', constraint: 'proef_pkey' })
  expect(line).not.toContain('fatima')
})

it('schrijft elke gebeurtenis op één regel, ook met regeleinden en stuurtekens erin', () => {
  const line = written({ handeling: 'een\r\n{"level":50}\u001b[31m' })
  expect(line.trimEnd().split('\n')).toHaveLength(1)
  expect(line).not.toContain('\u001b')
})
