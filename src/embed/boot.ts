/**
 * The first script of an embedded page, before anything is drawn: what its address asks for becomes
 * attributes of the page, which its styles go by. Classic and tiny, since the page waits for it.
 */
import { readSettings } from './settings.ts';

const { dataset } = document.documentElement;
const { theme, text, chrome, motion, fit, clabel, contact } = readSettings(location.search);
// As on the site (src/simulator/liveEarly.ts), where a line in the page does it.
dataset.live = '';
addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement && !target.async) delete dataset.live;
  },
  true,
);
dataset.theme = theme;
dataset.text = text;
dataset.chrome = chrome;
dataset.motion = motion;
dataset.fit = fit;
// A number that a stranger wrote into a link is shown only where a page of the clinic's stands around it.
if (contact && self !== top) {
  dataset.contact = contact;
  dataset.clabel = clabel;
}
