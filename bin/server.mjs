// How the built server is started, by `npm start`, the tests and the bench. Most of what a page needs is garbage after a moment: swept up in
// small rounds it stays near the processor, and the kernel is not asked for memory again and again.
export const serverwoorden = ['--max-semi-space-size=4', '--enable-source-maps', 'dist/server.js']
