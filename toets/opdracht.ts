import { alleKaders, regelsMetBron } from '#toetsingskader/index.ts'
import { systemClock } from '#infra/clock.ts'
import type { Datum } from '#lib/datum.ts'
import { readArguments, type Command } from './arguments.ts'
import { beoordeelBytes, weiger, type Oordeel } from './beoordeel.ts'
import { writeLine } from './compact.ts'
import { readPieces, readWhole } from './input.ts'
import { judgeLines } from './ndjson.ts'
import { endWithReader, toError, toOutput } from './output.ts'
import { newSink } from './sink.ts'
import { schrijfVerslag } from './verslag/verslag.ts'

const status = { volledig: 0, onvolledig: 1, fout: 2 }

endWithReader()
process.exitCode = await run(process.argv.slice(2), systemClock.today())

/** Does what the arguments ask and returns the exit status (contract, part 1). */
async function run(args: readonly string[], today: Datum): Promise<number> {
  const command = readArguments(args, today)
  if ('usage' in command) {
    await toError(`toets: ${command.usage}.\n`)
    return status.fout
  }
  if (command.kind === 'bronnen') return printBronnen()
  if (command.kind === 'one') return judgeOne(command)
  return command.kind === 'many' ? judgeMany(command) : judgeStream(command)
}

async function printBronnen(): Promise<number> {
  await toOutput(`${JSON.stringify(alleKaders.flatMap(regelsMetBron), null, 2)}\n`)
  return status.volledig
}

async function judgeFile(file: string, peildatum: Datum): Promise<Oordeel> {
  const bytes = await readWhole(file)
  return Buffer.isBuffer(bytes) ? beoordeelBytes(bytes, peildatum) : weiger(bytes.reason)
}

type Of<Kind> = Extract<Command, { kind: Kind }>

async function judgeOne({ file, peildatum, asText }: Of<'one'>): Promise<number> {
  const oordeel = await judgeFile(file, peildatum)
  if ('fouten' in oordeel) {
    const lines = oordeel.fouten.map(({ pad, tekst }) => `${pad || '(bestand)'}: ${tekst}\n`)
    await toError(lines.join(''))
    return status.fout
  }
  const json = (): string => `${JSON.stringify(oordeel.uitslag, null, 2)}\n`
  await toOutput(asText ? schrijfVerslag(oordeel) : json())
  return oordeel.uitslag.volledig ? status.volledig : status.onvolledig
}

async function judgeMany({ files, peildatum }: Of<'many'>): Promise<number> {
  const sink = newSink()
  let outcome = status.volledig
  for (const file of files) {
    const oordeel = await judgeFile(file, peildatum)
    if ('fouten' in oordeel) outcome = status.fout
    writeLine(sink, `"bestand":${JSON.stringify(file)}`, oordeel)
    await toOutput(sink.take())
  }
  return outcome
}

async function judgeStream({ file, peildatum }: Of<'ndjson'>): Promise<number> {
  const isSound = await judgeLines(readPieces(file), peildatum, toOutput)
  return isSound ? status.volledig : status.fout
}
