//! What is kept on the disk: settings, journal and topics.

pub mod atomic_file;
pub mod files;
pub mod settings_file;
pub mod versioned_file;
