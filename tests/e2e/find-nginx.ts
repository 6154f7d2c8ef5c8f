import { existsSync } from 'node:fs'

const places = [
  '/usr/sbin/nginx',
  '/usr/bin/nginx',
  '/usr/local/sbin/nginx',
  '/usr/local/bin/nginx',
  '/opt/homebrew/bin/nginx',
]

/** The nginx of this machine: `NGINX_PATH`, else where packages put it. */
export function findNginx(): string | undefined {
  const named = process.env['NGINX_PATH']
  return (named ? [named] : places).find(path => existsSync(path))
}
