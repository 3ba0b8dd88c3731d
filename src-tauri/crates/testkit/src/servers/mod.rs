//! The servers that a way into a room leads through, as stand-ins on loopback.

pub mod bbb;
pub mod cable;
pub mod discourse;
pub mod greenlight;
mod line;
mod rails;
#[cfg(all(feature = "tls", not(any(windows, target_vendor = "apple"))))]
pub mod tls;
pub mod web;
