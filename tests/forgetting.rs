//! `ccc forget`: nothing is left of the programs but what a package manager removes.

use ccc_testkit::desktop::Desktop;
use std::path::Path;
use std::{fs, io};

/// Every file below `folder`, relative to it.
fn files(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).into_iter().flatten().filter_map(io::Result::ok) {
            if entry.path().is_dir() {
                folders.push(entry.path());
            } else {
                found.push(entry.path().strip_prefix(folder).unwrap().display().to_string());
            }
        }
    }
    found.sort();
    found
}

#[test]
fn what_the_programs_wrote_is_taken_back_and_the_persons_own_only_when_they_say_so() {
    let desktop = Desktop::start();
    let list = desktop.path("config/mimeapps.list");
    fs::write(&list, "[Default Applications]\ntext/plain=vim.desktop\n").unwrap();
    let autostart = desktop.path("config/autostart/coop.patio.ccc.desktop");
    fs::create_dir_all(autostart.parent().unwrap()).unwrap();
    fs::write(&autostart, "[Desktop Entry]\nTryExec=/bin/sh\nExec=/bin/sh --autostart\n").unwrap();
    let web_view = desktop.path("data/coop.patio.ccc/storage");
    fs::create_dir_all(&web_view).unwrap();
    fs::write(web_view.join("salt"), "").unwrap();
    let nowhere = desktop.path("nowhere").display().to_string();
    let mut resident = desktop.resident().env("XDG_DATA_DIRS", &nowhere).start();
    desktop.eventually("the resident takes the links", || {
        fs::read_to_string(&list).ok()?.contains("ccc").then_some(())
    });
    desktop.eventually("its entry is there", || {
        desktop.path("data/applications/coop.patio.ccc.link.desktop").exists().then_some(())
    });

    let said = desktop.ccc(&["forget"]).done();
    assert!(resident.ends().success(), "it would write everything anew");
    assert!(said.contains("coop.patio.ccc.link.desktop"), "{said}");
    assert_eq!(files(&desktop.path("data")), Vec::<String>::new());
    assert_eq!(files(&desktop.path("config")), ["ccc/ccc.toml", "mimeapps.list"]);
    assert_eq!(fs::read_to_string(&list).unwrap(), "[Default Applications]\ntext/plain=vim.desktop\n");
    assert!(files(&desktop.path("state")).contains(&"ccc/journal.json".to_owned()));

    desktop.ccc(&["forget", "--yes"]).done();
    assert_eq!(files(&desktop.path("config")), ["mimeapps.list"]);
    assert_eq!(files(&desktop.path("state")), Vec::<String>::new());
    desktop.ccc(&["forget", "--yes"]).done();
}
