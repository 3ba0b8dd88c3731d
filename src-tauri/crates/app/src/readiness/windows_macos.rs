//! Windows and macOS always have a place for tray icons, and show notices themselves.

use super::Desktop;
use ccc_core::readiness::{Notices, Tray};
use std::future::{Ready, ready};

pub(super) fn desktop() -> Ready<Desktop> {
    ready((Some(Tray::Host), Some(Notices::TheSystem)))
}
