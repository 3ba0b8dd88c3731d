//! Windows: `WebView2`, which draws the window, as Microsoft says it is to be looked for
//! (<https://learn.microsoft.com/en-us/microsoft-edge/webview2/concepts/distribution#detect-if-a-webview2-runtime-is-already-installed>).

use windows_registry::{CURRENT_USER, Key, LOCAL_MACHINE};

/// The runtime's entry among what Edge keeps up to date.
const RUNTIME: &str = r"Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}";

/// Whether the runtime is installed, for this person or for everybody.
pub(super) fn has_webview() -> bool {
    let places: [(&Key, &str); 3] =
        [(LOCAL_MACHINE, r"SOFTWARE\WOW6432Node"), (LOCAL_MACHINE, "SOFTWARE"), (CURRENT_USER, "Software")];
    places.into_iter().any(|(root, folder)| {
        let version = root.open(format!(r"{folder}\{RUNTIME}")).and_then(|key| key.get_string("pv"));
        version.is_ok_and(|version| !version.is_empty() && version != "0.0.0.0")
    })
}
