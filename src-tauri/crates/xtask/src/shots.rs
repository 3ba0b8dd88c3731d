//! `cargo xtask shots`: the README's pictures, taken from the real programs.

#[cfg(all(feature = "desktop", target_os = "linux"))]
pub(crate) mod camera;

use anyhow::Result;

use crate::desktop;
use crate::place::Place;
use crate::programs::Profile;

/// Builds the programs and hands over to the camera.
pub(crate) fn run(place: &Place) -> Result<()> {
    desktop::hand_over(place, Profile::Release, &["photograph"])
}
