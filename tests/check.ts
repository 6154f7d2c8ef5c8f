/**
 * Every check that needs no human, in order: `npm test`, or `npm run check -- lint unit` for some of them. The first
 * failure ends the run.
 */
import { spawnSync } from 'node:child_process'

/** Name of the step → the npm script that does it. */
const steps: Record<string, string> = {
  typecheck: 'typecheck',
  lint: 'lint',
  format: 'format:check',
  unit: 'test:unit',
  build: 'build',
  size: 'size',
  e2e: 'e2e',
}

const names = Object.keys(steps)
const asked = process.argv.slice(2)
const unknown = asked.filter(name => !names.includes(name))
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(', ')}. The steps are: ${names.join(', ')}.`)
  process.exit(2)
}

// The checks are of the paper that comes with the project, whatever the shell was last used for.
const { EDITION: _edition, STRICT: _strict, PORT: _port, DIST: _dist, PAPERS: _papers, ...env } = process.env
const wanted = Object.entries(steps).filter(([name]) => asked.length === 0 || asked.includes(name))
let passed = 0
let failed: string | undefined
for (const [name, script] of wanted) {
  console.log(`\n── ${name} (${passed + 1} of ${wanted.length}) ──`)
  const started = performance.now()
  const { status } = spawnSync('npm', ['run', '--silent', script], {
    stdio: 'inherit',
    env,
    shell: process.platform === 'win32',
  })
  if (status !== 0) {
    failed = name
    break
  }
  passed += 1
  console.log(`── ${name} passed in ${((performance.now() - started) / 1000).toFixed(1)} s ──`)
}

if (failed !== undefined) {
  console.error(`\nThe step ${failed} failed; what is wrong stands above. Run it alone: npm run check -- ${failed}`)
  process.exitCode = 1
}
console.log(`\n${passed} passed, ${failed === undefined ? 0 : 1} failed`)
