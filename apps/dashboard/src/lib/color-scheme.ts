/**
 * Puts the colours that were chosen in this browser, or those of its system, on the page before it is painted, and follows the system.
 * In place of Mantine's own script, which would bring its client code to pages that have none.
 */
export const colorSchemeScript = `(function(){var r=document.documentElement,m=matchMedia('(prefers-color-scheme: dark)');function a(){var c;try{c=localStorage.getItem('mantine-color-scheme-value')}catch(e){}r.setAttribute('data-mantine-color-scheme',c==='dark'||c!=='light'&&m.matches?'dark':'light')}a();m.addEventListener('change',a)})()`
