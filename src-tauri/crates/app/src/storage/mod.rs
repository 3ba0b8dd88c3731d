//! What is kept on the disk: settings, journal and topics.

pub mod files;
pub mod kept_file;
pub mod settings_file;
pub mod whole_file;
