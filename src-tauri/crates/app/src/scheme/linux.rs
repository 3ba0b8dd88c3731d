//! Linux: a desktop entry for the scheme, the person's list that makes it the one that counts, and what a program that
//! no package has installed lacks besides: its entry in the menu and its icon.
//!
//! Where a package has brought them, nothing is written, and what an earlier run wrote is taken back: it would hide the
//! package's.

mod mime_apps;

use crate::linux::{data_dirs, desktop_entry};
use crate::storage::atomic_file;
use anyhow::{Context as _, bail};
use ccc_core::deep_link::SCHEME;
use etcetera::BaseStrategy as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The entry that takes the links, of the same name in packages.
const LINKS: &str = "coop.patio.ccc.link.desktop";

/// The entry in the menu, of the same name in packages. It is called by the program's identifier, since the portal and
/// the desktops know programs by such an entry only.
const MENU: &str = "coop.patio.ccc.desktop";

/// The icon, in an icon theme's folder, and where packages have it.
const ICON: &str = "icons/hicolor/128x128/apps/coop.patio.ccc.png";
const ICON_OF_PACKAGES: [&str; 2] = [ICON, "icons/hicolor/scalable/apps/coop.patio.ccc.svg"];
const PICTURE: &[u8] = include_bytes!("../../../../icons/128x128.png");

/// The names of menu entry and icon before 0.1.0; the menu entry's of today was the links' entry then.
const EARLIER_MENU: &str = "ccc.desktop";
const EARLIER_ICON: &str = "icons/hicolor/128x128/apps/ccc.png";

/// How often the list of defaults is changed anew where another program changes it at the same time.
const MOST_TRIES: usize = 5;

fn is_registered() -> anyhow::Result<bool> {
    if packages_have(&[links_of_packages()]) {
        return Ok(true);
    }
    let written = fs::read(applications()?.join(LINKS)).unwrap_or_default();
    Ok(written == links_entry()?.as_bytes())
}

pub(super) fn register() -> anyhow::Result<()> {
    if packages_have(&[links_of_packages()]) {
        return take_back().map(drop);
    }
    if is_registered()? {
        return Ok(());
    }
    let applications = applications()?;
    let mut taken = Vec::new();
    remove_entry(&applications.join(EARLIER_MENU), &mut taken)?;
    remove(&data()?.join(EARLIER_ICON), &mut taken)?;
    let done = add_what_no_package_has().and(make_default());
    // Last, since it stands for all: what was cut short before is done again. What failed is told once, not at each start.
    write(&applications.join(LINKS), links_entry()?.as_bytes())?;
    update_cache(&applications);
    done
}

/// Takes back everything that [`register`] has ever written, and tells which files that were.
pub(super) fn take_back() -> anyhow::Result<Vec<String>> {
    let (data, applications) = (data()?, applications()?);
    let mut taken = Vec::new();
    for name in [MENU, LINKS, EARLIER_MENU] {
        remove_entry(&applications.join(name), &mut taken)?;
    }
    for icon in [ICON, EARLIER_ICON] {
        remove(&data.join(icon), &mut taken)?;
    }
    let list = list_of_defaults()?;
    change_list(&list, |text| mime_apps::without(text, &kind(), &[LINKS, MENU]), &mut taken)?;
    if !taken.is_empty() {
        update_cache(&applications);
        clear_cache(&applications)?;
        // Only what is empty goes.
        for folder in Path::new(ICON).ancestors().skip(1).filter(|folder| !folder.as_os_str().is_empty()) {
            let _ = fs::remove_dir(data.join(folder));
        }
        let _ = fs::remove_dir(&applications);
    }
    Ok(taken)
}

fn add_what_no_package_has() -> anyhow::Result<()> {
    if !packages_have(&ICON_OF_PACKAGES) {
        write(&data()?.join(ICON), PICTURE)?;
    }
    // Without the panel there is nothing that a menu could start.
    if let Ok(panel) = desktop_entry::program("ccc-panel")
        && !packages_have(&[format!("applications/{MENU}")])
    {
        write(&applications()?.join(MENU), menu_entry(&panel)?.as_bytes())?;
    }
    Ok(())
}

fn make_default() -> anyhow::Result<()> {
    let list = list_of_defaults()?;
    let wanted = |text: &str| {
        let without_earlier = mime_apps::without(text, &kind(), &[MENU]);
        mime_apps::with_default(&without_earlier, &kind(), LINKS)
    };
    change_list(&list, wanted, &mut Vec::new())
}

/// Changes the list of defaults as `wanted` has it, and deletes it where nothing is left in it that was there before.
fn change_list(
    path: &Path,
    wanted: impl Fn(&str) -> String,
    changed: &mut Vec<String>,
) -> anyhow::Result<()> {
    let read = || {
        let list = atomic_file::read_if_there(path).map(Option::unwrap_or_default);
        list.with_context(|| format!("{} cannot be read", path.display()))
    };
    // Other programs change it, too, and none of them locks it: so what has changed meanwhile is looked for afterwards.
    let mut list = read()?;
    for _ in 0..MOST_TRIES {
        let wanted = wanted(&list);
        if wanted == list {
            return Ok(());
        }
        if read()? == list {
            if mime_apps::is_empty(&wanted) {
                fs::remove_file(path).with_context(|| format!("{} cannot be removed", path.display()))?;
                changed.push(path.display().to_string());
                return Ok(());
            }
            write(path, wanted.as_bytes())?;
            changed.push(format!("{}: {}", path.display(), kind()));
        }
        list = read()?;
    }
    bail!("another program keeps changing {}", path.display())
}

fn links_entry() -> anyhow::Result<String> {
    let rest = format!("NoDisplay=true\nStartupNotify=false\nMimeType={};\n", kind());
    desktop_entry::text(&desktop_entry::program("ccc-tray")?, "--link %u", &rest)
}

fn menu_entry(panel: &Path) -> anyhow::Result<String> {
    let rest = "Comment=Counts down to the weekly conference and joins it\n\
                Categories=Network;VideoConference;\n\
                StartupNotify=true\n\
                StartupWMClass=coop.patio.ccc\n";
    desktop_entry::text(panel, "", rest)
}

/// The scheme as a kind of file.
fn kind() -> String {
    format!("x-scheme-handler/{SCHEME}")
}

fn links_of_packages() -> String {
    format!("applications/{LINKS}")
}

/// Whether one of these files is in a folder that packages write to.
fn packages_have(files: &[impl AsRef<Path>]) -> bool {
    let image = desktop_entry::app_image_folder();
    let own = data().ok();
    data_dirs()
        .into_iter()
        .filter(|folder| !image.as_ref().is_some_and(|image| folder.starts_with(image)))
        // Some sessions list the person's own folder there as well.
        .filter(|folder| own.as_ref() != Some(folder))
        .any(|folder| files.iter().any(|file| folder.join(file).is_file()))
}

/// Removes an entry that an earlier run has written: such a one tries a program by its whole path. One that the person
/// has made of a package's entry stays.
fn remove_entry(path: &Path, taken: &mut Vec<String>) -> anyhow::Result<()> {
    let Ok(entry) = fs::read_to_string(path) else { return Ok(()) };
    let is_ours = desktop_entry::has(&entry, "Name=Coop Casual Conference")
        && desktop_entry::program_of(&entry).is_some_and(|program| program.is_absolute());
    if is_ours { remove(path, taken) } else { Ok(()) }
}

fn remove(path: &Path, taken: &mut Vec<String>) -> anyhow::Result<()> {
    let was_there = atomic_file::remove_if_there(path);
    if was_there.with_context(|| format!("{} cannot be removed", path.display()))? {
        taken.push(path.display().to_string());
    }
    Ok(())
}

/// Has the desktop's cache of kinds and programs written anew. Where it keeps none, the person's list serves.
fn update_cache(applications: &Path) {
    let _ = Command::new("update-desktop-database")
        .arg(applications)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
}

/// Removes the cache where nothing is left in it but its heading.
fn clear_cache(applications: &Path) -> anyhow::Result<()> {
    let cache = applications.join("mimeinfo.cache");
    match fs::read_to_string(&cache) {
        Ok(text) if text.trim() == "[MIME Cache]" => remove(&cache, &mut Vec::new()),
        _ => Ok(()),
    }
}

fn list_of_defaults() -> anyhow::Result<PathBuf> {
    Ok(etcetera::base_strategy::choose_native_strategy()?.config_dir().join("mimeapps.list"))
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
