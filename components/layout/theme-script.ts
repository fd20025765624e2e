/**
 * The one inline script of the site, a constant, so that the content security policy can name its hash.
 * It runs in `<head>`, before anything is painted:
 *
 * - `data-js` on `<html>` shows the controls that need JavaScript, in places kept for them;
 * - `data-theme` and `data-text-size` bring back what the reader chose;
 * - steps ticked earlier on this page are ticked as the parser reaches them, so that they are folded
 *   in the first picture already and nothing below them moves later; the step that the address names
 *   is left open;
 * - on a line that loses the reader's script, what needs it goes and folded steps open, so that nothing dead
 *   is left to press; a lost style sheet is asked for once more.
 *
 * Blocked storage throws; then the defaults stay.
 */
export const themeScript = `(function(){var h=document.documentElement,d=h.dataset;d.js='';try{var s=localStorage,t=s.getItem('theme'),z=s.getItem('text-size');if(t=='light'||t=='dark')d.theme=t;if(z=='large'||z=='x-large')d.textSize=z;var k=JSON.parse(s.getItem('steps:'+location.pathname.split('/articles/')[1])||'[]');k=k.filter(function(i){return i!=decodeURIComponent(location.hash.slice(1))});if(k.length){var f=function(){k=k.filter(function(i){var e=document.getElementById(i),c=e&&e.querySelector('.step-tick input');if(c){c.checked=true;e.dataset.done=''}return !c})},o=new MutationObserver(f);o.observe(h,{childList:true,subtree:true});document.addEventListener('DOMContentLoaded',function(){f();o.disconnect()})}}catch(e){}addEventListener('error',function(e){var t=e.target,c;if(/\\/scripts\\/reader-/.test(t.src)){delete d.js;document.querySelectorAll('[data-done]').forEach(function(e){delete e.dataset.done})}else if(t.rel=='stylesheet'&&!t.dataset.again){c=t.cloneNode();c.dataset.again='';t.after(c)}},true)})()`
