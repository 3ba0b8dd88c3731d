//! Where the program keeps its files.

use anyhow::Context as _;
use etcetera::BaseStrategy as _;
use std::env;
use std::path::{Path, PathBuf};

/// The folder's name under each of the system's folders.
const FOLDER: &str = "ccc";

/// The program's files and folders.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paths {
    /// The settings' file.
    pub settings: PathBuf,
    /// The journal.
    pub journal: PathBuf,
    /// What the person keeps about topics.
    pub topics: PathBuf,
    /// The folder of the socket: only the person may enter it.
    pub runtime: PathBuf,
}

impl Paths {
    /// The folders of the person who runs the program: XDG's on Linux, the system's own on Windows and macOS.
    pub fn for_current_user() -> anyhow::Result<Self> {
        let base = etcetera::base_strategy::choose_native_strategy()
            .context("the home folder is unknown: set HOME")?;
        let state = base.state_dir().unwrap_or_else(|| base.data_dir()).join(FOLDER);
        // macOS keeps a program's files together; its Preferences folder is for the system's own format.
        let config = if cfg!(target_os = "macos") { base.data_dir() } else { base.config_dir() };
        let runtime = base.runtime_dir().map_or_else(|| state.clone(), |folder| folder.join(FOLDER));
        Ok(Self {
            settings: config.join(FOLDER).join("ccc.toml"),
            journal: state.join("journal.json"),
            topics: state.join("topics.json"),
            runtime,
        })
    }

    /// The socket, or the file that stands for the pipe's name on Windows.
    pub fn socket(&self) -> PathBuf {
        self.runtime.join("socket")
    }

    /// What the resident has written down of itself, beside the journal.
    pub fn log(&self) -> PathBuf {
        self.journal.with_file_name("ccc-tray.log")
    }

    /// The file whose lock the one resident of the journal holds, beside the journal.
    pub fn lock(&self) -> PathBuf {
        self.journal.with_file_name("lock")
    }
}

/// The program called `name` that belongs to this one: beside it, else found in PATH.
pub fn sibling(name: &str) -> PathBuf {
    let file = format!("{name}{}", env::consts::EXE_SUFFIX);
    let beside = env::current_exe().ok().and_then(|this| this.parent().map(|folder| folder.join(&file)));
    beside.filter(|path| path.is_file()).unwrap_or_else(|| Path::new(&file).to_owned())
}
