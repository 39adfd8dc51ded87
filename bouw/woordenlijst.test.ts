import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { gitFiles, root } from './bestanden.ts'

const list = readFileSync(join(root, 'WOORDENLIJST.md'), 'utf8')
const inList = new Set(Array.from(list.matchAll(/`([^`]+)`/g), ([, word]) => word))

const exportedTypes = gitFiles('-co')
  .filter(path => /^(domein|toetsingskader)\//.test(path) && !path.endsWith('.test.ts'))
  .flatMap(path => {
    const text = readFileSync(join(root, path), 'utf8')
    return Array.from(text.matchAll(/^export type (\w+)/gm), ([, name]) => ({
      name: name ?? '',
      path,
    }))
  })

it('elk geëxporteerd type van domein en toetsingskader staat in WOORDENLIJST.md', () => {
  expect(exportedTypes.length).toBeGreaterThan(50)
  expect(exportedTypes.filter(({ name }) => !inList.has(name))).toEqual([])
})

it('één woord heeft één betekenis: geen type heet als een ander', () => {
  const names = exportedTypes.map(({ name }) => name)
  expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([])
})
