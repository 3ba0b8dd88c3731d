//! Lists the messages that a language lacks, with their English.

use std::fs;

use anyhow::Context as _;

use crate::place::Place;

/// Where the catalogues are, one file a language.
const FOLDER: &str = "src-tauri/crates/core/src/language/ftl";

/// Prints what each catalogue lacks, in the order of the English one, as it can be pasted and translated.
pub(crate) fn run(place: &Place) -> anyhow::Result<()> {
    let folder = place.root.join(FOLDER);
    let read = |name: &str| fs::read_to_string(folder.join(name)).with_context(|| format!("{FOLDER}/{name}"));
    let english = read("en.ftl")?;
    let mut files = fs::read_dir(&folder)
        .with_context(|| FOLDER.to_owned())?
        .map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()))
        .collect::<anyhow::Result<Vec<String>>>()?;
    files.retain(|name| name != "en.ftl");
    files.sort();
    for name in files {
        match lacking(&english, &read(&name)?).as_slice() {
            [] => println!("{name} has every message"),
            messages => println!("{name} lacks {}:\n{}", messages.len(), messages.concat()),
        }
    }
    Ok(())
}

/// The messages of `english` that `other` does not have.
fn lacking<'a>(english: &'a str, other: &str) -> Vec<&'a str> {
    let known: Vec<&str> = messages(other).into_iter().map(|(id, _)| id).collect();
    messages(english).into_iter().filter(|(id, _)| !known.contains(id)).map(|(_, text)| text).collect()
}

/// Every message: its name, and its text with all lines that belong to it.
fn messages(catalogue: &str) -> Vec<(&str, &str)> {
    let mut at = 0;
    let mut messages = Vec::<(&str, std::ops::Range<usize>)>::new();
    for line in catalogue.split_inclusive('\n') {
        let end = at + line.len();
        if let Some((id, _)) = line.split_once('=').filter(|_| line.starts_with(char::is_lowercase)) {
            messages.push((id.trim_end(), at..end));
        } else if let Some((_, range)) = messages.last_mut().filter(|(_, range)| range.end == at)
            // What continues a message is indented, but for the brace that closes a selection.
            && line.starts_with([' ', '}'])
        {
            range.end = end;
        }
        at = end;
    }
    messages.into_iter().map(|(id, range)| (id, &catalogue[range])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_language_lacks_is_listed_whole_and_in_the_order_of_the_english() {
        let english = "a = A\n\n# About b.\nb = { $n ->\n    [one] = 1\n   *[other] more\n}\nc = C\nd = D\n";
        assert_eq!(
            lacking(english, "d = De\na = As\n"),
            ["b = { $n ->\n    [one] = 1\n   *[other] more\n}\n", "c = C\n"]
        );
        assert_eq!(lacking(english, english), [""; 0]);
    }
}
