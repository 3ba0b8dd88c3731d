//! What WebKit is told in the environment, since it has no other ear for it.

use gtk::glib::{setenv, unsetenv};
use std::env;

/// Read by both of WebKit's processes at their start, by the window's for the page's.
const DISABLE_GPU: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";

/// To WebKit any value but 0 is one; by this it is known again.
const BY_PANEL: &str = "ccc-panel";

/// Has WebKit paint with the processor, unless the person has chosen. A page of text needs no graphics driver; loaded into
/// both processes, it takes a quarter of the time until the window shows, and 60 MB.
pub(super) fn paint_without_gpu() {
    // Fails only for a name that is none.
    let _ = setenv(DISABLE_GPU, BY_PANEL, false);
}

/// WebKit has started: the resident and the browsers that this process may start from now on are told nothing.
pub(crate) fn started() {
    if env::var_os(DISABLE_GPU).is_some_and(|value| value == BY_PANEL) {
        unsetenv(DISABLE_GPU);
    }
}
