//! What several concerns share on Linux.

pub(crate) mod desktop_entry;
pub mod upgrade;
