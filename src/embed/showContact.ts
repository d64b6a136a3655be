/** The clinic's number on an embedded page. */
import { callAddress } from '#domain/phone.ts';

/** Shows the number that the clinic's page has given for its readers (boot.ts), under the clinic's own name for it. */
export function showContact(): void {
  const { contact, clabel = '' } = document.documentElement.dataset;
  const line = document.querySelector<HTMLElement>(`[data-clinic="${clabel}"]`);
  if (!contact || line === null) return;
  const link = document.createElement('a');
  link.href = callAddress(contact);
  link.textContent = contact;
  line.append(' ', link);
  line.hidden = false;
}
