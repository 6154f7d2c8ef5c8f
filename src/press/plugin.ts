import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { readSettings } from './build-settings.ts'
import { bareImports } from './bare-imports.ts'
import { bundleApart, bundlesVariable } from './bundle-apart.ts'
import { workerBuilds } from './offline/worker-builds.ts'
import { moveIntoPlace, refuseForeignFolder } from './output/out-folder.ts'
import { scriptGroups } from './script-groups.ts'
import { trimStyle } from './trim-style.ts'

/** Node that the press needs; `npm` scripts run on the one the project brings. */
const oldestNode = 22

/** Loads a module of the press only when it is used, and in Node itself: Vite need not bundle the press to start. */
const load = <Module>(file: string) => import(new URL(file, import.meta.url).href) as Promise<Module>

/**
 * The press as a Vite plugin: `vite build` prints the paper, `vite` serves the same addresses from memory. The client
 * and the prerender bundle are built into a work folder, and the finished paper replaces the earlier one at the very
 * end, so that a failed build leaves it as it was.
 */
export function broadsheet(): Plugin {
  let workFolder = ''
  let outFolder = ''
  return {
    name: 'broadsheet',
    load: {
      order: 'pre',
      // Every page has the whole style in it, and names its scripts: Vite's loader of both would only be weight.
      handler: id =>
        id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = load => load()' : undefined,
    },
    transform: { filter: { id: /\.css$/ }, handler: code => ({ code: trimStyle(code), map: null }) },
    renderChunk: code => ({ code: bareImports(code), map: null }),
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const { name, config } = this.environment
        if (name !== 'client' || !config.build.minify) return
        const { squeeze } = await load<typeof import('./squeeze.ts')>('./squeeze.ts')
        for (const file of Object.values(bundle))
          if (file.type === 'chunk') file.code = await squeeze(file.code, file.fileName)
      },
    },
    config(user, { command }) {
      const root = resolve(user.root ?? process.cwd())
      workFolder = join(root, '.press')
      // Of its own, so that two builds side by side do not take each other's files.
      const buildFolder = process.env[bundlesVariable] ?? join(workFolder, `build-${process.pid}`)
      outFolder = resolve(root, user.build?.outDir ?? 'dist')
      if (command === 'serve') return { appType: 'custom' }
      if (Number.parseInt(process.versions.node, 10) < oldestNode) {
        throw new Error(
          `Broadsheet's press needs Node ${oldestNode} or newer; this is ${process.version}. Run it as: npm run build`,
        )
      }
      return {
        builder: {
          async buildApp(builder) {
            refuseForeignFolder(outFolder)
            const staging = join(buildFolder, 'paper')
            try {
              const { base, publicDir, inlineConfig } = builder.config
              await bundleApart(inlineConfig, buildFolder)
              // Vite would build here what it finds not built.
              for (const environment of Object.values(builder.environments)) environment.isBuilt = true
              const settings = readSettings(process.env, root)
              const { buildPaper } = await load<typeof import('./build-paper.ts')>('./build-paper.ts')
              await buildPaper({ ...settings, base, workFolder, buildFolder, staging, root, publicDir })
              moveIntoPlace(staging, outFolder)
            } catch (error) {
              // An editor needs the sentence, not the way through our code.
              if (error instanceof Error && error.name === 'EditionError') error.stack = error.message
              throw error
            } finally {
              rmSync(buildFolder, { recursive: true, force: true })
            }
          },
        },
        environments: {
          ...workerBuilds(root, buildFolder),
          client: {
            build: {
              outDir: join(buildFolder, 'client'),
              emptyOutDir: true,
              manifest: true,
              copyPublicDir: false,
              modulePreload: false,
              rolldownOptions: {
                input: { main: join(root, 'src/main.tsx'), starter: join(root, 'src/starter.ts') },
                treeshake: { propertyReadSideEffects: false, unknownGlobalSideEffects: false },
                output: {
                  codeSplitting: { groups: scriptGroups },
                  entryFileNames: 'assets/[name]-[hash].js',
                  chunkFileNames: 'assets/[name]-[hash].js',
                },
              },
            },
          },
          server: {
            consumer: 'server',
            build: {
              outDir: join(buildFolder, 'server'),
              emptyOutDir: true,
              ssr: join(root, 'src/prerender.tsx'),
              copyPublicDir: false,
              emitAssets: false,
              rolldownOptions: { output: { entryFileNames: 'prerender.js' } },
            },
            resolve: { noExternal: true },
            define: { 'process.env.NODE_ENV': '"production"' },
          },
        },
      }
    },
    async configureServer(server) {
      const settings = readSettings(process.env, server.config.root)
      const { proofPaper } = await load<typeof import('./dev/proof-paper.ts')>('./dev/proof-paper.ts')
      return await proofPaper(server, { ...settings, workFolder })
    },
  }
}
