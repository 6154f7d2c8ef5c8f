import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import { printedFolder, type TestEdition, testEditions } from './editions/test-editions.ts'

const run = promisify(execFile)
const names = Object.keys(testEditions) as (keyof typeof testEditions)[]

for (const name of names) {
  test(`the edition ${name} is printed by the command that readers of the README use`, async () => {
    test.setTimeout(120_000)
    const { source, base, flags = [] }: TestEdition = testEditions[name]
    const file = test.info().outputPath(`${name}.json`)
    if (typeof source === 'function') await writeFile(file, JSON.stringify(source()))
    if (typeof source === 'object') source.write(file)
    // The runner's own NODE_ENV would print React's development version.
    const { NODE_ENV: _env, STRICT: _strict, SITE_URL: _site, ...env } = process.env
    const { stdout } = await run(
      'npm',
      ['run', 'build', '--', '--outDir', printedFolder(name), ...(base ? ['--base', base] : []), ...flags],
      {
        env: { ...env, EDITION: typeof source === 'string' ? source : file },
        shell: process.platform === 'win32',
        maxBuffer: 1e8,
      },
    )
    expect(stdout).toMatch(/\d+ articles printed\./)
  })
}
