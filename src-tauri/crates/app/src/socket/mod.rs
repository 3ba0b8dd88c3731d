//! The local socket: how panel and command line talk to the resident, and the lock that keeps the resident alone.

pub mod client;
pub mod instance_lock;
mod private_folder;
pub mod server;
pub mod wire;

use interprocess::local_socket::Name;
#[cfg(not(windows))]
use std::fs::File;
use std::io;
use std::path::Path;

/// The longest path of a socket, in bytes (`sun_path` in `sockaddr_un`, with its end).
#[cfg(not(windows))]
const MAX_SOCKET_PATH: usize = if cfg!(target_os = "linux") { 107 } else { 103 };

/// How the system is told of the socket.
struct Address {
    name: Name<'static>,
    /// The folder by whose number the name goes. It is held until the name was used.
    #[cfg(not(windows))]
    folder: Option<File>,
}

/// The socket's name: a file in a folder of the person's own, or on Windows a pipe named after that file.
fn address(socket: &Path) -> io::Result<Address> {
    #[cfg(not(windows))]
    {
        use interprocess::local_socket::{GenericFilePath, ToFsName as _};
        let (path, folder) = if socket.as_os_str().len() > MAX_SOCKET_PATH {
            let (path, folder) = short_path(socket)?;
            (path, Some(folder))
        } else {
            (socket.to_owned(), None)
        };
        Ok(Address { name: path.to_fs_name::<GenericFilePath>()?, folder })
    }
    #[cfg(windows)]
    {
        use interprocess::local_socket::{GenericNamespaced, ToNsName as _};
        Ok(Address { name: pipe_name(socket).to_ns_name::<GenericNamespaced>()? })
    }
}

/// Pipes share one name space: the path of the person's own folder tells people apart.
#[cfg(windows)]
fn pipe_name(socket: &Path) -> String {
    format!("ccc-{}", socket.to_string_lossy().replace(['\\', ':', '/'], "-"))
}

/// A socket in a deep folder by a path that fits: through the folder's number among the open files.
#[cfg(target_os = "linux")]
fn short_path(socket: &Path) -> io::Result<(std::path::PathBuf, File)> {
    use std::os::fd::AsRawFd as _;
    let folder = File::open(socket.parent().unwrap_or(socket))?;
    let way = Path::new("/proc/self/fd").join(folder.as_raw_fd().to_string());
    Ok((way.join(socket.file_name().unwrap_or_default()), folder))
}

/// Other systems have no such way.
#[cfg(all(unix, not(target_os = "linux")))]
fn short_path(socket: &Path) -> io::Result<(std::path::PathBuf, File)> {
    let why = format!(
        "the path of the socket is too long for this system ({}): set XDG_STATE_HOME to a folder with a shorter path",
        socket.display()
    );
    Err(io::Error::new(io::ErrorKind::InvalidFilename, why))
}
