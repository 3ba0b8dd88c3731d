//! The installer for Windows, by Debian's NSIS.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;

use super::stage::Contents;
use super::tree::Tree;
use super::{Finish, Packing};
use crate::shell;

/// Makes the setup, and answers with its file.
pub(super) fn make(packing: &Packing, contents: &Contents) -> Result<PathBuf> {
    let tree = tree(packing, contents)?;
    let lists = packing.work.join("lists");
    fs::create_dir_all(&lists)?;
    let files = tree.files()?;
    fs::write(lists.join("install.nsh"), install(&tree.root, &files)?)?;
    fs::write(lists.join("uninstall.nsh"), uninstall(&files)?)?;
    let mut size = 0;
    for file in &files {
        size += fs::metadata(tree.root.join(file))?.len().div_ceil(1024);
    }
    let version = &packing.release.version;
    let setup = packing.out.join(format!("Coop-Casual-Conference-{version}-setup.exe"));
    let scripts = packing.place.root.join("packaging/windows");
    let mut nsis = shell::command("makensis", &scripts);
    nsis.env("SOURCE_DATE_EPOCH", packing.release.epoch.to_string());
    nsis.args(["-V2", "-WX", "-INPUTCHARSET", "UTF8"]);
    nsis.arg(format!("-DVERSION={version}")).arg(format!("-DSIZE={size}"));
    nsis.arg(format!("-DLISTS={}", lists.display())).arg(format!("-DOUT={}", setup.display()));
    nsis.arg(format!("-DICON={}", packing.place.root.join("src-tauri/icons/icon.ico").display()));
    if packing.finish == Finish::Draft {
        nsis.arg("-DDRAFT");
    }
    shell::run(nsis.arg("setup.nsi"))?;
    Ok(setup)
}

/// What lies in the program's folder.
fn tree(packing: &Packing, contents: &Contents) -> Result<Tree> {
    let tree = Tree::new(packing.work.join("tree"))?;
    for (name, file) in contents.programs.iter().chain(&contents.libraries) {
        tree.put_program(name, file)?;
    }
    let root = &packing.place.root;
    // what toasts are shown with
    tree.put("icon.png", fs::read(root.join("src-tauri/icons/128x128.png"))?)?;
    // Notepad reads all of these.
    tree.put("LICENSE.txt", fs::read(root.join("LICENSE"))?)?;
    tree.put("CHANGELOG.txt", fs::read(root.join("CHANGELOG.md"))?)?;
    tree.put("THIRD-PARTY.txt", &contents.third_party)?;
    tree.put("package.txt", packing.release.label("setup"))?;
    for (name, page) in &contents.manual {
        tree.put(&format!("man/{name}"), page)?;
    }
    for (shell, name, text) in &contents.completions {
        tree.put(&format!("completions/{shell}/{name}"), text)?;
    }
    tree.settle(packing.release.epoch)?;
    Ok(tree)
}

/// The script's lines that put each file where it belongs.
fn install(root: &Path, files: &[PathBuf]) -> Result<String> {
    let mut text = String::new();
    for file in files {
        let folder = folder_of(file);
        writeln!(text, "SetOutPath \"$INSTDIR{folder}\"\nFile \"{}\"", root.join(file).display())?;
    }
    writeln!(text, "SetOutPath \"$INSTDIR\"")?;
    Ok(text)
}

/// The lines that remove them, and the folders that are empty then: a file that somebody has put there stays.
fn uninstall(files: &[PathBuf]) -> Result<String> {
    let mut text = String::new();
    for file in files {
        writeln!(text, "Delete \"$INSTDIR\\{}\"", file.display().to_string().replace('/', "\\"))?;
    }
    let mut folders: Vec<PathBuf> =
        files.iter().flat_map(|file| file.ancestors().skip(1)).map(Path::to_path_buf).collect();
    folders.sort();
    folders.dedup();
    for folder in folders.iter().rev().filter(|folder| !folder.as_os_str().is_empty()) {
        writeln!(text, "RMDir \"$INSTDIR\\{}\"", folder.display().to_string().replace('/', "\\"))?;
    }
    Ok(text)
}

fn folder_of(file: &Path) -> String {
    let folder =
        file.parent().map(|folder| folder.display().to_string().replace('/', "\\")).unwrap_or_default();
    if folder.is_empty() { folder } else { format!("\\{folder}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_put_there_is_removed_and_inner_folders_before_outer_ones() {
        let files = ["ccc.exe".into(), "completions/bash/ccc".into()];
        let text = uninstall(&files).unwrap();
        assert_eq!(
            text,
            "Delete \"$INSTDIR\\ccc.exe\"\nDelete \"$INSTDIR\\completions\\bash\\ccc\"\n\
             RMDir \"$INSTDIR\\completions\\bash\"\nRMDir \"$INSTDIR\\completions\"\n"
        );
        let text = install(Path::new("/stage"), &files).unwrap();
        assert!(
            text.contains(
                "SetOutPath \"$INSTDIR\\completions\\bash\"\nFile \"/stage/completions/bash/ccc\"\n"
            ),
            "{text}"
        );
        assert!(text.starts_with("SetOutPath \"$INSTDIR\"\nFile \"/stage/ccc.exe\"\n"), "{text}");
    }
}
