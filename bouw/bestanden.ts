import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { parseSync, Visitor, type Program } from 'oxc-parser'

export const root = resolve(import.meta.dirname, '..')

export type Import = { to: string; isType: boolean }
export type SourceFile = { path: string; imports: Import[]; special: string[] }

/** Every TypeScript file that git tracks or would track, with its imports resolved to paths or package names. */
export function sourceFiles(): SourceFile[] {
  return gitFiles('-co').map(parse)
}

/** Paths of the TypeScript files that exist and that git lists with these flags. */
export function gitFiles(...flags: string[]): string[] {
  const list = execFileSync('git', ['ls-files', ...flags, '--exclude-standard', '*.ts', '*.tsx'], {
    cwd: root,
  })
  return list
    .toString()
    .split('\n')
    .filter(path => path && existsSync(join(root, path)))
}

function parse(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8')
  const { module, program, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`)
  const fromImports = module.staticImports.map(({ moduleRequest, entries }) => ({
    to: resolveImport(path, moduleRequest.value),
    isType: entries.length > 0 && entries.every(entry => entry.isType),
  }))
  const fromExports = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest ? [{ to: resolveImport(path, moduleRequest.value), isType }] : [],
    ),
  )
  const dynamic = module.dynamicImports.map(({ moduleRequest }) => {
    const word = text.slice(moduleRequest.start, moduleRequest.end).replace(/^['"`]|['"`]$/g, '')
    return { to: resolveImport(path, word), isType: false }
  })
  return {
    path,
    imports: [...fromImports, ...fromExports, ...dynamic],
    special: specialIn(program),
  }
}

function resolveImport(from: string, word: string): string {
  if (word.startsWith('#')) return word.slice(1)
  if (word.startsWith('.')) return relative(root, resolve(root, dirname(from), word))
  return `npm:${word}`
}

/** The constructs in this file that only a few places may use: the clock, chance, the environment, casts, throw. */
function specialIn(program: Program): string[] {
  const found: string[] = []
  new Visitor({
    NewExpression: ({ callee, arguments: args }) => {
      if (callee.type === 'Identifier' && callee.name === 'Date' && args.length === 0)
        found.push('new Date()')
    },
    MemberExpression: ({ object, property }) => {
      if (object.type !== 'Identifier' || property.type !== 'Identifier') return
      const name = `${object.name}.${property.name}`
      if (['Date.now', 'Math.random', 'process.env'].includes(name)) found.push(name)
    },
    TSAsExpression: ({ typeAnnotation }) => {
      const isConst =
        typeAnnotation.type === 'TSTypeReference' &&
        typeAnnotation.typeName.type === 'Identifier' &&
        typeAnnotation.typeName.name === 'const'
      if (!isConst) found.push('as')
    },
    ThrowStatement: () => {
      found.push('throw')
    },
  }).visit(program)
  return found
}
