// `npm test`: installs what is missing and runs every test with real parts; `--snel` leaves out the browser and PostgreSQL 15.
import { startNode, volg, zorgVoorPakketten } from './installeer.mjs'

await zorgVoorPakketten()
const rest = process.argv.slice(2)
const projecten = rest.includes('--snel') ? ['--project', 'puur', '--project', 'database'] : []
const overige = rest.filter(argument => argument !== '--snel')
volg(startNode(['node_modules/vitest/vitest.mjs', 'run', ...projecten, ...overige]))
