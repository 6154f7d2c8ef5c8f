import { landArea, landParts, spoonbillCount } from './charts/macao.ts'
import { bayCities, gamingRevenue, lusophoneStates, monsoonRain, portRank } from './charts/region.ts'
import { tides } from './charts/tides.ts'
import { noon } from './charts/noon.ts'
import { timeline } from './charts/timeline.ts'
import { beijingMap, naraMap, spoonbillMap } from './maps/east-asia.ts'
import { bridgeMap, gatesMap } from './maps/estuary.ts'
import { lusophoneMap } from './maps/lusophone.ts'
import { tordesillas } from './maps/tordesillas.ts'
import { greatCircle, teaMap } from './maps/world.ts'
import { thirteenFactories } from './scenes/canton.ts'
import { handPress } from './scenes/printing.ts'
import { silverDollar } from './scenes/silver-dollar.ts'
import { firecrackers, streetSign } from './scenes/crafts.ts'
import { bridgeProfile, patacaChain } from './scenes/diagrams.ts'
import { lighthouse, temple } from './scenes/hills.ts'
import { ruins, square } from './scenes/landmarks.ts'
import { mangroves, spoonbills } from './scenes/nature.ts'
import { pavementFish, pavementShip, pavementStar, pavementWaves } from './scenes/pavement.ts'
import { blackShip, openSea } from './scenes/ships.ts'
import { lotus, minchi, stage } from './scenes/table.ts'
import { tileDiamond, tileLattice, tilePanel, tileRosette, tileScale, tileStar } from './scenes/tiles.ts'
import { racingCar } from './scenes/racing-car.ts'
import { typhoonSignals } from './scenes/typhoon-signals.ts'
import { containers, praiaGrande } from './scenes/waterfront.ts'
import { type Language, type Wording, wording } from './wording.ts'

/** The picture in each language that it has words in: `bridge-map`, `bridge-map-pt` and so on. */
function lettered<Words>(name: string, wording: Wording<Words>, draw: (say: Words, lang: Language) => string) {
  const said = Object.entries(wording) as [Language, Words][]
  return Object.fromEntries(
    said.map(([lang, say]) => [lang === 'en' ? name : `${name}-${lang}`, () => draw(say, lang)]),
  )
}

/** Every picture of the edition by the name of its file. */
export const pictures: Record<string, () => string> = {
  'a-ma-temple': temple,
  'bay-cities': bayCities,
  beijing: beijingMap,
  'black-ship': blackShip,
  ...lettered('bridge-map', wording.bridgeMap, bridgeMap),
  ...lettered('bridge-profile', wording.bridgeProfile, bridgeProfile),
  containers: containers,
  'estuary-gates': gatesMap,
  firecrackers: firecrackers,
  'gaming-revenue': gamingRevenue,
  'great-circle': greatCircle,
  'guia-lighthouse': lighthouse,
  'land-area': landArea,
  'land-parts': landParts,
  'hand-press': handPress,
  lotus: lotus,
  'lusophone-map': lusophoneMap,
  'lusophone-states': lusophoneStates,
  mangroves: mangroves,
  minchi: minchi,
  'monsoon-rain': monsoonRain,
  nara: naraMap,
  noon: noon,
  'open-sea': openSea,
  ...lettered('pataca-chain', wording.pataca, patacaChain),
  'patua-stage': stage,
  'pavement-fish': pavementFish,
  'pavement-ship': pavementShip,
  'pavement-star': pavementStar,
  'pavement-waves': pavementWaves,
  'port-rank': portRank,
  'praia-grande': praiaGrande,
  'racing-car': racingCar,
  'ruins-of-st-pauls': ruins,
  'senado-square': square,
  'silver-dollar': silverDollar,
  'spoonbill-count': spoonbillCount,
  'spoonbill-map': spoonbillMap,
  spoonbills: spoonbills,
  'street-sign': streetSign,
  ...lettered('tea-map', wording.tea, teaMap),
  'thirteen-factories': thirteenFactories,
  tides: tides,
  'tile-diamond': tileDiamond,
  'tile-lattice': tileLattice,
  'tile-panel': tilePanel,
  'tile-rosette': tileRosette,
  'tile-scale': tileScale,
  'tile-star': tileStar,
  timeline: timeline,
  tordesillas: tordesillas,
  ...lettered('typhoon-signals', wording.typhoon, typhoonSignals),
}
