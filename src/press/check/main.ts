import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readSettings } from '../build-settings.ts'
import { makeProof } from '../dev/proof.ts'
import { describeProblems } from '../output/report.ts'
import { findFaults } from './find-faults.ts'
import { listFiles } from './list-files.ts'

// `npm run check-edition`: reads the edition as a copy editor would, and fails when there is something to mend.
const { where, siteUrl } = readSettings(process.env, process.cwd())
const proof = await makeProof(where, '/', resolve('.press'), siteUrl)
const media = proof.folder && join(proof.folder, 'media')
const files = media && existsSync(media) ? listFiles(media) : []
const faults = findFaults(proof.edition, proof.articles, {
  isPage: address => proof.page(address) !== undefined,
  media: files,
})

if (proof.problems.length > 0) console.log(describeProblems(proof.problems))
for (const { article, what } of faults) console.log(`${article ?? proof.edition.title}: ${what}`)
const count = proof.problems.length + faults.length
console.log(`${proof.edition.title}: ${proof.articles.length} articles read, ${count || 'nothing'} to mend.`)
process.exitCode = count > 0 ? 1 : 0
