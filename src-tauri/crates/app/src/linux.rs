//! What several concerns share on Linux.

mod data_dirs;
pub(crate) mod desktop_entry;
pub mod upgrade;

pub(crate) use data_dirs::data_dirs;
