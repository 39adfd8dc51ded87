import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, inject, it } from 'vitest'
import { maakPdf } from '#seed/papier.ts'

const program = inject('inspection')
/** A PDF that names Helvetica and brings no letters of its own. */
const content = maakPdf({ kop: 'Certificaat', regels: ['Webinar Autisme en werk'] })
const fonts = '/usr/share/fonts'
const emoji = join('node_modules/@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf')

/** The picture that the program makes where these are all the letters of the computer. */
function draw(...letters: string[]): Promise<Buffer> {
  const place = [`mount -t tmpfs tmpfs ${fonts}`, ...letters.map(path => `cp ${path} ${fonts}`)]
  const command = [...place, `exec ${process.execPath} ${program}`].join(' && ')
  const child = spawn('unshare', ['-m', 'sh', '-c', command], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    serialization: 'advanced',
  })
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error('geen beeld')))
    child.on('message', (answer: 'ready' | { content: Buffer }) => {
      if (answer === 'ready')
        return void child.send({ task: 'draw', mime: 'application/pdf', page: 1, content })
      resolve(Buffer.from(answer.content))
      child.disconnect()
    })
  })
}

const mayHide = spawnSync('unshare', ['-m', 'true']).status === 0

it.runIf(mayHide)(
  'tekent de tekst van een PDF zonder eigen letters, ook waar de computer er geen heeft of alleen tekens',
  async () => {
    const without = await draw()
    const { channels } = await sharp(without)
      .extract({ left: 100, top: 150, width: 500, height: 80 })
      .stats()
    expect(channels[0]?.min).toBeLessThan(60)
    expect((await draw(emoji)).equals(without)).toBe(true)
  },
)
