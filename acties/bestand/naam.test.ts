import { expect, test } from 'vitest'
import { anderNaam, schoneNaam } from './naam.ts'

test.each([
  ['../../etc/passwd.pdf', 'passwd.pdf'],
  ['C:\\scans\\diploma.PDF', 'diploma.pdf'],
  ['di\u202Eploma\u0000\r\n.pdf', 'diploma.pdf'],
  [`${'é'.repeat(300)}.pdf`, `${'é'.repeat(120)}.pdf`],
  ['.pdf', 'bestand.pdf'],
  ['verslag', 'verslag'],
])('de naam %j wordt %j', (ruw, schoon) => {
  expect(schoneNaam(ruw)).toBe(schoon)
  expect(anderNaam(ruw, 'x.pdf')).toMatch(/\.pdf$/)
})
