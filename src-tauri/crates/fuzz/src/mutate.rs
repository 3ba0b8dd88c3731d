//! What chance makes of samples.

use fastrand::Rng;

/// Signs that turn, hide or break texts, and what numbers and encodings stumble over.
const HOSTILE: &[&str] = &[
    "\0",
    "\n",
    "\r\n",
    "\t",
    "\u{7f}",
    "\u{85}",
    "\u{a0}",
    "\u{ad}",
    "\u{200b}",
    "\u{200d}",
    "\u{200f}",
    "\u{202e}",
    "\u{2028}",
    "\u{2066}",
    "\u{2068}",
    "\u{2069}",
    "\u{feff}",
    "\u{fffd}",
    "\u{301}",
    "é",
    "ß",
    "İ",
    "ı",
    "話",
    "ﷺ",
    "👩‍👩‍👧",
    "\u{10ffff}",
    "\u{1b}[31m",
    "%",
    "%00",
    "%2e%2e",
    "\\",
    "\\u0000",
    "\\ud800",
    "\"",
    "'",
    "\"\"\"",
    "{",
    "}",
    "[",
    "]",
    "<",
    ">",
    "&",
    "&#x202e;",
    "&#0;",
    "://",
    "//",
    "..",
    "@",
    "#",
    "?",
    "=",
    ";",
    ",",
    ":",
    "|",
    "`",
    "$",
    "null",
    "true",
    "0",
    "-0",
    "-1",
    "1e999",
    "NaN",
    "inf",
    "4294967296",
    "18446744073709551616",
    "-9223372036854775808",
    "0.1",
    "1970-01-01T00:00:00Z",
    "+262142-12-31T23:59:59Z",
    "-262143-01-01T00:00:00Z",
    "23:59:60",
];

/// What opens, and what closes it.
const PAIRS: &[(&str, &str)] = &[
    ("[", "]"),
    ("{\"\":", "}"),
    ("(", ")"),
    ("<blockquote>", "</blockquote>"),
    ("<s>", "</s>"),
    ("<a href=x>", ""),
    ("\"", "\""),
    ("<!--", "-->"),
];

/// An input made of one or two of `pool`, no longer than `longest` bytes.
pub fn mutated(chance: &mut Rng, pool: &[Vec<u8>], words: &[&str], longest: usize) -> Vec<u8> {
    let any = |chance: &mut Rng| chance.choice(pool).cloned().unwrap_or_default();
    let mut input = any(chance);
    for _ in 0..=chance.u8(..7) {
        match chance.u8(..12) {
            0 if !input.is_empty() => {
                let at = chance.usize(..input.len());
                input[at] ^= 1 << chance.u8(..8);
            }
            1 => put(chance, &mut input, HOSTILE),
            2 | 3 => put(chance, &mut input, words),
            4 => replace(chance, &mut input, words),
            5 => replace(chance, &mut input, HOSTILE),
            6 => drop(input.drain(piece(chance, &input))),
            7 => repeat(chance, &mut input, longest),
            8 => {
                let other = any(chance);
                let (mine, theirs) = (place(chance, &input), place(chance, &other));
                input.truncate(mine);
                input.extend_from_slice(&other[theirs..]);
            }
            9 => input.truncate(place(chance, &input)),
            10 => nest(chance, &mut input),
            _ => number(chance, &mut input),
        }
    }
    input.truncate(longest);
    input
}

/// A place between two bytes.
fn place(chance: &mut Rng, input: &[u8]) -> usize {
    chance.usize(..=input.len())
}

/// Some bytes, mostly few.
fn piece(chance: &mut Rng, input: &[u8]) -> std::ops::Range<usize> {
    let start = place(chance, input);
    let most = if chance.bool() { 16 } else { input.len() };
    start..start + chance.usize(..=most.min(input.len() - start))
}

/// One of `words` between two bytes.
fn put(chance: &mut Rng, input: &mut Vec<u8>, words: &[&str]) {
    let at = place(chance, input);
    input.splice(at..at, chance.choice(words).copied().unwrap_or_default().bytes());
}

/// One of `words` in place of a piece.
fn replace(chance: &mut Rng, input: &mut Vec<u8>, words: &[&str]) {
    let piece = piece(chance, input);
    input.splice(piece, chance.choice(words).copied().unwrap_or_default().bytes());
}

/// A piece many times, now and then as often as fits.
fn repeat(chance: &mut Rng, input: &mut Vec<u8>, longest: usize) {
    let piece = piece(chance, input);
    if piece.is_empty() || input.len() > longest {
        return;
    }
    let most = (longest - input.len()) / piece.len();
    let times = if chance.u8(..40) == 0 { most } else { most.min(1 << chance.u8(..8)) };
    let many = input[piece.clone()].repeat(times);
    input.splice(piece.end..piece.end, many);
}

/// A piece in many brackets.
fn nest(chance: &mut Rng, input: &mut Vec<u8>) {
    let &(open, close) = chance.choice(PAIRS).unwrap_or(&("[", "]"));
    let depth = 1 << chance.u8(..12);
    let piece = piece(chance, input);
    input.splice(piece.end..piece.end, close.repeat(depth).into_bytes());
    input.splice(piece.start..piece.start, open.repeat(depth).into_bytes());
}

/// Another number in place of one.
fn number(chance: &mut Rng, input: &mut Vec<u8>) {
    let from = place(chance, input);
    let Some(start) = input[from..].iter().position(u8::is_ascii_digit).map(|at| from + at) else { return };
    let digits = input[start..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    let bits = chance.u64(..) >> chance.u8(..64);
    let new = match chance.u8(..4) {
        0 => bits.to_string(),
        1 => (bits % 100).to_string(),
        2 => format!("-{bits}"),
        _ => "9".repeat(1 << chance.u8(..7)),
    };
    input.splice(start..start + digits, new.into_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_makes_the_same_inputs_and_none_is_too_long() {
        let pool = [b"[1, 2]".to_vec(), b"{\"a\": \"\xc3\xa9\"}".to_vec(), Vec::new()];
        let made = |seed| {
            let mut chance = Rng::with_seed(seed);
            (0..2_000).map(|_| mutated(&mut chance, &pool, &["word"], 5_000)).collect::<Vec<_>>()
        };
        let inputs = made(7);
        assert_eq!(inputs, made(7));
        assert_ne!(inputs, made(8));
        assert!(inputs.iter().all(|input| input.len() <= 5_000));
        assert!(inputs.iter().any(|input| input.len() == 5_000));
    }
}
