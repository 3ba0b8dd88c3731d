//! The panel's window: it comes up when its page is drawn, goes when the person looks elsewhere, and a while later its
//! process ends.

use crate::WINDOW;
use crate::connection::PageRequests;
use crate::position::{Area, corner};
use crate::visibility::{ShowRequest, Visibility};
use ccc_app::socket::wire::{Focus, PanelPlacement};
use ccc_core::action::Page;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use tauri::{AppHandle, LogicalSize, Manager as _, PhysicalPosition, WebviewWindow, WindowEvent};

/// How long the page may take to draw. After that the window comes up as it is: a person who has clicked sees at least
/// that something happens.
const DRAW_TIMEOUT: Duration = Duration::from_secs(5);

/// What is known of the window.
pub(crate) struct WindowState {
    keep_alive: Duration,
    size: LogicalSize<f64>,
    visibility: Mutex<Visibility>,
}

impl WindowState {
    /// A window of `size` that comes up as in `placement`, and whose process ends `keep_alive` after it was closed.
    pub(crate) fn new(placement: PanelPlacement, keep_alive: Duration, size: LogicalSize<f64>) -> Self {
        let visibility = Mutex::new(Visibility::new(ShowRequest { click: 0, placement }));
        Self { keep_alive, size, visibility }
    }

    /// Nothing that holds this lock can fail half-way, so a poisoned one is as good.
    fn visibility(&self) -> MutexGuard<'_, Visibility> {
        self.visibility.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Makes the window larger where the person wants larger text (a factor, by which the webview draws the page), as far as
/// the screen allows. Gives the window's size.
pub(crate) fn fit(window: &WebviewWindow, text: f64) -> LogicalSize<f64> {
    let usual = window.config().app.windows.first();
    let usual =
        usual.map_or(LogicalSize::new(360.0, 600.0), |usual| LogicalSize::new(usual.width, usual.height));
    let text = text.clamp(1.0, 3.0);
    let screen = window.primary_monitor().ok().flatten();
    let screen = screen.map(|screen| screen.work_area().size.to_logical::<f64>(screen.scale_factor()));
    let most = screen.map_or(usual, |screen| LogicalSize::new(screen.width - 16.0, screen.height - 16.0));
    let size = LogicalSize::new((usual.width * text).min(most.width), (usual.height * text).min(most.height));
    // A window that stays small scrolls.
    let _ = window.set_min_size(Some(size));
    let _ = window.set_max_size(Some(size));
    let _ = window.set_size(size);
    #[cfg(target_os = "linux")]
    crate::linux::lay_out(window, size.to_physical::<i32>(1.0).into());
    size
}

/// Brings the window up after [`DRAW_TIMEOUT`] at the latest.
pub(crate) fn wait_for_page(app: AppHandle) {
    tauri::async_runtime::spawn(async move {
        tokio::time::sleep(DRAW_TIMEOUT).await;
        page_drawn(&app);
    });
}

/// The page is drawn: the window comes up, where it still waits for that.
pub(crate) fn page_drawn(app: &AppHandle) {
    let request = app.state::<WindowState>().visibility().page_drawn();
    bring_up(app, request);
}

/// Shows the window and gives it the focus; before the page is drawn, it comes up then.
pub(crate) fn show(app: &AppHandle, request: ShowRequest) {
    let request = app.state::<WindowState>().visibility().show(request);
    bring_up(app, request);
}

/// Closes the window where it has come by itself and the person has not turned to it.
pub(crate) fn withdraw(app: &AppHandle) {
    let withdraws = app.state::<WindowState>().visibility().withdraw();
    if withdraws {
        close(app);
    }
}

/// Whether the window is on the screen, or about to be.
pub(crate) fn is_up(app: &AppHandle) -> bool {
    app.state::<WindowState>().visibility().is_up()
}

/// The page that the window was opened with last.
pub(crate) fn page(app: &AppHandle) -> Page {
    app.state::<WindowState>().visibility().page()
}

/// Ends the process.
pub(crate) fn exit(app: &AppHandle) {
    app.state::<WindowState>().visibility().exit();
    app.exit(0);
}

/// Takes the window off the screen. It stays ready for a while, then its process ends.
pub(crate) fn close(app: &AppHandle) {
    let state = app.state::<WindowState>();
    let closing = state.visibility().hide();
    // Where the window is gone, the process ends anyway.
    let _ = app.get_webview_window(WINDOW).map(|window| window.hide());
    let (app, keep_alive) = (app.clone(), state.keep_alive);
    tauri::async_runtime::spawn(async move {
        tokio::time::sleep(keep_alive).await;
        let expires = app.state::<WindowState>().visibility().expire(closing);
        if expires {
            app.exit(0);
        }
    });
}

/// What the system tells of the window.
pub(crate) fn on_event(app: &AppHandle, event: &WindowEvent) {
    match event {
        WindowEvent::CloseRequested { api, .. } => {
            api.prevent_close();
            close(app);
        }
        WindowEvent::Focused(has_focus) => {
            let closes = app.state::<WindowState>().visibility().focus_changed(*has_focus, Instant::now());
            if closes {
                close(app);
            }
        }
        _ => {}
    }
}

fn bring_up(app: &AppHandle, request: Option<ShowRequest>) {
    let (Some(request), Some(window)) = (request, app.get_webview_window(WINDOW)) else { return };
    // The toolkit is spoken to on its own thread. Where that one has ended, the resident waits in vain, and starts another panel.
    let _ = app.run_on_main_thread(move || {
        match request.placement.focus {
            Focus::Take => raise(&window, &request.placement),
            Focus::Leave if window.is_visible().unwrap_or(false) => {}
            Focus::Leave => come_by_itself(&window),
        }
        window.state::<PageRequests>().shown_for(request.click);
    });
}

/// Shows the window above all others and leaves the keyboard to the one that has it. Where the desktop would give it the
/// keyboard all the same, it does not come up: the reminder's notice stands.
fn come_by_itself(window: &WebviewWindow) {
    #[cfg(target_os = "linux")]
    if !crate::linux::come_by_itself(window, position(window, None)) {
        close(window.app_handle());
    }
    #[cfg(not(target_os = "linux"))]
    {
        let _ = position(window, None).map(|corner| window.set_position(corner));
        let _ = window.set_focusable(false);
        let _ = window.set_always_on_top(true);
        let _ = window.show();
        let _ = window.set_focusable(true);
    }
}

/// A window that cannot be moved or raised (Wayland lets nobody) is shown where the desktop puts it.
fn raise(window: &WebviewWindow, placement: &PanelPlacement) {
    let corner = position(window, placement.near);
    #[cfg(target_os = "linux")]
    crate::linux::raise(window, corner, placement.token.as_deref());
    #[cfg(not(target_os = "linux"))]
    {
        let _ = corner.map(|corner| window.set_position(corner));
        let _ = window.show();
        let _ = window.set_focus();
    }
}

/// Where the window goes: near the click, else near the pointer.
fn position(window: &WebviewWindow, near: Option<(i32, i32)>) -> Option<PhysicalPosition<i32>> {
    let (x, y) = near
        .map_or_else(
            || window.cursor_position().map(|at| (at.x, at.y)),
            |(x, y)| Ok((f64::from(x), f64::from(y))),
        )
        .ok()?;
    let monitor =
        window.monitor_from_point(x, y).ok().flatten().or(window.primary_monitor().ok().flatten())?;
    // GTK does not know the size of a window that was never shown; this one has no frame and always the same size.
    let size = window.state::<WindowState>().size.to_physical::<i32>(monitor.scale_factor());
    let (at, work) = (monitor.work_area().position, monitor.work_area().size);
    let work = Area { x: at.x, y: at.y, width: pixels(work.width), height: pixels(work.height) };
    #[expect(clippy::cast_possible_truncation, reason = "pixels of a screen")]
    let click = (x as i32, y as i32);
    let (x, y) = corner(click, (size.width, size.height), work);
    Some(PhysicalPosition { x, y })
}

fn pixels(length: u32) -> i32 {
    i32::try_from(length).unwrap_or(i32::MAX)
}
