//! Linux: a desktop entry for the scheme, the person's list that makes it the one that counts, and what a program that
//! no package has installed lacks besides: its entry in the menu and its icon.

mod mime_apps;

use crate::linux::desktop_entry;
use crate::storage::atomic_file;
use anyhow::{Context as _, bail};
use ccc_core::deep_link::SCHEME;
use etcetera::BaseStrategy as _;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs, io};

/// The entry that takes the links. It is called by the program's identifier, since the portal knows programs by such an
/// entry only.
const LINKS: &str = "coop.patio.ccc.desktop";

/// The entry in the menu, and those under which packages bring it.
const MENU: &str = "ccc.desktop";
const MENU_OF_PACKAGES: [&str; 2] = [MENU, "Coop Casual Conference.desktop"];

/// The icon, in an icon theme's folder, and where packages may have it.
const ICON: &str = "icons/hicolor/128x128/apps/ccc.png";
const ICON_OF_PACKAGES: [&str; 2] = [ICON, "icons/hicolor/scalable/apps/ccc.svg"];
const PICTURE: &[u8] = include_bytes!("../../../../icons/128x128.png");

/// How often the list of defaults is changed anew where another program changes it at the same time.
const MOST_TRIES: usize = 5;

pub(super) fn is_registered() -> anyhow::Result<bool> {
    let written = fs::read(applications()?.join(LINKS)).unwrap_or_default();
    Ok(written == links_entry()?.as_bytes())
}

pub(super) fn register() -> anyhow::Result<()> {
    if is_registered()? {
        return Ok(());
    }
    let applications = applications()?;
    let done = add_what_no_package_has().and(make_default());
    // Last, since it stands for all: what was cut short before is done again. What failed is told once, not at each start.
    write(&applications.join(LINKS), links_entry()?.as_bytes())?;
    // Where the desktop keeps no such cache, the person's list does.
    let _ = Command::new("update-desktop-database")
        .arg(&applications)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    done
}

fn add_what_no_package_has() -> anyhow::Result<()> {
    if !packages_have(&ICON_OF_PACKAGES) {
        write(&data()?.join(ICON), PICTURE)?;
    }
    // Without the panel there is nothing that a menu could start.
    if let Ok(panel) = desktop_entry::program("ccc-panel")
        && !packages_have(&MENU_OF_PACKAGES.map(|name| format!("applications/{name}")))
    {
        write(&applications()?.join(MENU), menu_entry(&panel)?.as_bytes())?;
    }
    Ok(())
}

fn make_default() -> anyhow::Result<()> {
    let path = etcetera::base_strategy::choose_native_strategy()?.config_dir().join("mimeapps.list");
    let read = || match fs::read_to_string(&path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(String::new()),
        read => read.with_context(|| format!("{} cannot be read", path.display())),
    };
    // Other programs change it, too, and none of them locks it: so what has changed meanwhile is looked for afterwards.
    let mut list = read()?;
    for _ in 0..MOST_TRIES {
        let wanted = mime_apps::with_default(&list, &kind(), LINKS);
        if wanted == list {
            return Ok(());
        }
        if read()? == list {
            write(&path, wanted.as_bytes())?;
        }
        list = read()?;
    }
    bail!("another program keeps changing {}", path.display())
}

fn links_entry() -> anyhow::Result<String> {
    let start = desktop_entry::start_lines(&desktop_entry::program("ccc-tray")?, "--link %u")?;
    Ok(format!(
        "[Desktop Entry]\n\
         Type=Application\n\
         Name=Coop Casual Conference\n\
         Icon=ccc\n\
         {start}\
         Terminal=false\n\
         NoDisplay=true\n\
         StartupNotify=false\n\
         MimeType={};\n",
        kind()
    ))
}

fn menu_entry(panel: &Path) -> anyhow::Result<String> {
    Ok(format!(
        "[Desktop Entry]\n\
         Type=Application\n\
         Name=Coop Casual Conference\n\
         Comment=Counts down to the weekly conference and joins it\n\
         Icon=ccc\n\
         {}\
         Terminal=false\n\
         Categories=Network;VideoConference;\n",
        desktop_entry::start_lines(panel, "")?
    ))
}

/// The scheme as a kind of file.
fn kind() -> String {
    format!("x-scheme-handler/{SCHEME}")
}

/// Whether one of these files is in a folder that packages write to.
fn packages_have(files: &[impl AsRef<Path>]) -> bool {
    let folders = env::var_os("XDG_DATA_DIRS").filter(|folders| !folders.is_empty());
    let folders = folders.unwrap_or_else(|| OsString::from("/usr/local/share:/usr/share"));
    let image = desktop_entry::app_image_folder();
    env::split_paths(&folders)
        .filter(|folder| !image.as_ref().is_some_and(|image| folder.starts_with(image)))
        .any(|folder| files.iter().any(|file| folder.join(file).is_file()))
}

fn applications() -> anyhow::Result<PathBuf> {
    Ok(data()?.join("applications"))
}

fn data() -> anyhow::Result<PathBuf> {
    Ok(etcetera::base_strategy::choose_native_strategy()?.data_dir())
}

fn write(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    atomic_file::write(path, bytes).with_context(|| format!("{} cannot be written", path.display()))
}
