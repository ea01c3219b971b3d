/**
 * Applies the style attributes that `server/page-filter.ts` has renamed, as fast as the page is read and so before anything is painted.
 * The policy forbids such attributes, but not what a script of the page sets; React, once it runs, sets styles in the same way.
 */
export const styleAttributesScript = `(function(){var d=document;function one(e){e.style.cssText=e.getAttribute('data-style');e.removeAttribute('data-style')}function all(n){if(n.nodeType!==1)return;if(n.hasAttribute('data-style'))one(n);n.querySelectorAll('[data-style]').forEach(one)}var o=new MutationObserver(function(l){l.forEach(function(m){m.addedNodes.forEach(all)})});all(d.documentElement);o.observe(d.documentElement,{childList:true,subtree:true});addEventListener('load',function(){all(d.documentElement);o.disconnect()})})()`
