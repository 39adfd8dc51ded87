/** The way to the earlier versions of a text. */
export const Eerder = ({ href, label }: { href: string; label: string }) => (
  <p className="vb-eerder">
    <a href={href}>
      Eerdere versies<span className="vb-onzichtbaar"> van: {label}</span>
    </a>
  </p>
)
