// What renders the pages: they are written as React's JSX and types, and Preact makes text of them (ADR 20). The build and the tests share this.
export const sjabloon = {
  'react-dom/server': 'preact-render-to-string',
  'react/jsx-runtime': 'preact/jsx-runtime',
  'react/jsx-dev-runtime': 'preact/jsx-dev-runtime',
  react: 'preact',
}
