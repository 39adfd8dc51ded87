const adres = /([\w.+-]+@[\w-]+(?:\.[\w-]+)+)/

/** A person to ask, in the same place on each page; an e-mail address in the text becomes a link. */
export function Hulp({ contact }: { contact: string }) {
  const stukken = contact.split(adres)
  return (
    <section className="vb-hulp" aria-label="Hulp">
      <p>
        <strong>Hulp nodig?</strong>{' '}
        {stukken.map(stuk =>
          adres.test(stuk) ? (
            <a key={stuk} href={`mailto:${stuk}`}>
              {stuk}
            </a>
          ) : (
            stuk
          ),
        )}
      </p>
    </section>
  )
}
