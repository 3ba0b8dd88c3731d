//! The page before its window is shown.

use crate::kind::Kind;
use gtk::cairo::{Context, Format, ImageSurface};
use gtk::glib::{ControlFlow, timeout_add_local};
use gtk::prelude::*;
use std::time::{Duration, Instant};
use tauri::WebviewWindow;

/// How often a picture is taken from WebKit, which paints the next one then.
const EVERY: Duration = Duration::from_millis(12);

/// How long at the most: the page does not wait longer.
const AT_MOST: Duration = Duration::from_secs(2);

/// Gives the page its size (in logical pixels) before the window is shown. Laid out first without any, WebKit keeps
/// heights from then, and shows a first frame that is not the last.
pub(super) fn lay_out(window: &WebviewWindow, kind: Kind, (width, height): (i32, i32)) -> tauri::Result<()> {
    window.with_webview(move |webview| {
        if kind == Kind::Framed {
            // What GTK draws around it on Wayland would be taken off the window's own size.
            webview.inner().set_size_request(width, height);
        }
        webview.inner().size_allocate(&gtk::Allocation::new(0, 0, width, height));
    })
}

/// Has WebKit paint the page, which is whole, although the window is not shown yet: else that comes up as an empty sheet, and
/// the page a tenth of a second later. The first pictures are of the ground alone, and each is painted when the one before has
/// been taken, so they are drawn to nowhere until the window is shown.
pub(crate) fn paint_ahead(window: &WebviewWindow) -> tauri::Result<()> {
    window.with_webview(|webview| {
        let page = webview.inner();
        if page.is_mapped() {
            return;
        }
        page.realize();
        page.map();
        let since = Instant::now();
        timeout_add_local(EVERY, move || {
            let is_shown = page.toplevel().is_none_or(|window| window.is_mapped());
            let taken = if is_shown { None } else { take_picture(&page) };
            if taken.is_some() && since.elapsed() < AT_MOST {
                ControlFlow::Continue
            } else {
                ControlFlow::Break
            }
        });
    })
}

/// WebKit would show the tooltip again that the pointer had when the window was closed under it.
pub(super) fn forget_tooltip(window: &WebviewWindow) {
    // A window that is gone shows none.
    let _ = window.with_webview(|webview| webview.inner().set_has_tooltip(false));
}

fn take_picture(page: &impl IsA<gtk::Widget>) -> Option<()> {
    let area = page.allocation();
    let nowhere = ImageSurface::create(Format::ARgb32, area.width(), area.height()).ok()?;
    // GTK draws nothing that it has not given a place since it was made.
    page.size_allocate(&area);
    page.draw(&Context::new(&nowhere).ok()?);
    Some(())
}
