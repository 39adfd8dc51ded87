/** What just happened to a text, said on the page where it is written. */
export const tekstgedaan: Readonly<Record<string, string>> = {
  bewaard: 'Je tekst is bewaard.',
  vinkjes: 'Wat je aanvinkte, is bewaard.',
  leeg: 'Bewaard. Er is nu niets aangevinkt.',
  teruggezet: 'De eerdere versie staat terug. Wat er stond, vind je bij Eerdere versies.',
}
