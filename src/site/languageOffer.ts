/**
 * The one line that shows, among the hidden offers of LanguageOffer.astro, that of the first language the
 * reader's browser asks for; none if that is the page's own.
 */
export const languageOffer =
  'for(const one of navigator.languages){' +
  "const code=one.split('-')[0];" +
  'if(code===document.documentElement.lang)break;' +
  'const offer=document.querySelector(`[data-offer="${CSS.escape(code)}"]`);' +
  'if(offer){offer.hidden=false;break}}';
