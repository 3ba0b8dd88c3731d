//! Linux: inotify for changes alone. (The usual crate for this also wakes on every opening of a file, and in `/etc` that
//! is every start of a program.)

use rustix::fs::inotify::{self, CreateFlags, ReadFlags, WatchFlags};
use rustix::io::Errno;
use std::ffi::OsStr;
use std::io;
use std::mem::MaybeUninit;
use std::os::fd::OwnedFd;
use std::os::unix::ffi::OsStrExt as _;
use std::path::PathBuf;
use tokio::io::unix::AsyncFd;

#[derive(Debug)]
pub(super) struct Watcher {
    queue: AsyncFd<OwnedFd>,
    /// The watched folder's number, and the file in it.
    files: Vec<(i32, PathBuf)>,
}

impl Watcher {
    /// Watches `files`, of which some may not exist yet; those whose folders do not exist are left out.
    #[expect(
        deprecated,
        reason = "its successor is unsafe for the sake of types that could change their descriptor; an OwnedFd cannot"
    )]
    pub(super) fn new(files: &[PathBuf]) -> io::Result<Self> {
        let queue = inotify::init(CreateFlags::CLOEXEC | CreateFlags::NONBLOCK)?;
        // A file that is written whole is a new file each time: so the folders are watched.
        let changes =
            WatchFlags::CLOSE_WRITE | WatchFlags::MOVED_TO | WatchFlags::CREATE | WatchFlags::DELETE;
        let mut watched = Vec::new();
        for file in files {
            let folder = file.parent().unwrap_or(file);
            match inotify::add_watch(&queue, folder, changes) {
                Ok(number) => watched.push((number, file.clone())),
                Err(Errno::NOENT) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Ok(Self { queue: AsyncFd::new(queue)?, files: watched })
    }

    /// Returns when one of the files was changed, made or deleted. May be given up half-way.
    pub(super) async fn touched(&mut self) -> io::Result<()> {
        loop {
            let mut ready = self.queue.readable().await?;
            match read(self.queue.get_ref(), &self.files) {
                Ok(true) => return Ok(()),
                Ok(false) => {}
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => ready.clear_ready(),
                Err(error) => return Err(error),
            }
        }
    }
}

/// Reads what has gathered; answers whether one of `files` is concerned.
fn read(queue: &OwnedFd, files: &[(i32, PathBuf)]) -> io::Result<bool> {
    let mut buffer = [MaybeUninit::uninit(); 4096];
    let mut reader = inotify::Reader::new(queue, &mut buffer);
    let mut concerned = false;
    loop {
        let event = reader.next()?;
        let name = event.file_name().map(|name| OsStr::from_bytes(name.to_bytes()));
        // Where events were lost, everything is looked at.
        concerned |= event.events().contains(ReadFlags::QUEUE_OVERFLOW)
            || files.iter().any(|(number, file)| *number == event.wd() && file.file_name() == name);
        if reader.is_buffer_empty() {
            return Ok(concerned);
        }
    }
}
