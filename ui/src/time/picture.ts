// Positions in a day's picture, as SVG attributes: the content security policy forbids inline styles.

/** The minutes of a day. */
export const DAY = 24 * 60;

/** A minute's distance from the left edge, as an SVG length. */
export function at(minute: number, rtl: boolean): string {
  const share = (minute / DAY) * 100;
  return `${(rtl ? 100 - share : share).toFixed(2)}%`;
}

/** The sky's gradient from midnight on: dawn and dusk last an hour, around the ends of the night. */
export function sky(night: [number, number]): { offset: string; part: 'night' | 'day' }[] {
  const [begins, ends] = night;
  const stop = (minute: number, part: 'night' | 'day') => ({ offset: at(minute, false), part });
  return [
    stop(ends - 30, 'night'),
    stop(ends + 30, 'day'),
    stop(begins - 30, 'day'),
    stop(begins + 30, 'night'),
  ];
}
