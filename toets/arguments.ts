import { opEenRegel } from '#domein/dossierbestand/pad.ts'
import { isDag } from '#domein/dossierbestand/waarden.ts'
import type { Datum } from '#lib/datum.ts'

/** What the user asks for; the peildatum is the day he typed, or today. */
export type Command =
  | { kind: 'bronnen' }
  | { kind: 'one'; file: string; peildatum: Datum; asText: boolean }
  | { kind: 'many'; files: readonly string[]; peildatum: Datum }
  | { kind: 'ndjson'; file: string; peildatum: Datum }

type Options = {
  files: string[]
  op: Datum | undefined
  asText: boolean
  ndjson: boolean
  bronnen: boolean
}

/** The command these arguments mean, or one Dutch sentence on what is wrong with them (contract, part 4). */
export function readArguments(args: readonly string[], today: Datum): Command | { usage: string } {
  const options: Options = {
    files: [],
    op: undefined,
    asText: false,
    ndjson: false,
    bronnen: false,
  }
  const words = [...args]
  while (words.length > 0) {
    const usage = take(words, options)
    if (usage !== undefined) return { usage }
  }
  const usage = conflictIn(options, args.length)
  return usage === undefined ? commandFrom(options, today) : { usage }
}

/** Takes the first word (and its value) off the list; returns what is wrong with it, if anything. */
function take(words: string[], options: Options): string | undefined {
  const word = words.shift() ?? ''
  if (word === '--op') return takeDay(words.shift(), options)
  if (word === '--tekst') options.asText = true
  else if (word === '--ndjson') options.ndjson = true
  else if (word === '--bronnen') options.bronnen = true
  else if (word.startsWith('-') && word !== '-')
    return `de optie ${opEenRegel(word)} bestaat niet; kies uit --op, --tekst, --ndjson en --bronnen`
  else options.files.push(word)
  return undefined
}

function takeDay(day: string | undefined, options: Options): string | undefined {
  if (options.op !== undefined) return '--op mag maar één keer'
  if (!isDag(day)) return 'na --op hoort een bestaande dag als JJJJ-MM-DD, bijvoorbeeld 2026-11-20'
  options.op = day
  return undefined
}

const conflicts: readonly { text: string; holds: (options: Options, words: number) => boolean }[] =
  [
    {
      text: '--bronnen staat alleen, zonder bestand of andere opties',
      holds: ({ bronnen }, words) => bronnen && words > 1,
    },
    {
      text: 'noem een dossierbestand, of - voor standaardinvoer',
      holds: ({ bronnen, files }) => !bronnen && files.length === 0,
    },
    {
      text: '- (standaardinvoer) mag maar één keer',
      holds: ({ files }) => files.filter(file => file === '-').length > 1,
    },
    {
      text: '--ndjson leest één bestand',
      holds: ({ ndjson, files }) => ndjson && files.length > 1,
    },
    {
      text: '--tekst kan niet samen met --ndjson of met meer bestanden',
      holds: ({ asText, ndjson, files }) => asText && (ndjson || files.length > 1),
    },
  ]

const conflictIn = (options: Options, words: number): string | undefined =>
  conflicts.find(({ holds }) => holds(options, words))?.text

function commandFrom(options: Options, today: Datum): Command {
  const { files, op: peildatum = today, asText, ndjson, bronnen } = options
  const [file = ''] = files
  if (bronnen) return { kind: 'bronnen' }
  if (ndjson) return { kind: 'ndjson', file, peildatum }
  return files.length > 1
    ? { kind: 'many', files, peildatum }
    : { kind: 'one', file, peildatum, asText }
}
