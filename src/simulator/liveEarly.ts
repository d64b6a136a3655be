/**
 * The one line that marks a page as live, before its live part is drawn: scripts run. A script of the page
 * that does not arrive takes the mark away again; one that a script asks for is async, and does not.
 * Without the mark a page is as for readers without script: pictures instead of a simulator that nothing
 * moves, all slides of a session instead of one, no form that nothing answers.
 */
export const liveEarly =
  "{const{dataset}=document.documentElement;dataset.live='';addEventListener('error',({target})=>target.async===false&&delete dataset.live,true)}";
