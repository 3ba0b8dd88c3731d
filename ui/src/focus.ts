// Keeps the keyboard focus in the page: when the focused element disappears, an element next to it gets the focus.

const FOCUSABLE = 'button, input, textarea, summary';
const HIDDEN = '[hidden], details:not([open]) > :not(summary)';

const shown = (element: Element | null) =>
  element instanceof HTMLElement && element.isConnected && !element.closest(HIDDEN);
const focusable = (element: HTMLElement) =>
  shown(element) && element.tabIndex >= 0 && !element.matches(':disabled');

/**
 * Watches the page until the returned function is called. The focus goes to the element whose id `data-next` names, else
 * to the next focusable element in the same part of the page, the previous one, or `main`.
 */
export function keepFocus(main: HTMLElement): () => void {
  let active: HTMLElement | undefined;
  /** The focusable elements at the time. */
  let order: HTMLElement[] = [];
  let inside = false;

  function remember() {
    const { activeElement, body } = document;
    active = activeElement instanceof HTMLElement && activeElement !== body ? activeElement : undefined;
    inside = main.contains(activeElement);
    order = active ? [...document.querySelectorAll<HTMLElement>(FOCUSABLE)] : [];
  }

  function successor(removed: HTMLElement): HTMLElement {
    const named = document.getElementById(removed.dataset['next'] ?? '');
    if (named && shown(named)) return named;
    const at = order.indexOf(removed);
    if (at < 0) return main;
    // Never from the page's last button to the footer, which would lead away.
    const near = (element: HTMLElement) => focusable(element) && (!inside || main.contains(element));
    return order.slice(at + 1).find(near) ?? order.slice(0, at).reverse().find(near) ?? main;
  }

  function restoreFocus(records: MutationRecord[]) {
    const was = active;
    const { activeElement, body } = document;
    if (was && (!activeElement || activeElement === body || activeElement === was)) {
      const removed = records.some(({ removedNodes }) =>
        [...removedNodes].some((node) => node.contains(was)),
      );
      // An element that was only moved has lost the focus, too.
      if (!shown(was)) successor(was).focus();
      else if (removed) was.focus();
    }
    remember();
  }

  const observer = new MutationObserver(restoreFocus);
  const attributeFilter = ['hidden', 'open', 'disabled'];
  observer.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter });
  document.addEventListener('focusin', remember);
  return () => {
    observer.disconnect();
    document.removeEventListener('focusin', remember);
  };
}
