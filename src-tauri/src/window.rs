//! The panel's window: it comes up when its page is drawn, goes when the person closes it or looks elsewhere, and a while
//! later its process ends.

use crate::WINDOW;
use crate::connection::PageRequests;
use crate::kind::Kind;
#[cfg(target_os = "linux")]
use crate::linux::{self, Place};
#[cfg(target_os = "linux")]
use crate::position::click_point;
use crate::position::{Area, Point, corner};
#[cfg(not(target_os = "linux"))]
use crate::visibility::FocusLoss;
use crate::visibility::{FOCUS_COMES_BACK_WITHIN, ShowRequest, Visibility, Wish};
use ccc_app::socket::wire::{Focus, PanelPlacement};
use ccc_core::action::Page;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use tauri::{
    AppHandle, Emitter as _, LogicalSize, Manager as _, PhysicalPosition, WebviewWindow, WindowEvent,
};
use tokio::sync::oneshot;

/// How long the page may take to draw. After that the window comes up as it is: a person who has clicked sees at least
/// that something happens.
const DRAW_TIMEOUT: Duration = Duration::from_secs(5);

/// What is known of the window.
pub(crate) struct WindowState {
    kind: Kind,
    keep_alive: Duration,
    size: LogicalSize<f64>,
    visibility: Mutex<Visibility>,
    /// Where the pointer was when the program began, for the first showing: until then it may have gone on.
    first_pointer: Mutex<Option<Point>>,
}

impl WindowState {
    /// A window of this kind and size that comes up as in `placement`, and whose process ends `keep_alive` after it was
    /// closed.
    pub(crate) fn new(
        kind: Kind,
        placement: PanelPlacement,
        pointer: Option<Point>,
        keep_alive: Duration,
        size: LogicalSize<f64>,
    ) -> Self {
        let visibility = Mutex::new(Visibility::new(kind.stays(), ShowRequest { click: 0, placement }));
        Self { kind, keep_alive, size, visibility, first_pointer: Mutex::new(pointer) }
    }

    /// Nothing that holds this lock can fail half-way, so a poisoned one is as good.
    fn visibility(&self) -> MutexGuard<'_, Visibility> {
        self.visibility.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// How much of a screen's height its frame takes at the most, in logical pixels.
const FRAME: f64 = 48.0;

/// The size of the page: larger where the person wants larger text (a factor, by which the webview draws the page), as far as
/// the screen allows.
pub(crate) fn fit(window: &WebviewWindow, kind: Kind, text: f64) -> LogicalSize<f64> {
    let usual = window.config().app.windows.first();
    let usual =
        usual.map_or(LogicalSize::new(360.0, 600.0), |usual| LogicalSize::new(usual.width, usual.height));
    let text = text.clamp(1.0, 3.0);
    let screen = screen(window);
    let frame = if kind == Kind::Framed { FRAME } else { 0.0 };
    let most =
        screen.map_or(usual, |screen| LogicalSize::new(screen.width - 16.0, screen.height - frame - 16.0));
    let size = LogicalSize::new((usual.width * text).min(most.width), (usual.height * text).min(most.height));
    if kind != Kind::Framed {
        // A window that stays small scrolls.
        let _ = window.set_min_size(Some(size));
        let _ = window.set_max_size(Some(size));
        let _ = window.set_size(size);
    }
    size
}

/// The size of the main screen without its bars; of the smallest one where the desktop names none, as on Wayland.
fn screen(window: &WebviewWindow) -> Option<LogicalSize<f64>> {
    let screens = match window.primary_monitor().ok().flatten() {
        Some(main) => vec![main],
        None => window.available_monitors().unwrap_or_default(),
    };
    let sizes = screens.iter().map(|screen| screen.work_area().size.to_logical::<f64>(screen.scale_factor()));
    sizes.min_by(|one, other| one.height.total_cmp(&other.height))
}

/// Brings the window up after [`DRAW_TIMEOUT`] at the latest.
pub(crate) fn wait_for_page(app: AppHandle) {
    tauri::async_runtime::spawn(async move {
        tokio::time::sleep(DRAW_TIMEOUT).await;
        page_drawn(&app);
    });
}

/// Has the page painted before the window is shown, where the system can. Returns whether it does.
pub(crate) fn paint_ahead(app: &AppHandle) -> bool {
    #[cfg(target_os = "linux")]
    return app.get_webview_window(WINDOW).is_some_and(|window| linux::paint_ahead(&window).is_ok());
    #[cfg(not(target_os = "linux"))]
    {
        let _ = app;
        false
    }
}

/// The page is drawn: the window comes up, where it still waits for that.
pub(crate) fn page_drawn(app: &AppHandle) {
    #[cfg(target_os = "linux")]
    linux::webkit_started();
    let wish = app.state::<WindowState>().visibility().page_drawn(Instant::now());
    carry_out(app, wish);
}

/// Does what a wish for the window comes to: shows it, after the page is drawn, or closes it where its icon is clicked again.
pub(crate) fn show(app: &AppHandle, request: ShowRequest) {
    let wish = app.state::<WindowState>().visibility().show(request, Instant::now());
    let page = page(app);
    if matches!(wish, Wish::Later | Wish::Show(_)) {
        // Fails only while the program ends.
        let _ = app.emit_to(WINDOW, "page", page);
    }
    carry_out(app, wish);
}

/// Closes the window where it has come by itself and the person has not turned to it.
pub(crate) fn withdraw(app: &AppHandle) {
    let withdraws = app.state::<WindowState>().visibility().withdraws();
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

/// The person points at the window, or types into it.
#[cfg(target_os = "linux")]
pub(crate) fn touch(app: &AppHandle) {
    app.state::<WindowState>().visibility().touch();
}

/// A token with which what the person's click opens may come to the front; nothing where the system needs or has none.
pub(crate) fn activation_token(app: &AppHandle) -> oneshot::Receiver<String> {
    let (sender, token) = oneshot::channel();
    #[cfg(target_os = "linux")]
    if let Some(window) = app.get_webview_window(WINDOW) {
        // Where the toolkit's thread has ended, the program ends.
        let _ = app.run_on_main_thread(move || {
            // Whoever asked waits for it.
            let _ = linux::token(&window).map(|token| sender.send(token));
        });
    }
    #[cfg(not(target_os = "linux"))]
    {
        let _ = app;
        drop::<oneshot::Sender<String>>(sender);
    }
    token
}

/// Puts a text on the clipboard, as the window in front may. Answers whether it did. Only on Linux is there ever a need.
pub(crate) fn copy(app: &AppHandle, text: String, briefly: bool) -> oneshot::Receiver<bool> {
    let (sender, copied) = oneshot::channel();
    #[cfg(target_os = "linux")]
    if let Some(window) = app.get_webview_window(WINDOW) {
        // Where the toolkit's thread has ended, the program ends.
        let _ = app.run_on_main_thread(move || {
            // Whoever asked waits for it.
            let _ = sender.send(linux::copy(&window, &text, briefly));
        });
    }
    #[cfg(not(target_os = "linux"))]
    {
        let _ = (app, text, briefly);
        let _ = sender.send(false);
    }
    copied
}

/// Ends the process.
pub(crate) fn exit(app: &AppHandle) {
    app.state::<WindowState>().visibility().exit();
    app.exit(0);
}

/// Takes the window off the screen, as the person wants. It stays ready for a while, then its process ends.
pub(crate) fn close(app: &AppHandle) {
    close_at(app, None);
}

fn close_at(app: &AppHandle, looked_away: Option<Instant>) {
    let state = app.state::<WindowState>();
    let closing = state.visibility().hide(looked_away);
    let (this, keep_alive) = (app.clone(), state.keep_alive);
    app.state::<PageRequests>().hidden();
    // Where the toolkit's thread has ended, the process ends anyway.
    let _ = app.run_on_main_thread(move || {
        let Some(window) = this.get_webview_window(WINDOW) else { return };
        #[cfg(target_os = "linux")]
        linux::hide(&window);
        #[cfg(not(target_os = "linux"))]
        let _ = window.hide();
    });
    let app = app.clone();
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
        WindowEvent::Focused(true) => app.state::<WindowState>().visibility().focus_gained(Instant::now()),
        WindowEvent::Focused(false) => focus_lost(app),
        _ => {}
    }
}

/// Closes the window where the person looks elsewhere.
fn focus_lost(app: &AppHandle) {
    let state = app.state::<WindowState>();
    let now = Instant::now();
    #[cfg(target_os = "linux")]
    let Some(loss) = app.get_webview_window(WINDOW).map(|window| linux::focus_loss(&window, state.kind))
    else {
        return;
    };
    #[cfg(not(target_os = "linux"))]
    let loss = FocusLoss::Deliberate;
    let Some(loss) = state.visibility().focus_lost(loss, now) else { return };
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        tokio::time::sleep(FOCUS_COMES_BACK_WITHIN).await;
        let looks_elsewhere = app.state::<WindowState>().visibility().looks_elsewhere(loss);
        if looks_elsewhere {
            close_at(&app, Some(now));
        }
    });
}

fn carry_out(app: &AppHandle, wish: Wish) {
    match wish {
        Wish::Later => {}
        Wish::Show(request) => bring_up(app, request),
        Wish::Close(click) => {
            close(app);
            app.state::<PageRequests>().shown_for(click);
        }
        Wish::Taken(click) => app.state::<PageRequests>().shown_for(click),
    }
}

fn bring_up(app: &AppHandle, request: ShowRequest) {
    let Some(window) = app.get_webview_window(WINDOW) else { return };
    // The toolkit is spoken to on its own thread. Where that one has ended, the resident waits in vain, and starts another panel.
    let _ = app.run_on_main_thread(move || {
        match request.placement.focus {
            Focus::Take => raise(&window, &request.placement),
            Focus::Leave => come_by_itself(&window, &request.placement),
        }
        window.state::<PageRequests>().shown_for(request.click);
    });
}

#[cfg(target_os = "linux")]
fn raise(window: &WebviewWindow, placement: &PanelPlacement) {
    linux::raise(window, place(window, placement), placement.token.as_deref());
}

/// Shows the window above the others, and leaves the keyboard to the one that has it. Where the desktop would give it the
/// keyboard all the same, it does not come up, and the reminder's notice stands alone.
fn come_by_itself(window: &WebviewWindow, placement: &PanelPlacement) {
    #[cfg(target_os = "linux")]
    if !linux::come_by_itself(window, window.state::<WindowState>().kind, place(window, placement)) {
        close(window.app_handle());
    }
    #[cfg(not(target_os = "linux"))]
    {
        move_to(window, placement);
        let _ = window.set_focusable(false);
        let _ = window.set_always_on_top(true);
        let _ = window.show();
        let _ = window.set_focusable(true);
    }
}

#[cfg(target_os = "linux")]
fn place(window: &WebviewWindow, placement: &PanelPlacement) -> Place {
    let state = window.state::<WindowState>();
    match state.kind {
        Kind::Popup => {
            let pointer = first_pointer(window).or_else(linux::pointer);
            let scale =
                window.gtk_window().map_or(1, |window| gtk::prelude::WidgetExt::scale_factor(&window));
            let at = click_point(placement.near, pointer, scale);
            let at = at.and_then(|(x, y)| position(window, (f64::from(x), f64::from(y))));
            at.map_or(Place::Anywhere, |at| Place::At((at.x, at.y)))
        }
        Kind::Layer => {
            Place::AtBar { click: placement.near, width: state.size.to_physical::<i32>(1.0).width }
        }
        Kind::Framed => Place::Anywhere,
    }
}

#[cfg(not(target_os = "linux"))]
fn raise(window: &WebviewWindow, placement: &PanelPlacement) {
    move_to(window, placement);
    let _ = window.show();
    let _ = window.set_focus();
}

#[cfg(not(target_os = "linux"))]
fn move_to(window: &WebviewWindow, placement: &PanelPlacement) {
    let near = placement.near.or_else(|| first_pointer(window)).map(|(x, y)| (f64::from(x), f64::from(y)));
    let near = near.or_else(|| window.cursor_position().ok().map(|at| (at.x, at.y)));
    let near = near.filter(|_| window.state::<WindowState>().kind == Kind::Popup);
    let _ = near.and_then(|near| position(window, near)).map(|corner| window.set_position(corner));
}

/// Where the pointer was when the program began, once.
fn first_pointer(window: &WebviewWindow) -> Option<Point> {
    window.state::<WindowState>().first_pointer.lock().unwrap_or_else(PoisonError::into_inner).take()
}

/// Where the corner of a window goes that opens at this point, in device pixels.
fn position(window: &WebviewWindow, (x, y): (f64, f64)) -> Option<PhysicalPosition<i32>> {
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
