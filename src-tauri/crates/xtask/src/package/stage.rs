//! What all packages hold, and the tree that those for Linux share.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use super::release::day;
use super::tree::Tree;
use super::{Finish, NAME, PROGRAMS, Packing, System, notices, page, sbom, template};
use crate::shell;

/// The icon's sizes in pixels, and their files in `src-tauri/icons`.
const ICONS: [(u32, &str); 6] = [
    (32, "32x32.png"),
    (48, "48x48.png"),
    (64, "64x64.png"),
    (128, "128x128.png"),
    (256, "128x128@2x.png"),
    (512, "icon.png"),
];

/// The program's name with desktops: of its entry, its icon and its metadata.
const ID: &str = "coop.patio.ccc";

/// The file that says which package it is in, for `ccc doctor`.
pub(super) const LABEL: &str = "share/coop-casual-conference/package";

/// What is put into every package, whatever its form.
pub(super) struct Contents {
    /// The three programs, stripped, each with its file's name.
    pub(super) programs: Vec<(String, PathBuf)>,
    /// What they need beside them on Windows, where they were built with mingw.
    pub(super) libraries: Vec<(String, PathBuf)>,
    /// Man pages, each with its file's name.
    pub(super) manual: Vec<(String, String)>,
    /// Completions, each with its shell and its file's name.
    pub(super) completions: Vec<(String, String, String)>,
    /// The notices of everything linked in.
    pub(super) third_party: String,
}

/// Puts together what every package holds.
pub(super) fn contents(packing: &Packing, system: System, folder: &Path) -> Result<Contents> {
    let programs =
        PROGRAMS.iter().map(|name| program(packing, system, folder, name)).collect::<Result<_>>()?;
    let loader = folder.join("WebView2Loader.dll");
    let libraries = if system == System::Windows && loader.is_file() {
        vec![("WebView2Loader.dll".to_owned(), loader)]
    } else {
        Vec::new()
    };
    let (manual, completions) = manual(packing)?;
    let linked = notices::libraries(packing, system, page::bundled(packing)?)?;
    fs::create_dir_all(&packing.out)?;
    let bill = packing.out.join(format!("{NAME}-{}-{}.cdx.json", packing.release.version, system.name()));
    fs::write(bill, sbom::text(&packing.release, &linked)?)?;
    let third_party = notices::text(packing, &linked)?;
    println!("{} libraries are linked into the programs", linked.len());
    Ok(Contents { programs, libraries, manual, completions, third_party })
}

/// A program without what only debuggers read.
fn program(packing: &Packing, system: System, folder: &Path, name: &str) -> Result<(String, PathBuf)> {
    let name = format!("{name}{}", system.suffix());
    let built = folder.join(&name);
    ensure!(built.is_file(), "{} is not there", built.display());
    let stripped = packing.work.join("programs").join(&name);
    fs::create_dir_all(packing.work.join("programs"))?;
    let strip = match system {
        System::Linux => Some(("strip", vec!["--strip-all", "--remove-section=.comment"])),
        // a release has no symbols there; a draft comes from mingw, and is large
        System::Windows if packing.finish == Finish::Draft => {
            Some(("x86_64-w64-mingw32-strip", vec!["--strip-all"]))
        }
        // a signature covers every byte
        System::Windows | System::Macos => None,
    };
    match strip {
        Some((program, arguments)) => {
            let mut strip = shell::command(program, folder);
            shell::read(strip.args(arguments).arg("-o").arg(&stripped).arg(&built))?;
        }
        None => drop(fs::copy(&built, &stripped)?),
    }
    Ok((name, stripped))
}

type Manual = (Vec<(String, String)>, Vec<(String, String, String)>);

/// The man pages and completions. The command line writes its own; the other two programs' are in `packaging/`.
fn manual(packing: &Packing) -> Result<Manual> {
    let folder = packing.work.join("manual");
    let mut write = shell::cargo(
        packing.place,
        &["run", "--locked", "--quiet", "-p", "xtask", "--features", "manual", "--"],
    );
    shell::run(write.arg("write-manual").arg(&folder))?;
    let mut pages = Vec::new();
    for entry in fs::read_dir(folder.join("man"))? {
        let entry = entry?;
        pages.push((entry.file_name().to_string_lossy().into_owned(), fs::read_to_string(entry.path())?));
    }
    let date = day(packing.release.epoch, "+%Y-%m-%d")?;
    for name in ["ccc-panel.1", "ccc-tray.1"] {
        // `ccc panel` has a page of this name as well; the program's tells of that command
        pages.retain(|(other, _)| other != name);
        let page = packing.template(&format!("linux/man/{name}"))?;
        let page = template::fill(&page, &[("DATE", &date), ("VERSION", &packing.release.version)])?;
        pages.push((name.to_owned(), page));
    }
    pages.sort();
    let mut completions = Vec::new();
    for (shell, name) in crate::manual::SHELLS {
        let text = fs::read_to_string(folder.join("completions").join(shell).join(name))?;
        completions.push((shell.to_owned(), name.to_owned(), text));
    }
    Ok((pages, completions))
}

/// The tree that `.rpm`, `.tar.xz` and `.deb` share: everything below `/usr`, where rpm and Arch look for it.
pub(super) fn linux(packing: &Packing, contents: &Contents) -> Result<Tree> {
    let tree = Tree::new(packing.work.join("tree"))?;
    for (name, file) in &contents.programs {
        tree.put_program(&format!("bin/{name}"), file)?;
    }
    for name in [format!("{ID}.desktop"), format!("{ID}.link.desktop")] {
        tree.put(&format!("share/applications/{name}"), packing.template(&format!("linux/{name}"))?)?;
    }
    let metadata = packing.template(&format!("linux/{ID}.metainfo.xml"))?;
    let releases =
        packing.release.changes.iter().map(|changes| {
            format!("    <release version=\"{}\" date=\"{}\"/>", changes.version, changes.day)
        });
    let metadata = template::fill(&metadata, &[("RELEASES", &releases.collect::<Vec<_>>().join("\n"))])?;
    tree.put(&format!("share/metainfo/{ID}.metainfo.xml"), metadata)?;
    let icons = packing.place.root.join("src-tauri/icons");
    let read =
        |name: &str| fs::read(icons.join(name)).with_context(|| format!("cannot read the icon {name}"));
    tree.put(&format!("share/icons/hicolor/scalable/apps/{ID}.svg"), read("icon.svg")?)?;
    for (size, name) in ICONS {
        tree.put(&format!("share/icons/hicolor/{size}x{size}/apps/{ID}.png"), read(name)?)?;
    }
    for (name, page) in &contents.manual {
        tree.put(&format!("share/man/man1/{name}"), page)?;
        zip(&tree.root.join("share/man/man1").join(name))?;
    }
    for (shell, name, text) in &contents.completions {
        let folder = match shell.as_str() {
            "bash" => "bash-completion/completions",
            "zsh" => "zsh/site-functions",
            "fish" => "fish/vendor_completions.d",
            // PowerShell reads no folder
            _ => continue,
        };
        tree.put(&format!("share/{folder}/{name}"), text)?;
    }
    tree.put(LABEL, packing.release.label("archive"))?;
    let root = &packing.place.root;
    tree.put(&format!("share/doc/{NAME}/THIRD-PARTY.txt"), &contents.third_party)?;
    for name in ["README.md", "CHANGELOG.md"] {
        tree.put(&format!("share/doc/{NAME}/{name}"), fs::read(root.join(name))?)?;
    }
    tree.put(&format!("share/licenses/{NAME}/LICENSE"), fs::read(root.join("LICENSE"))?)?;
    tree.settle(packing.release.epoch)?;
    Ok(tree)
}

/// Compresses a file in its place, without its name and time.
pub(super) fn zip(file: &Path) -> Result<()> {
    let folder = file.parent().context("a file is in a folder")?;
    shell::read(shell::command("gzip", folder).args(["-9", "-n", "-f"]).arg(file)).map(drop)
}
