//! The shortest input with the same fault.

use crate::target::Target;
use crate::trial::{self, Fault};
use std::time::{Duration, Instant};

/// So many inputs are tried at most, and for so long.
const MOST_TRIES: usize = 2_000;
const LONGEST: Duration = Duration::from_secs(20);

/// A shorter input with a fault like `fault`; `input` itself where none is found.
pub fn shrunk(target: &Target, input: &[u8], fault: &Fault) -> Vec<u8> {
    let (begun, mut tries) = (Instant::now(), 0);
    let mut best = input.to_vec();
    let mut step = best.len().div_ceil(2);
    while step > 0 {
        let mut at = 0;
        while at < best.len() {
            if tries >= MOST_TRIES || begun.elapsed() > LONGEST {
                return best;
            }
            let end = (at + step).min(best.len());
            let shorter = [&best[..at], &best[end..]].concat();
            tries += 1;
            match trial::read(target, &shorter) {
                Err(other) if other.is_like(fault) => best = shorter,
                _ => at = end,
            }
        }
        step /= 2;
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::target::Limits;

    #[test]
    fn what_does_not_matter_is_left_out() {
        let read = |input: &[u8]| {
            if input.windows(2).any(|two| two == b"!?") { Err("found".into()) } else { Ok(String::new()) }
        };
        let target = Target {
            name: "test",
            samples: Vec::new,
            words: &[],
            longest: 99,
            limits: Limits::USUAL,
            quick: 0,
            read,
        };
        let fault = Fault::Broken("found".into());
        assert_eq!(shrunk(&target, b"much before it !? and after it", &fault), b"!?");
    }
}
