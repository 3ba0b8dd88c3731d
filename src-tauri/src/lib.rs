//! The Tauri shell around the page: it passes snapshots from the resident to the page and requests back, and opens and
//! closes the window. What is shown, and what a request does, the resident decides.
//!
//! A second start while a panel runs makes the resident bring the first one to the front, and ends.

mod commands;
mod connection;
mod ground;
mod kind;
#[cfg(target_os = "linux")]
mod linux;
mod navigation;
mod position;
mod screen;
mod visibility;
mod window;
#[cfg(windows)]
pub mod without_engine;

use anyhow::Context as _;
use ccc_app::paths::Paths;
use ccc_app::socket::client::{ConnectError, StartPolicy};
use ccc_app::socket::wire::PanelPlacement;
use connection::{ConnectResult, ResidentConnection};
use kind::Kind;
use screen::TauriScreen;
use std::time::Duration;
use tauri::{Manager as _, WebviewWindow, WebviewWindowBuilder};
use visibility::Stays;
use window::WindowState;

/// The window's name in tauri.conf.json.
const WINDOW: &str = "panel";

/// Opens the panel as `placement` says, and returns `keep_alive` after it was closed. Returns at once where a panel runs
/// already.
///
/// Where none runs, a resident is started, unless the `wanted` one has been ended meanwhile: then nothing opens.
pub fn run(mut placement: PanelPlacement, keep_alive: Duration, wanted: StartPolicy) -> anyhow::Result<()> {
    let paths = Paths::for_current_user()?;
    #[cfg(windows)]
    if tauri::webview_version().is_err() {
        return without_engine::go_on(&paths, wanted);
    }
    let connected = tauri::async_runtime::block_on(connection::connect(&paths, wanted));
    match &connected {
        ConnectResult::AnotherPanel => return Ok(()),
        // The person has quit it, or has logged out, while this panel was starting.
        ConnectResult::Failed(ConnectError::NoResident) if wanted == StartPolicy::OnlyReplaceOlder => {
            return Ok(());
        }
        _ => {}
    }
    // Before GTK takes it out of the environment.
    placement.token = ccc_app::activation::given();
    #[cfg(target_os = "linux")]
    linux::find_display()?;
    #[cfg(target_os = "linux")]
    let (kind, pointer) = (linux::kind(), linux::pointer());
    #[cfg(not(target_os = "linux"))]
    let (kind, pointer) = (kind::Kind::Popup, None);
    let appearance = connection::appearance(&connected);
    let (connection, requests) =
        tauri::async_runtime::block_on(async { ResidentConnection::new(paths, connected) });
    tauri::Builder::default()
        .invoke_handler(tauri::generate_handler![
            commands::shown,
            commands::act,
            commands::find_places,
            commands::first_page,
            commands::again,
            commands::close,
            commands::paint,
            commands::drawn
        ])
        .plugin(navigation::stay_on_page())
        .on_window_event(|window, event| window::on_event(window.app_handle(), event))
        .setup(move |app| {
            app.manage(requests);
            let window = open_window(app, kind)?;
            #[cfg(target_os = "linux")]
            linux::follow_colour_scheme();
            #[cfg(target_os = "linux")]
            let text = linux::text_size();
            // Elsewhere the system makes the whole window larger.
            #[cfg(not(target_os = "linux"))]
            let text = 1.0;
            ground::lay(app.handle(), appearance);
            let size = window::fit(&window, kind, text);
            app.manage(WindowState::new(kind, placement, pointer, keep_alive, size));
            #[cfg(target_os = "linux")]
            linux::prepare(app.handle(), &window, kind, size.to_physical::<i32>(1.0).into())?;
            window::wait_for_page(app.handle().clone());
            tauri::async_runtime::spawn(
                connection.run(TauriScreen { app: app.handle().clone(), appearance: appearance.into() }),
            );
            Ok(())
        })
        .build(context())
        .context(
            "the window could not be opened; on Linux and the BSDs it needs WebKitGTK 4.1 and a display",
        )?
        .run(|_, event| {
            #[cfg(target_os = "macos")]
            forward_links(&event);
            #[cfg(not(target_os = "macos"))]
            drop(event);
        });
    Ok(())
}

/// Makes the window, which is not shown yet.
fn open_window(app: &tauri::App, kind: Kind) -> anyhow::Result<WebviewWindow> {
    let window = app.config().app.windows.first().context("tauri.conf.json names no window")?;
    let hangs = kind.stays() == Stays::WhileLookedAt;
    let builder = WebviewWindowBuilder::from_config(app, window)?;
    // One with a frame is as large as its page.
    Ok(builder.decorations(!hangs).resizable(hangs).always_on_top(hangs).skip_taskbar(hangs).build()?)
}

/// macOS hands the program's own links to the bundle's main program, which is this one.
#[cfg(target_os = "macos")]
fn forward_links(event: &tauri::RunEvent) {
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
