//! Filling the templates of `packaging/`, which have `@NAME@` where something is to come.

use std::fs;

use anyhow::{Context, Result, ensure};

use crate::place::Place;

/// A file of `packaging/`.
pub(super) fn read(place: &Place, path: &str) -> Result<String> {
    let file = place.root.join("packaging").join(path);
    fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))
}

/// `template` with each of `values` in its place; a name that is not there, or a place that stays, is a mistake.
pub(super) fn fill(template: &str, values: &[(&str, &str)]) -> Result<String> {
    let mut text = template.to_owned();
    for (name, value) in values {
        let place = format!("@{name}@");
        ensure!(template.contains(&place), "the template has no {place}");
        text = text.replace(&place, value);
    }
    let left = template.split('@').skip(1).step_by(2).find(|name| {
        let is_a_name = !name.is_empty()
            && name.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_');
        is_a_name && !values.iter().any(|(known, _)| known == name)
    });
    ensure!(left.is_none(), "nothing is known for @{}@", left.unwrap_or_default());
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_is_filled_and_every_value_has_a_place() {
        assert_eq!(
            fill("v@VERSION@, @ARCH@", &[("VERSION", "1.2.3"), ("ARCH", "amd64")]).unwrap(),
            "v1.2.3, amd64"
        );
        assert!(fill("v@VERSION@ @ARCH@", &[("VERSION", "1.2.3")]).is_err());
        assert!(fill("v", &[("VERSION", "1.2.3")]).is_err());
    }
}
