import type { Element } from 'hast'
import type { Rule } from '../../rule.ts'
import { attribute, classesOf } from '../../tree/attributes.ts'
import { rewriteElements } from '../../tree/rewrite.ts'

const furniture = new Set(
  (
    'sharedaddy sd-sharing jp-relatedposts addtoany_share_save_container addtoany_content essb_links ssba ssbp-wrap ' +
    'heateor_sss_sharing_container swp_social_panel shariff simplesocialbuttons jetpack-likes-widget-wrapper ' +
    'wp-block-jetpack-sharing-buttons post-views pvc_stats screen-reader-response wpcf7-response-output printfriendly'
  ).split(' '),
)

/** Takes out what plug-ins hang into every article of a site: share buttons, like buttons, counters. */
export const dropFurniture: Rule = tree => rewriteElements(tree, element => (isFurniture(element) ? [] : undefined))

function isFurniture(element: Element): boolean {
  if (attribute(element, 'id') === 'jp-relatedposts') return true
  return classesOf(element).some(name => furniture.has(String(name)))
}
