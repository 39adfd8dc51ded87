// The figures that bin/check prints: how long files are, and how many open places of the regulation we read in our own way.
import { execFileSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { wortel } from './installeer.mjs'

const isTest = pad => /\.test\.tsx?$/.test(pad)
const bestanden = execFileSync('git', ['ls-files', '*.ts', '*.tsx', '*.mjs'], { cwd: wortel })
  .toString()
  .trim()
  .split('\n')
  .filter(pad => !isTest(pad) && !pad.startsWith('toetsingskader/'))
const regels = bestanden
  .map(pad => readFileSync(join(wortel, pad), 'utf8').split('\n').length - 1)
  .sort((a, b) => a - b)
const deel = breuk => regels[Math.min(regels.length - 1, Math.floor(regels.length * breuk))]

let aannames = 0
for (const pad of globSync('toetsingskader/**/aannames.ts', { cwd: wortel }))
  aannames += (await import(join(wortel, pad))).aannames.length

console.log(
  `figures: ${regels.length} files of ${deel(0.5)} lines (median), ${deel(0.95)} (p95); ${aannames} aannames`,
)
