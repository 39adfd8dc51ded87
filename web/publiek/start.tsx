import { rollen, type Rol } from '#domein/rollen.ts'
import { toon } from '../antwoord.ts'
import type { Bezoek } from '../bezoek.ts'
import { Knopgroep } from '../delen/Knopgroep.tsx'
import { Knoplink } from '../delen/Knoplink.tsx'
import { Melding } from '../delen/Melding.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { menuVan } from '../menu.ts'
import { Begonnen } from '../klad/Begonnen.tsx'
import type { Lees } from '../route.ts'
import { werklijst as assessorlijst } from '../assessor/werklijst.tsx'
import { beslislijst } from '../beslisser/beslislijst.tsx'
import { meeleeslijst } from '../mentor/begin.tsx'
import { portfolio } from '../kandidaat/start.tsx'
import { werklijst } from '../planner/werklijst.tsx'

const gedaan: Readonly<Record<string, string>> = {
  uitgelogd: 'Je bent uitgelogd.',
  'overal-uitgelogd': 'Je bent op al je apparaten uitgelogd.',
}

/** Roles that begin with their own work instead of a list of ways in. */
const beginVan: Readonly<Partial<Record<Rol, Lees>>> = {
  kandidaat: portfolio,
  mentor: meeleeslijst,
  assessor: assessorlijst,
  planner: werklijst,
  beslisser: beslislijst,
}

/** The first page: for a visitor what this is, for who is signed in what can be done in this role. */
export const start: Lees = c => {
  const { bezoek } = c.var
  const eigen = bezoek.wie && beginVan[bezoek.wie.rol]
  if (eigen) return eigen(c)
  const melding = gedaan[c.req.query('gedaan') ?? '']
  return toon(
    c,
    bezoek.wie ? (
      <Welkom bezoek={bezoek} wie={bezoek.wie} />
    ) : (
      <Buiten bezoek={bezoek} melding={melding} />
    ),
  )
}

function Buiten({ bezoek, melding }: { bezoek: Bezoek; melding: string | undefined }) {
  return (
    <Pagina bezoek={bezoek} titel="Portfolio en register voor jobcoaches">
      {melding && <Melding soort="klaar" titel={melding} />}
      <h1>Laat zien dat je je vak bijhoudt</h1>
      <p className="vb-intro">
        In Vakbewijs bouw je het portfolio op waarmee je het keurmerk Register Jobcoach verlengt.
      </p>
      <Knopgroep>
        <Knoplink soort="eerste" href="/inloggen">
          Inloggen
        </Knoplink>
        <Knoplink soort="gewoon" href="/register">
          Zoek in het register
        </Knoplink>
      </Knopgroep>
      <Verloop />
      <h2>Nog geen toegang?</h2>
      <p>
        Heb je een geldig certificaat, dan maakt de certificerende instelling je toegang aan. Je
        krijgt daarover een mail. Niets gekregen? Vraag het onderaan deze bladzijde.
      </p>
    </Pagina>
  )
}

const stappen = [
  [
    'Je bewaart wat je leert',
    'Een training, een boek, een avond intervisie: je voert het in op de dag zelf en ziet meteen wat het telt.',
  ],
  [
    'Je kijkt terug',
    'Je beschrijft wat je meemaakte, wat je anders ging doen en wat je nog wilt leren.',
  ],
  [
    'Je dient in',
    'Je ziet vooraf wat er nog ontbreekt, met de regel erbij. Wat je indient, ligt vast.',
  ],
  ['Een assessor leest', 'Vraagt de assessor om iets meer, dan zie je precies wat en tot wanneer.'],
  ['Je krijgt een besluit', 'Met de redenen erbij, en met advies voor de vier jaar daarna.'],
] as const

function Verloop() {
  return (
    <>
      <h2>Zo gaat het, in vier jaar</h2>
      <ol className="vb-verloop">
        {stappen.map(([kop, zin]) => (
          <li key={kop}>
            <div>
              <h3>{kop}</h3>
              <p>{zin}</p>
            </div>
          </li>
        ))}
      </ol>
    </>
  )
}

const watDoet = ({ rol, rolnaam }: NonNullable<Bezoek['wie']>) =>
  `Een ${rolnaam.toLowerCase()} ${rollen[rol].wat.charAt(0).toLowerCase()}${rollen[rol].wat.slice(1)}`

function Welkom({ bezoek, wie }: { bezoek: Bezoek; wie: NonNullable<Bezoek['wie']> }) {
  return (
    <Pagina bezoek={bezoek} titel="Begin">
      <h1>Dag {wie.naam}</h1>
      <p className="vb-intro">
        Je werkt als {wie.rolnaam.toLowerCase()}. {watDoet(wie)}
      </p>
      <Begonnen bezoek={bezoek} />
      <ul className="vb-register vb-wegwijzer">
        {menuVan(bezoek).map(({ naam, href, wat }) => (
          <li key={href}>
            <a className="vb-sterk" href={href}>
              {naam}
            </a>
            <span className="vb-zacht">{wat}</span>
          </li>
        ))}
      </ul>
    </Pagina>
  )
}
