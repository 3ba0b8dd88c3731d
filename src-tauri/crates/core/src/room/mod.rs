//! The way into a room: what stands behind its link, what Join opens, and where its link is found.

pub mod compose;
pub mod discover;
pub mod entry;
pub mod front_end;
