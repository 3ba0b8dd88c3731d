//! The Tauri shell around the page: it carries snapshots from the resident to the page and wishes back, and opens and
//! closes the window. It decides nothing: what is shown and what a wish does is the resident's.
//!
//! A second start while a panel runs makes the resident bring the first one to the front, and ends.

mod commands;
mod link;
#[cfg(target_os = "linux")]
mod linux;
mod page;
mod place;
mod shell;
mod window;

use anyhow::Context as _;
use ccc_app::paths::Paths;
use ccc_app::socket::client::{ConnectError, Wanted};
use ccc_app::socket::wire::Opening;
use ccc_core::action::Page;
use link::{Link, Met};
use shell::Shell;
use std::time::Duration;
use tauri::Manager as _;
use window::Life;

/// The window's name in tauri.conf.json.
const WINDOW: &str = "panel";

/// Opens the panel with this page, near a point of the screen (in pixels), and returns when it is no longer wanted: so long after it was
/// closed. Returns at once where a panel runs already.
///
/// Where none runs, a resident is started, unless the `wanted` one has been ended meanwhile: then nothing opens.
pub fn run(near: Option<(i32, i32)>, page: Page, warm: Duration, wanted: Wanted) -> anyhow::Result<()> {
    let paths = Paths::of_this_person()?;
    let met = tauri::async_runtime::block_on(link::meet(&paths, wanted));
    match &met {
        Met::AnotherPanel => return Ok(()),
        // The person has quit it, or has logged out, while this panel was starting.
        Met::Nobody(ConnectError::NoResident) if wanted == Wanted::InPlaceOfAnOlder => return Ok(()),
        _ => {}
    }
    #[cfg(target_os = "linux")]
    linux::find_display()?;
    let (link, wishes) = tauri::async_runtime::block_on(async { Link::new(paths, met) });
    tauri::Builder::default()
        .invoke_handler(tauri::generate_handler![
            commands::shown,
            commands::act,
            commands::find_places,
            commands::first_page,
            commands::again,
            commands::close,
            commands::drawn
        ])
        .plugin(page::stays())
        .on_window_event(|window, event| window::happened(window.app_handle(), event))
        .setup(move |app| {
            app.manage(wishes);
            app.manage(page);
            let window = app.get_webview_window(WINDOW).context("tauri.conf.json names no window")?;
            #[cfg(target_os = "linux")]
            linux::follow_colour_scheme();
            #[cfg(target_os = "linux")]
            let text = linux::text_size();
            // Elsewhere the system makes the whole window larger.
            #[cfg(not(target_os = "linux"))]
            let text = 1.0;
            let size = window::fit(&window, text);
            app.manage(Life::new(Opening { near, token: None, page }, warm, size));
            window::cool(app.handle());
            tauri::async_runtime::spawn(link.carry(Shell(app.handle().clone())));
            Ok(())
        })
        .build(context())
        .context(
            "the window could not be opened; on Linux and the BSDs it needs WebKitGTK 4.1 and a display",
        )?
        .run(|_, event| {
            #[cfg(target_os = "macos")]
            take_links(&event);
            #[cfg(not(target_os = "macos"))]
            drop(event);
        });
    Ok(())
}

/// macOS hands the program's own links to the bundle's main program, which is this one.
#[cfg(target_os = "macos")]
fn take_links(event: &tauri::RunEvent) {
    if let tauri::RunEvent::Opened { urls } = event {
        for url in urls {
            // A resident that cannot be started is told of in the window.
            let _ = ccc_app::scheme::hand_over(url.as_str());
        }
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "Tauri's macro ends the process where the page is not in the program"
)]
fn context() -> tauri::Context {
    tauri::generate_context!()
}
