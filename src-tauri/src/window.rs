//! The window's life: it comes when it is drawn, goes when the person looks elsewhere, and a while later the process
//! ends.

use crate::WINDOW;
use crate::place::{Area, corner};
use ccc_app::socket::wire::Opening;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use tauri::{AppHandle, LogicalSize, Manager as _, PhysicalPosition, WebviewWindow, WindowEvent};

/// A window manager may give a new window the focus, take it away and give it again: that is no closing.
const SETTLING: Duration = Duration::from_millis(300);

/// Where the window is in its life.
pub(crate) struct Life {
    warm: Duration,
    size: LogicalSize<f64>,
    now: Mutex<Now>,
}

struct Now {
    /// How it is to come up once the page is drawn.
    waiting: Option<Opening>,
    /// Since when it is on the screen.
    open: Option<Instant>,
    /// Counts openings and closings, so that an old closing's end finds the window opened again.
    turns: u64,
}

impl Life {
    pub(crate) fn new(opening: Opening, warm: Duration, size: LogicalSize<f64>) -> Self {
        Self { warm, size, now: Mutex::new(Now { waiting: Some(opening), open: None, turns: 0 }) }
    }

    /// Nothing that holds this lock can fail half-way, so a poisoned one is as good.
    fn now(&self) -> MutexGuard<'_, Now> {
        self.now.lock().unwrap_or_else(PoisonError::into_inner)
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

/// The page has something to show: up with the window, where it still waits for that.
pub(crate) fn drawn(app: &AppHandle) {
    let waiting = app.state::<Life>().now().waiting.take();
    if let Some(opening) = waiting {
        bring_up(app, opening);
    }
}

/// Shows the window and gives it the focus; before the page has drawn anything, it will be shown then.
pub(crate) fn show(app: &AppHandle, opening: Opening) {
    let life = app.state::<Life>();
    let mut now = life.now();
    if let Some(waiting) = now.waiting.as_mut() {
        *waiting = opening;
        return;
    }
    drop(now);
    bring_up(app, opening);
}

/// Whether the window is on the screen, or about to be.
pub(crate) fn is_up(app: &AppHandle) -> bool {
    let life = app.state::<Life>();
    let now = life.now();
    now.open.is_some() || now.waiting.is_some()
}

/// Takes the window off the screen; it stays ready for a while.
pub(crate) fn close(app: &AppHandle) {
    let life = app.state::<Life>();
    let mut now = life.now();
    now.open = None;
    now.turns += 1;
    drop(now);
    // Where the window is gone, the program ends anyway.
    let _ = app.get_webview_window(WINDOW).map(|window| window.hide());
    cool(app);
}

/// Ends the program unless the window is opened before the warm time is over.
pub(crate) fn cool(app: &AppHandle) {
    let life = app.state::<Life>();
    let (turns, warm) = (life.now().turns, life.warm);
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        tokio::time::sleep(warm).await;
        if app.state::<Life>().now().turns == turns {
            app.exit(0);
        }
    });
}

/// What the system tells of the window.
pub(crate) fn happened(app: &AppHandle, event: &WindowEvent) {
    match event {
        WindowEvent::CloseRequested { api, .. } => {
            api.prevent_close();
            close(app);
        }
        WindowEvent::Focused(false) => {
            let open = app.state::<Life>().now().open;
            if open.is_some_and(|since| since.elapsed() > SETTLING) {
                close(app);
            }
        }
        _ => {}
    }
}

fn bring_up(app: &AppHandle, opening: Opening) {
    let life = app.state::<Life>();
    let mut now = life.now();
    now.open = Some(Instant::now());
    now.turns += 1;
    drop(now);
    let Some(window) = app.get_webview_window(WINDOW) else { return };
    // The toolkit is spoken to on its own thread.
    let _ = app.run_on_main_thread(move || raise(&window, &opening));
}

/// A window that cannot be moved or raised (Wayland lets nobody) is shown where the desktop puts it.
fn raise(window: &WebviewWindow, opening: &Opening) {
    let corner = place(window, opening.near);
    #[cfg(target_os = "linux")]
    crate::linux::raise(window, corner, opening.token.as_deref());
    #[cfg(not(target_os = "linux"))]
    {
        let _ = corner.map(|corner| window.set_position(corner));
        let _ = window.show();
        let _ = window.set_focus();
    }
}

/// Where the window goes: near the click, else near the pointer.
fn place(window: &WebviewWindow, near: Option<(i32, i32)>) -> Option<PhysicalPosition<i32>> {
    let (x, y) = near
        .map_or_else(
            || window.cursor_position().map(|at| (at.x, at.y)),
            |(x, y)| Ok((f64::from(x), f64::from(y))),
        )
        .ok()?;
    let monitor =
        window.monitor_from_point(x, y).ok().flatten().or(window.primary_monitor().ok().flatten())?;
    // GTK does not know the size of a window that was never shown; this one has no frame and always the same size.
    let size = window.state::<Life>().size.to_physical::<i32>(monitor.scale_factor());
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
