/**
 * Draws every picture of the edition into `edition/media/`: `npx node edition/pictures/draw.ts`. With words after it,
 * only the pictures whose names hold one of them.
 */

import { writeFileSync } from 'node:fs'
import { landArea, landParts, spoonbillCount } from './charts/macao.ts'
import { beijingMap, naraMap, spoonbillMap } from './maps/east-asia.ts'
import { bridgeMap, gatesMap } from './maps/estuary.ts'
import { bridgeProfile, patacaChain } from './scenes/diagrams.ts'
import { lighthouse, ruins, square, temple } from './scenes/landmarks.ts'
import { mangroves, spoonbills, typhoonSignals } from './scenes/nature.ts'
import { pavementFish, pavementShip, pavementStar, pavementWaves } from './scenes/pavement.ts'

const pictures: Record<string, () => string> = {
  'a-ma-temple.svg': temple,
  'beijing.svg': beijingMap,
  'bridge-map.svg': bridgeMap,
  'bridge-profile.svg': bridgeProfile,
  'estuary-gates.svg': gatesMap,
  'guia-lighthouse.svg': lighthouse,
  'land-area.svg': landArea,
  'land-parts.svg': landParts,
  'mangroves.svg': mangroves,
  'nara.svg': naraMap,
  'pataca-chain.svg': patacaChain,
  'pavement-fish.svg': pavementFish,
  'pavement-ship.svg': pavementShip,
  'pavement-star.svg': pavementStar,
  'pavement-waves.svg': pavementWaves,
  'ruins-of-st-pauls.svg': ruins,
  'senado-square.svg': square,
  'spoonbill-count.svg': spoonbillCount,
  'spoonbill-map.svg': spoonbillMap,
  'spoonbills.svg': spoonbills,
  'typhoon-signals.svg': typhoonSignals,
}

const wanted = process.argv.slice(2)
for (const [name, draw] of Object.entries(pictures)) {
  if (wanted.length > 0 && !wanted.some(word => name.includes(word))) continue
  writeFileSync(new URL(`../media/${name}`, import.meta.url), draw())
}
