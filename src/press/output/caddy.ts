import type { Header } from './headers.ts'
import type { HostFacts } from './nginx.ts'

/**
 * A Caddy file to import into a site block: the printed pages at their addresses, true 404s, compression, caching and the
 * security headers. Caddy's own file server answers with 304s and knows the types. `/404` is `/404.html` by
 * the time that addresses are refused.
 */
export function writeCaddyfile({ base, security, caching, notFoundPage }: HostFacts): string {
  const start = base.replace(/[^\w/-]/g, '\\$&')
  const folder = base.replace(/^\/|\/$/g, '')
  const root = folder ? `the folder that holds these files in a folder ${folder}` : 'the folder of these files'
  const lines = [
    `# Import this into a site block whose root is ${root}:`,
    '#   example.org {',
    '#     root * /srv/paper',
    '#     import /etc/caddy/paper.caddy',
    '#   }',
    '',
    'encode zstd gzip',
    'header {',
    ...security.map(header => `  ${writeHeader(header)}`),
    '}',
    `@revisited not path ${caching.map(({ root }) => `${root}*`).join(' ')}`,
    'header @revisited Cache-Control "no-cache"',
    ...caching.map(({ root, value }) => `header ${root}* Cache-Control "${value}"`),
    `header ${base}*.webmanifest Content-Type application/manifest+json`,
    '',
    '# Each page has one address: without slash at the end, without .html.',
    `@front path_regexp front ^${start}index(\\.html)?$`,
    `redir @front ${base} 301`,
    `@ending path_regexp ending ^(${start}.+?)(/|\\.html)$`,
    'redir @ending {re.ending.1} 301',
    `@hidden path ${['.broadsheet.json', '_headers', 'nginx.conf', 'Caddyfile', '404.html'].map(file => base + file).join(' ')}`,
    'error @hidden 404',
    ...(folder ? [`redir /${folder} ${base} 308`] : []),
    '',
    'try_files {path} {path}.html {path}index.html',
    'file_server',
    'handle_errors {',
    // What is not here now may be after the next release, under the same address.
    '  header Cache-Control no-cache',
    `  rewrite * ${notFoundPage}`,
    '  file_server {',
    '    status {err.status_code}',
    '  }',
    '}',
  ]
  return `${lines.join('\n')}\n`
}

function writeHeader([name, value]: Header): string {
  return `${name} "${value}"`
}
