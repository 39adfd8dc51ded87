// Prints how many tests passed, failed and were skipped; a file that could not run, and a run without a report, count as failed.
import { existsSync, readFileSync } from 'node:fs'

const [pad, status] = process.argv.slice(2)
if (!existsSync(pad)) console.log('0 1 0')
else {
  const uitslag = JSON.parse(readFileSync(pad, 'utf8'))
  const nietGelopen = uitslag.testResults.filter(
    ({ status: stand, assertionResults }) =>
      stand === 'failed' && assertionResults.every(test => test.status !== 'failed'),
  ).length
  const mislukt = uitslag.numFailedTests + nietGelopen
  const stilMislukt = status !== '0' && mislukt === 0 ? 1 : 0
  console.log(
    uitslag.numPassedTests,
    mislukt + stilMislukt,
    uitslag.numPendingTests + uitslag.numTodoTests,
  )
}
