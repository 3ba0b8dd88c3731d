//! The servers that a way into a room leads through, as stand-ins on loopback. The sources' own tests use them, too.
#![allow(dead_code, reason = "the sources' tests use more of them")]

#[path = "support/bbb.rs"]
pub(crate) mod bbb;
#[path = "support/discourse.rs"]
pub(crate) mod discourse;
#[path = "support/greenlight.rs"]
pub(crate) mod greenlight;
#[path = "support/web.rs"]
pub(crate) mod web;
