import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { alsBytes, Apart } from './apart.tsx'

const lang = Array.from({ length: 3000 }, (_, nr) => (
  <li key={nr}>
    “{nr}” – één & <b>twee</b>
  </li>
))

const Blad = ({ kop, los: Los }: { kop: string; los: typeof Apart }) => (
  <main title={kop}>
    <h1>{kop}</h1>
    <Los>
      <ul>{lang}</ul>
      <Los>
        <p>Binnenin</p>
      </Los>
    </Los>
    <p>Ertussen</p>
    <Los>
      <p>Het eind</p>
    </Los>
    {false}
  </main>
)

const ineens = (kop: string) =>
  `<!doctype html>${renderToStaticMarkup(<Blad kop={kop} los={({ children }) => <>{children}</>} />)}`

describe('een bladzijde als bytes', () => {
  it.each(['Een gewone kop', 'Iemand typte \u0001 hier', '\u0001\u0001'])(
    'is dezelfde als ineens gemaakt: %j',
    kop => {
      expect(alsBytes(<Blad kop={kop} los={Apart} />).toString()).toBe(ineens(kop))
    },
  )

  it('laat niets achter als het maken misgaat', () => {
    const Stuk = (): never => {
      throw new Error('stuk')
    }
    expect(() =>
      alsBytes(
        <Apart>
          <Stuk />
        </Apart>,
      ),
    ).toThrow('stuk')
    expect(renderToStaticMarkup(<Apart>heel</Apart>)).toBe('heel')
    expect(alsBytes(<Blad kop="Daarna" los={Apart} />).toString()).toBe(ineens('Daarna'))
  })
})
