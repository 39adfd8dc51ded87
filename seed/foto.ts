/** A picture as a telephone takes of a certificate: a sheet on a table, lines where text stands, a signature. Same `zaad`, same bytes. */
export async function maakFoto(zaad: number): Promise<Buffer> {
  // Only a filling needs pictures: loaded here, it costs a running server nothing.
  const { default: sharp } = await import('sharp')
  return sharp(Buffer.from(tekening(zaad)))
    .png({ compressionLevel: 9 })
    .toBuffer()
}

const tekening = (zaad: number): string => {
  const draai = (zaad % 7) - 3
  const regels = Array.from({ length: 9 }, (_leeg, plek) => {
    const breed = 240 + ((zaad * 37 + plek * 53) % 160)
    return `<rect x="200" y="${250 + plek * 26}" width="${breed}" height="9" rx="3" fill="#7b8785"/>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="700">
    <rect width="800" height="700" fill="#8a6f52"/>
    <g transform="rotate(${draai} 400 350)">
      <rect x="140" y="70" width="520" height="560" fill="#fbf8f0" stroke="#d8d2c2" stroke-width="2"/>
      <rect x="160" y="90" width="480" height="520" fill="none" stroke="#0b5d5a" stroke-width="5"/>
      <circle cx="400" cy="165" r="34" fill="#0b5d5a"/>
      <path d="M382 165 l13 14 l24 -28" fill="none" stroke="#fff" stroke-width="7"/>
      <rect x="270" y="215" width="260" height="16" rx="4" fill="#1c2b2a"/>
      ${regels.join('')}
      <path d="M430 560 c20 -50 30 30 50 -10 s20 -30 34 6 s30 -40 ${40 + (zaad % 20)} -6" fill="none" stroke="#223a8f" stroke-width="3"/>
    </g>
  </svg>`
}
