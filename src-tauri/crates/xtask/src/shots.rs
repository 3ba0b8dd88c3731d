//! `cargo xtask shots`: the README's pictures, taken from the real programs, and every page of the panel in a browser.

#[cfg(all(feature = "desktop", target_os = "linux"))]
pub(crate) mod camera;

use anyhow::Result;

use crate::place::Place;
use crate::programs::Profile;
use crate::{desktop, node};

/// Builds the programs and hands over to the camera; then each page, theme and two languages, from the stories.
pub(crate) fn run(place: &Place) -> Result<()> {
    desktop::hand_over(place, Profile::Release, &desktop::ALL, &["photograph"])?;
    let folder = place.root.join("target/shots");
    node::script_with(place, "shots", &[&folder.display().to_string()])?;
    println!("every page, in both themes, is in {}", folder.display());
    Ok(())
}
