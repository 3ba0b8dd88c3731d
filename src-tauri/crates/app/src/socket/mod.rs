//! The local socket: how panel and command line talk to the resident, and the lock that keeps the resident alone.

pub mod client;
pub mod server;
pub mod wire;

use crate::paths::Paths;
use interprocess::local_socket::Name;
use std::io;

/// The socket's name: a file in a folder of the person's own, or on Windows a pipe named after that file.
fn name(paths: &Paths) -> io::Result<Name<'static>> {
    #[cfg(not(windows))]
    {
        use interprocess::local_socket::{GenericFilePath, ToFsName as _};
        paths.socket().to_fs_name::<GenericFilePath>()
    }
    #[cfg(windows)]
    {
        use interprocess::local_socket::{GenericNamespaced, ToNsName as _};
        // Pipes share one name space: the path of the person's own folder tells people apart.
        let path = paths.socket().to_string_lossy().replace(['\\', ':', '/'], "-");
        format!("ccc-{path}").to_ns_name::<GenericNamespaced>()
    }
}
