//! Desktop entries: how the desktops of Linux are told what to start (freedesktop's Desktop Entry Specification).

use crate::paths::sibling;
use anyhow::{Context as _, bail};
use std::env;
use std::path::{Path, PathBuf};

/// The characters for which an argument needs quotes.
const RESERVED: &[char] =
    &[' ', '\t', '\n', '"', '\'', '\\', '>', '<', '~', '|', '&', ';', '$', '*', '?', '#', '(', ')', '`'];

/// The program called `name` as a desktop is to start it: with its whole path, or the `AppImage` in which it lies, since
/// the path inside ends with this run.
pub(crate) fn program(name: &str) -> anyhow::Result<PathBuf> {
    if app_image_folder().is_some()
        && let Some(image) = env::var_os("APPIMAGE").filter(|image| !image.is_empty())
    {
        return Ok(image.into());
    }
    let program = sibling(name);
    if !program.is_absolute() {
        bail!("{name} is not next to this program: install the programs into one folder");
    }
    Ok(program)
}

/// The folder at which the `AppImage` is mounted that this program runs from. Where the variable comes from another
/// program's image, as in a terminal that is one, it is not ours.
pub(crate) fn app_image_folder() -> Option<PathBuf> {
    ours(env::var_os("APPDIR")?.into(), &env::current_exe().ok()?)
}

/// `folder`, where an image is mounted there from which `program` runs. No image is mounted on a folder of the system's.
fn ours(folder: PathBuf, program: &Path) -> Option<PathBuf> {
    let is_a_systems = folder.components().count() < 3 || !folder.is_absolute();
    (!is_a_systems && program.starts_with(&folder)).then_some(folder)
}

/// The entry of this program that starts `program` with `arguments`, and then has the lines of `rest`.
pub(crate) fn text(program: &Path, arguments: &str, rest: &str) -> anyhow::Result<String> {
    let start = start_lines(program, arguments)?;
    Ok(format!(
        "[Desktop Entry]\n\
         Type=Application\n\
         Name=Coop Casual Conference\n\
         Icon=coop.patio.ccc\n\
         {start}\
         Terminal=false\n\
         {rest}"
    ))
}

/// The lines that start `program` with `arguments`, which are in the form that the specification wants already. With
/// `TryExec`, desktops leave out an entry whose program is gone.
fn start_lines(program: &Path, arguments: &str) -> anyhow::Result<String> {
    let path = program.to_str().with_context(|| {
        format!("{} is not valid UTF-8: move the program to another folder", program.display())
    })?;
    let line = [&quoted(path), arguments].join(" ");
    Ok(format!("TryExec={}\nExec={}\n", escaped(path), escaped(line.trim_end())))
}

/// One argument of `Exec`. One that needs no quotes has none, since `xdg-open` before 1.2 takes them for a part of the
/// name.
fn quoted(argument: &str) -> String {
    let argument = argument.replace('%', "%%");
    if !argument.contains(RESERVED) {
        return argument;
    }
    let inner = argument.chars().flat_map(|c| {
        let slash = matches!(c, '"' | '`' | '$' | '\\').then_some('\\');
        slash.into_iter().chain([c])
    });
    format!("\"{}\"", inner.collect::<String>())
}

/// A value of the type `string`.
fn escaped(value: &str) -> String {
    value.replace('\\', r"\\").replace('\n', r"\n").replace('\t', r"\t").replace('\r', r"\r")
}

/// Whether the entry has this `line` in its main group.
pub(crate) fn has(entry: &str, line: &str) -> bool {
    values(entry).any(|(key, value)| line.split_once('=') == Some((key, value)))
}

/// The program that the entry tries, as [`start_lines`] writes it.
pub(crate) fn program_of(entry: &str) -> Option<PathBuf> {
    values(entry).find(|(key, _)| *key == "TryExec").map(|(_, value)| unescaped(value).into())
}

/// The keys and values of the entry's main group.
fn values(entry: &str) -> impl Iterator<Item = (&str, &str)> {
    let lines = entry.lines().map(str::trim).skip_while(|line| *line != "[Desktop Entry]").skip(1);
    let lines = lines.take_while(|line| !line.starts_with('['));
    lines.filter_map(|line| line.split_once('=').map(|(key, value)| (key.trim_end(), value.trim_start())))
}

/// What [`escaped`] has escaped.
fn unescaped(value: &str) -> String {
    let mut text = String::new();
    let mut rest = value.chars();
    while let Some(c) = rest.next() {
        match (c, if c == '\\' { rest.next() } else { None }) {
            (_, Some('n')) => text.push('\n'),
            (_, Some('t')) => text.push('\t'),
            (_, Some('r')) => text.push('\r'),
            (_, Some('s')) => text.push(' '),
            (_, Some(other)) => text.push(other),
            (c, None) => text.push(c),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(path: &str, arguments: &str) -> String {
        start_lines(Path::new(path), arguments).unwrap()
    }

    #[test]
    fn a_plain_path_stands_as_it_is() {
        assert_eq!(
            lines("/opt/ccc/ccc-tray", "--link %u"),
            "TryExec=/opt/ccc/ccc-tray\nExec=/opt/ccc/ccc-tray --link %u\n"
        );
        assert_eq!(lines("/home/zoë/ccc-tray", ""), "TryExec=/home/zoë/ccc-tray\nExec=/home/zoë/ccc-tray\n");
    }

    #[test]
    fn what_desktops_would_read_as_something_else_is_quoted_and_escaped() {
        assert_eq!(lines("/my apps/t", "%u"), "TryExec=/my apps/t\nExec=\"/my apps/t\" %u\n");
        assert_eq!(lines("/100%u/t", ""), "TryExec=/100%u/t\nExec=/100%%u/t\n");
        // The quotes' own escape, and then that of the file.
        assert_eq!(lines(r#"/a"$`\/t"#, ""), "TryExec=/a\"$`\\\\/t\nExec=\"/a\\\\\"\\\\$\\\\`\\\\\\\\/t\"\n");
        assert_eq!(lines("/two\nlines", ""), "TryExec=/two\\nlines\nExec=\"/two\\nlines\"\n");
        for c in RESERVED {
            assert!(lines(&format!("/x{c}"), "").contains("Exec=\""), "{c:?}");
        }
    }

    #[test]
    fn a_path_that_is_no_text_is_refused_with_a_way_out() {
        use std::os::unix::ffi::OsStrExt as _;
        let path = Path::new(std::ffi::OsStr::from_bytes(b"/\xff/ccc-tray"));
        let error = start_lines(path, "").unwrap_err();
        assert!(error.to_string().contains("move the program"), "{error}");
    }

    #[test]
    fn an_image_is_ours_only_where_this_program_is_in_it() {
        let program = Path::new("/tmp/.mount_ccc/usr/bin/ccc-tray");
        let ours = |folder: &str| ours(folder.into(), program).is_some();
        assert!(ours("/tmp/.mount_ccc"));
        assert!(!ours("/tmp/.mount_other") && !ours("") && !ours("tmp"));
        // A variable that was set by mistake, to which all programs would belong.
        assert!(super::ours("/usr".into(), Path::new("/usr/bin/ccc-tray")).is_none() && !ours("/"));
    }

    #[test]
    fn the_program_of_an_entry_is_the_one_it_was_written_for() {
        for path in ["/opt/ccc/ccc-tray", "/my apps/t", "/100%u/t", r#"/a"$`\t"#, "/two\nlines\t"] {
            let entry = format!("[Desktop Entry]\nName=ccc\n{}", lines(path, "--link %u"));
            assert_eq!(program_of(&entry), Some(path.into()), "{entry}");
        }
        assert_eq!(program_of("[Desktop Entry]\nExec=ccc-tray\n[Other]\nTryExec=/x\n"), None);
    }

    #[test]
    fn only_the_main_group_counts() {
        let entry =
            "# by hand\n[Desktop Entry]\nName=ccc\nHidden = true\n\n[Desktop Action x]\nNoDisplay=true\n";
        assert!(has(entry, "Hidden=true"));
        assert!(!has(entry, "Hidden=false"));
        assert!(!has(entry, "NoDisplay=true"));
        assert!(!has("Hidden=true\n", "Hidden=true"));
    }
}
