/**
 * Makes sure that there is an nginx for the test of the printed `nginx.conf`: the one that is here, else the system's
 * package. Where none can be had, one line says so, and that test has nothing to run.
 */
import { spawnSync } from 'node:child_process'
import { findNginx } from './find-nginx.ts'

const minute = 60_000
const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
const commands = [
  ['apt-get', 'update', '-q'],
  // Without recommended packages and without a service of the system's own being started.
  ['apt-get', 'install', '-y', '-q', '--no-install-recommends', 'nginx-light'],
]

function run(command: string[]): boolean {
  const [program = '', ...args] = [...asRoot, ...command]
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }
  return spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 5 * minute, env }).status === 0
}

if (findNginx() === undefined) {
  console.log('An nginx is needed for the test of nginx.conf. Installing the system’s package …')
  if (!commands.every(run) || findNginx() === undefined) {
    console.log('No nginx here: the printed nginx.conf is not tried. Install nginx, or set NGINX_PATH to the program.')
  }
}
