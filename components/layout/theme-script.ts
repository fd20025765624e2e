/**
 * The one inline script of the site, a constant, so that the content security policy can name its hash.
 * It runs in `<head>`, before anything is painted:
 *
 * - `data-js` on `<html>` shows the controls that need JavaScript, in places kept for them;
 * - `data-theme` and `data-text-size` bring back what the reader chose;
 * - steps ticked earlier on this page are ticked as the parser reaches them, so that they are folded
 *   in the first picture already and nothing below them moves later; the step that the address names
 *   is left open.
 *
 * Blocked storage throws; then the defaults stay.
 */
export const themeScript = `(function(){var h=document.documentElement,d=h.dataset;d.js='';try{var s=localStorage,t=s.getItem('theme'),z=s.getItem('text-size');if(t=='light'||t=='dark')d.theme=t;if(z=='large'||z=='x-large')d.textSize=z;var k=JSON.parse(s.getItem('steps:'+location.pathname.split('/articles/')[1])||'[]');k=k.filter(function(i){return i!=decodeURIComponent(location.hash.slice(1))});if(k.length){var f=function(){k=k.filter(function(i){var e=document.getElementById(i),c=e&&e.querySelector('.step-tick input');if(c){c.checked=true;e.dataset.done=''}return !c})},o=new MutationObserver(f);o.observe(h,{childList:true,subtree:true});document.addEventListener('DOMContentLoaded',function(){f();o.disconnect()})}}catch(e){}})()`
