import { spawnSync } from 'node:child_process'

const minute = 60_000
// `sudo -n` fails at once where a password would be asked for, instead of waiting for one.
const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']

/** Installs a package of the system, without recommended ones and without a service being started. False where that cannot be. */
export const installPackage = (name: string): boolean =>
  [
    ['apt-get', 'update', '-q'],
    ['apt-get', 'install', '-y', '-q', '--no-install-recommends', name],
  ].every(run)

function run(command: string[]): boolean {
  const [program = '', ...args] = [...asRoot, ...command]
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }
  return spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 5 * minute, env }).status === 0
}
