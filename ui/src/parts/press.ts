// How what is pressed is heard.

/** Hears only the first click of a double click: at the second, something else may stand under the pointer. */
export const once = (does: () => unknown) => (event: MouseEvent) => {
  if (event.detail < 2) does();
};
