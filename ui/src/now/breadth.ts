// How much room the countdown's text takes, so that it stays in one line within its ring.

/** What writes no letter: the marks that keep directions apart. */
const UNSEEN = /[\u200e\u200f\u2066-\u2069]/gu;
const ARABIC = /\p{sc=Arabic}/u;
const WIDE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** The class of its size. Every number counts as two digits, so that a shorter one changes nothing. */
export function breadth(text: string): 'short' | 'middle' | 'long' | 'longest' {
  const letters = [...text.replace(UNSEEN, '').replace(/\d\d?/g, '00')];
  const widths = letters.map((letter) =>
    letter === ' ' ? 0.5 : WIDE.test(letter) ? 2 : ARABIC.test(letter) ? 1.5 : 1,
  );
  const sum = widths.reduce((all, one) => all + one, 0);
  if (sum <= 6) return 'short';
  if (sum <= 8) return 'middle';
  return sum <= 10 ? 'long' : 'longest';
}
