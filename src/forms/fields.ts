/** For forms that show their result at once: reads a field, says of one whether it can be used, copies. */

/** What a list, a field, a box or a row of choices says; '' for one that is not ticked. */
export function valueOf(form: Element, name: string): string {
  const field = form.querySelector<HTMLInputElement>(
    `[name="${name}"]:not(:is([type="radio"], [type="checkbox"]):not(:checked))`,
  );
  return field?.value.trim() ?? '';
}

/** Says of a field whether what stands in it can be used: its sentence has the field's id and `-wrong`. */
export function markField(id: string, isGood: boolean): void {
  document.querySelector(`#${id}`)!.setAttribute('aria-invalid', String(!isGood));
  document.querySelector<HTMLElement>(`#${id}-wrong`)!.hidden = isGood;
}

/**
 * Copies the text of a field, or selects it where the browser does not let us.
 * @param status says how it went: in words that stand in its `data-done` and `data-by-hand`
 */
export async function copyText(text: HTMLTextAreaElement, status: HTMLElement): Promise<void> {
  const { done = '', byHand = '' } = status.dataset;
  try {
    await navigator.clipboard.writeText(text.value);
    status.textContent = done;
  } catch {
    text.select();
    status.textContent = byHand;
  }
}
