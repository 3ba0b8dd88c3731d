//! The room: the front end behind its link, what Join opens, and how its link is found.

pub mod compose;
pub mod discover;
pub mod entry;
pub mod front_end;
