// Where the minutes of a day lie in its picture. Places are SVG attributes: the policy allows no styles in the markup.

/** The minutes of a day. */
export const DAY = 24 * 60;

/** How far from the left edge a minute of the day lies, as SVG writes it. */
export function at(minute: number, rtl: boolean): string {
  const share = (minute / DAY) * 100;
  return `${(rtl ? 100 - share : share).toFixed(2)}%`;
}

/** The sky's colours over the day, from midnight on: it dawns and darkens for an hour around the night's ends. */
export function sky(night: [number, number]): { offset: string; part: 'night' | 'day' }[] {
  const [falls, ends] = night;
  const stop = (minute: number, part: 'night' | 'day') => ({ offset: at(minute, false), part });
  return [
    stop(ends - 30, 'night'),
    stop(ends + 30, 'day'),
    stop(falls - 30, 'day'),
    stop(falls + 30, 'night'),
  ];
}
