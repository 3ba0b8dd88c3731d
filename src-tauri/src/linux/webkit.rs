//! What WebKit and GIO are told in the environment, since they have no other ear for it.

use gtk::glib::{setenv, unsetenv};
use std::env;
use std::sync::OnceLock;

/// Read at their start by all of WebKit's processes, which inherit it from this one.
const TOLD: [(&str, &str); 2] = [
    // A page of text needs no graphics driver; loaded into two processes, it takes a quarter of the time until the window
    // shows, and 60 MB.
    ("WEBKIT_DISABLE_DMABUF_RENDERER", "1"),
    // Nor does it need folders of other machines, for which GIO starts gvfs's processes.
    ("GIO_USE_VFS", "local"),
];

/// What of it is ours, and not the person's own choice.
static OURS: OnceLock<Vec<&str>> = OnceLock::new();

/// Has WebKit start with what the page needs, unless the person has chosen.
pub(super) fn start_light() {
    OURS.get_or_init(|| {
        let ours = TOLD.into_iter().filter(|(name, _)| env::var_os(name).is_none());
        // Fails only for a name that is none.
        ours.filter(|(name, value)| setenv(name, value, false).is_ok()).map(|(name, _)| name).collect()
    });
}

/// WebKit has started: the resident and the browsers that this process may start from now on are told nothing.
pub(crate) fn started() {
    OURS.get().into_iter().flatten().for_each(unsetenv);
}
