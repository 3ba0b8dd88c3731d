//! The servers that a way into a room leads through, as stand-ins on loopback. The sources' own tests use them, too.
#![allow(dead_code, reason = "the sources' tests use more of them")]

#[path = "support/bbb.rs"]
pub(crate) mod bbb;
#[path = "support/cable.rs"]
pub(crate) mod cable;
#[path = "support/discourse.rs"]
pub(crate) mod discourse;
#[path = "support/greenlight.rs"]
pub(crate) mod greenlight;
#[path = "support/line.rs"]
pub(crate) mod line;
#[path = "support/rails.rs"]
pub(crate) mod rails;
#[path = "support/web.rs"]
pub(crate) mod web;
