import { execFile, spawn } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'

import { freePort, until } from '../support/site-process'
import { median, type Row } from './table'

const run = promisify(execFile)

const page = '/ouders/vragen/wat-is-een-opp'
const rounds = 3
const load = ['-t', '1', '-c', '16', '-d', '4s']

const there = (program: string) => run('which', [program]).then(Boolean, () => false)

async function perSecond(address: string): Promise<number> {
  const { stdout } = await run('wrk', [...load, address], { timeout: 20_000 })
  if (/Non-2xx/.test(stdout)) throw new Error(`${address} did not answer every request well:\n${stdout}`)
  return Number(/Requests\/sec:\s*([\d.]+)/.exec(stdout)?.[1])
}

const configuration = (folder: string, port: number) => `
daemon off;
worker_processes 1;
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
  access_log off;
  default_type text/html;
  client_body_temp_path ${folder}/temp;
  server { listen 127.0.0.1:${port}; root ${folder}; }
}
`

async function nginx(folder: string, port: number) {
  await writeFile(path.join(folder, 'nginx.conf'), configuration(folder, port))
  const server = spawn('nginx', ['-p', folder, '-c', path.join(folder, 'nginx.conf')], { stdio: 'ignore' })
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  const stop = async () => {
    server.kill('SIGTERM')
    await ended
  }
  await until('nginx', async () => (await fetch(`http://127.0.0.1:${port}/page.html`)).ok).catch(
    async (error) => {
      await stop()
      throw error
    },
  )
  return { address: `http://127.0.0.1:${port}/page.html`, stop }
}

/** A made page under load, in turns with nginx serving the very same bytes as a file. */
export async function throughput(site: string, folder: string): Promise<Row[]> {
  for (const program of ['nginx', 'wrk'])
    if (!(await there(program)))
      return [{ note: `Not measured: ${program} is not installed (apt-get install ${program}).` }]
  const root = path.join(folder, 'static')
  await mkdir(root)
  await writeFile(path.join(root, 'page.html'), Buffer.from(await (await fetch(site + page)).arrayBuffer()))
  const files = await nginx(root, await freePort())
  const ours: number[] = []
  const theirs: number[] = []
  try {
    await perSecond(site + page)
    for (let round = 0; round < rounds; round += 1) {
      ours.push(await perSecond(site + page))
      theirs.push(await perSecond(files.address))
    }
  } finally {
    await files.stop()
  }
  const [own, nginxes] = [median(ours), median(theirs)]
  return [{ page, site: Math.round(own), nginx: Math.round(nginxes), ratio: (own / nginxes).toFixed(3) }]
}
