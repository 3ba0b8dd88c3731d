//! The clients against servers on loopback, friendly and hostile ones. No name is resolved, nothing leaves the machine.
#![allow(dead_code, reason = "the stand-ins serve the black-box tests too")]
#![allow(clippy::expect_used, clippy::unwrap_used, reason = "tests: a broken expectation ends the test")]

#[path = "../../../../../tests/support/bbb.rs"]
mod bbb;
#[path = "../../../../../tests/support/cable.rs"]
mod cable;
#[path = "../../../../../tests/support/discourse.rs"]
mod discourse;
#[path = "../../../../../tests/support/greenlight.rs"]
mod greenlight;
#[path = "../../../../../tests/support/line.rs"]
mod line;
#[path = "../../../../../tests/support/rails.rs"]
mod rails;
#[cfg(target_os = "linux")]
#[path = "../../../../../tests/support/tls.rs"]
mod tls;
#[path = "../../../../../tests/support/web.rs"]
mod web;

#[cfg(target_os = "linux")]
mod distance;
mod entering;
mod limits;
mod listening;
mod patience;
mod place;
mod reaching;
mod reading;
#[cfg(target_os = "linux")]
mod surroundings;
