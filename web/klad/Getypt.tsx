/** What somebody sent to where it is taken no more: to read and to copy. */
export const Getypt = ({ teksten }: { teksten: readonly string[] }) => (
  <section className="vb-stroom" aria-labelledby="getypt">
    <h2 id="getypt">Wat je typte, is niet verstuurd</h2>
    <p>Het kan hier niet meer worden geplaatst. Kopieer wat je wilt houden.</p>
    {teksten.map(tekst => (
      <p key={tekst} className="vb-mail__tekst" dir="auto">
        {tekst}
      </p>
    ))}
  </section>
)
