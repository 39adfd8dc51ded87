/** The earlier versions of the text with this name, from the address of the page where it is written. */
export const versiepad = (pad: string, naam: string): string =>
  `${pad}/versies/${encodeURIComponent(naam)}`
