import type { ViteDevServer } from 'vite'
import type { Settings } from '../build-settings.ts'

export async function proofPaper(_server: ViteDevServer, _settings: Settings & { workFolder: string }) {}
