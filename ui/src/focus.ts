// Keeps the keyboard in the page: where what has the focus goes away, what stood next to it takes the focus over.

const REACHED = 'button, input, textarea, summary';
const HIDDEN = '[hidden], details:not([open]) > :not(summary)';

const shown = (element: Element | null) =>
  element instanceof HTMLElement && element.isConnected && !element.closest(HIDDEN);
const reached = (element: HTMLElement) =>
  shown(element) && element.tabIndex >= 0 && !element.matches(':disabled');

/**
 * Watches the page until the function that it gives back is called. The focus goes first where the element's `data-next`
 * says, an id; then to what came after it in the same part of the page, to what came before it, or to `main`.
 */
export function keepFocus(main: HTMLElement): () => void {
  let active: HTMLElement | undefined;
  /** All that the keyboard reached while it stood there. */
  let order: HTMLElement[] = [];
  let inside = false;

  function note() {
    const { activeElement, body } = document;
    active = activeElement instanceof HTMLElement && activeElement !== body ? activeElement : undefined;
    inside = main.contains(activeElement);
    order = active ? [...document.querySelectorAll<HTMLElement>(REACHED)] : [];
  }

  function heir(of: HTMLElement): HTMLElement {
    const named = document.getElementById(of.dataset['next'] ?? '');
    if (named && shown(named)) return named;
    const at = order.indexOf(of);
    if (at < 0) return main;
    // The foot is no heir of the page's last button: it would lead away.
    const near = (one: HTMLElement) => reached(one) && (!inside || main.contains(one));
    return order.slice(at + 1).find(near) ?? order.slice(0, at).reverse().find(near) ?? main;
  }

  function mend(records: MutationRecord[]) {
    const was = active;
    const { activeElement, body } = document;
    if (was && (!activeElement || activeElement === body || activeElement === was)) {
      const removed = records.some(({ removedNodes }) =>
        [...removedNodes].some((node) => node.contains(was)),
      );
      // What was only moved has lost the focus too.
      if (!shown(was)) heir(was).focus();
      else if (removed) was.focus();
    }
    note();
  }

  const watch = new MutationObserver(mend);
  const attributeFilter = ['hidden', 'open', 'disabled'];
  watch.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter });
  document.addEventListener('focusin', note);
  return () => {
    watch.disconnect();
    document.removeEventListener('focusin', note);
  };
}
