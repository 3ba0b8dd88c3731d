//! What is in the programs, in the form of `CycloneDX`.

use std::fmt::Write as _;

use anyhow::Result;

use super::notices::Library;
use super::release::Release;

/// The bill of materials, version 1.5 of the format.
pub(super) fn text(release: &Release, libraries: &[Library]) -> Result<String> {
    let mut components = String::new();
    for library in libraries {
        let comma = if components.is_empty() { "" } else { ",\n" };
        let Library { name, version, licence, kind, .. } = library;
        // a scope's @ is escaped in a package URL
        let path = name.replace('@', "%40");
        // older crates write a slash for OR
        let licence = licence.replace(" / ", " OR ").replace('/', " OR ");
        write!(
            components,
            "{comma}    {{\"type\": \"library\", \"name\": {}, \"version\": {}, \"purl\": {}, \"licenses\": [{{\"expression\": {}}}]}}",
            quoted(name),
            quoted(version),
            quoted(&format!("pkg:{kind}/{path}@{version}")),
            quoted(&licence)
        )?;
    }
    Ok(format!(
        "{{\n  \"bomFormat\": \"CycloneDX\",\n  \"specVersion\": \"1.5\",\n  \"version\": 1,\n  \"metadata\": {{\"component\": \
         {{\"type\": \"application\", \"name\": \"coop-casual-conference\", \"version\": {}, \"licenses\": \
         [{{\"expression\": \"AGPL-3.0-or-later\"}}]}}}},\n  \"components\": [\n{components}\n  ]\n}}\n",
        quoted(&release.version)
    ))
}

/// A text of JSON. Names, versions and licences have no control characters.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
