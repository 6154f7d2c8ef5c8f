import { spawnSync } from 'node:child_process'

const minute = 60_000
/** What stands before a command that only root may give; `sudo -n` fails at once where a password would be asked for, instead of waiting for one. */
export const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']

/** The commands that install a package of the system, without recommended ones. */
export const commandsFor = (name: string): string[][] => [
  [...asRoot, 'apt-get', 'update', '-q'],
  [...asRoot, 'apt-get', 'install', '-y', '-q', '--no-install-recommends', name],
]

/** Installs a package of the system, in silence, and without a service of its own being started. False where that cannot be. */
export const installPackage = (name: string): boolean =>
  commandsFor(name).every(([program = '', ...args]) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }
    return spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 5 * minute, env }).status === 0
  })
