//! Settings and journal on the disk.

pub mod journal_file;
pub mod settings_file;
pub mod whole_file;
