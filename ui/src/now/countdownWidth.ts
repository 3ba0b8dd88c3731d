// How wide the countdown's text is, so that it stays on one line in its ring.

/** Direction marks, which are invisible. */
const UNSEEN = /[\u200e\u200f\u2066-\u2069]/gu;
const ARABIC = /\p{sc=Arabic}/u;
const WIDE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** The CSS class for its width. Every number counts as two digits, so that the size does not jump. */
export function countdownWidth(text: string): 'short' | 'middle' | 'long' | 'longest' {
  const letters = [...text.replace(UNSEEN, '').replace(/\d\d?/g, '00')];
  const widths = letters.map((letter) =>
    letter === ' ' ? 0.5 : WIDE.test(letter) ? 2 : ARABIC.test(letter) ? 1.5 : 1,
  );
  const sum = widths.reduce((total, width) => total + width, 0);
  if (sum <= 6) return 'short';
  if (sum <= 8) return 'middle';
  return sum <= 10 ? 'long' : 'longest';
}
