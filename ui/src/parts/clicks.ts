// Click handlers.

/** Ignores the second click of a double click: by then, something else may be under the pointer. */
export const ignoreDoubleClick = (handler: () => unknown) => (event: MouseEvent) => {
  if (event.detail < 2) handler();
};
