/** The one line of the page for a wrong address: what it says in the address's own language comes first. */
export const lostLanguage =
  "const said=[...document.querySelectorAll('section[lang]')]" +
  ".find(({lang})=>location.pathname.split('/').includes(lang));" +
  "if(said)document.querySelector('main').prepend(said)";
