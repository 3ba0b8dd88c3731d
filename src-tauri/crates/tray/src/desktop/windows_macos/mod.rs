//! The desktop of Windows and of macOS: the icon by `tray-icon` on `tao`'s event loop.
//!
//! Both systems want windows and icons on the main thread, and there the event loop runs. The controller runs on a
//! thread of its own; it sends the main thread [`Wish`]es through tao's proxy, and what happens on the main thread goes
//! into the controller's inbox.
//!
//! What has been run: the Windows program in Wine, with icon, tooltip, menu, clicks, a restart of the bar and a second
//! start. Wine has no toasts. The macOS side has been compiled and linted, never run.

#[cfg(target_os = "macos")]
mod banners;
#[cfg(target_os = "macos")]
mod macos;
mod menu;
mod shortcut;
#[cfg(windows)]
mod toasts;
mod tray;
#[cfg(windows)]
mod windows;

#[cfg(target_os = "macos")]
use {banners as notices, banners::Banners as Notices, macos as system};
#[cfg(windows)]
use {toasts as notices, toasts::Toasts as Notices, windows as system};

use crate::desktop::shortcut::pressed;
use crate::{Setup, start};
use anyhow::Context as _;
use ccc_app::controller::End;
use ccc_app::ports::{Desktop, Inbox, Message};
use ccc_app::scheme;
use ccc_app::socket::wire::PanelPlacement;
use ccc_core::notice::{Notice, NoticeId};
use ccc_core::shortcut::Shortcut;
use ccc_core::update::Event;
use ccc_core::view::tray::TrayView;
use global_hotkey::{GlobalHotKeyEvent, HotKeyState};
use shortcut::Shortcuts;
use std::thread;
use std::time::{Duration, Instant};
use tao::event::{Event as LoopEvent, StartCause};
use tao::event_loop::{ControlFlow, EventLoopBuilder, EventLoopProxy};
use tao::platform::run_return::EventLoopExtRunReturn as _;
use tokio::sync::mpsc;
use tokio::task::LocalSet;
use tracing::warn;
use tray::Tray;
use tray_icon::menu::{MenuEvent, MenuId};
use tray_icon::{MouseButton, MouseButtonState, TrayIconEvent};

/// How often the icon is looked at again: neither system tells a program without a window that its bar has turned dark
/// or is shown at another scale.
const LOOK_AGAIN: Duration = Duration::from_mins(1);

/// What the system knows the program by; the panel's bundle has the same name.
const IDENTIFIER: &str = "coop.patio.ccc";

/// What notices are signed with.
const NAME: &str = "Coop Casual Conference";

/// What the main thread is to do.
enum Wish {
    /// Draw the tray; the first one puts the icon there.
    Draw(Box<TrayView>),
    /// Do what this entry of the menu does.
    Chosen(MenuId),
    /// Join when this shortcut is pressed.
    Shortcut(Option<Shortcut>),
    /// The controller has ended.
    End,
}

/// The desktop as the controller sees it, on the controller's thread.
struct ThisDesktop {
    main: EventLoopProxy<Wish>,
    notices: Notices,
}

/// Runs the resident until somebody ends it: the controller on a thread of its own, the system's event loop on this one,
/// which must be the main thread.
///
/// No signal is listened to: what matters is on the disk at any time, and Windows has none.
pub(crate) fn run(setup: Setup) -> anyhow::Result<End> {
    let mut event_loop = EventLoopBuilder::<Wish>::with_user_event().build();
    system::prepare(&mut event_loop);
    let (inbox, messages) = mpsc::unbounded_channel();
    listen(&event_loop.create_proxy(), &inbox);
    let (main, its_inbox) = (event_loop.create_proxy(), inbox.clone());
    let thread = thread::Builder::new().name("controller".into());
    let thread = thread.spawn(move || {
        let _end = EndsLoop(main.clone());
        control(setup, main, its_inbox, messages)
    });
    let thread = thread.context("the controller's thread could not be started")?;

    let mut tray: Option<Tray> = None;
    let mut shortcuts = Shortcuts::default();
    event_loop.run_return(|event, target, flow| {
        match event {
            LoopEvent::UserEvent(Wish::Draw(view)) => draw(&mut tray, *view, system::icon_size(target)),
            LoopEvent::NewEvents(StartCause::ResumeTimeReached { .. }) => {
                if let Some(tray) = &mut tray {
                    tray.refresh(system::icon_size(target));
                }
            }
            LoopEvent::UserEvent(Wish::Chosen(id)) => {
                if let Some(action) = tray.as_ref().and_then(|tray| tray.action(&id)) {
                    let _ = inbox.send(Message::Event(Event::Act(action.clone())));
                }
            }
            LoopEvent::UserEvent(Wish::Shortcut(shortcut)) => shortcuts.set(shortcut, &inbox),
            // Only on macOS, which hands links to what runs of the bundle.
            LoopEvent::Opened { urls } => {
                for url in urls {
                    take_link(url.as_str(), &inbox);
                }
            }
            LoopEvent::UserEvent(Wish::End) => {
                tray = None;
                *flow = ControlFlow::Exit;
                return;
            }
            // The system ends the program; without the icon nothing is left to see.
            LoopEvent::LoopDestroyed => tray = None,
            _ => return,
        }
        *flow = ControlFlow::WaitUntil(Instant::now() + LOOK_AGAIN);
    });
    // Where the loop has ended first, the controller ends now.
    let _ = inbox.send(Message::Stop);
    thread.join().unwrap_or_else(|_| Err(anyhow::anyhow!("the controller has crashed")))
}

/// Becomes the only resident and runs the controller; at once at its end where another resident shows its panel instead.
fn control(
    setup: Setup,
    main: EventLoopProxy<Wish>,
    inbox: Inbox,
    messages: mpsc::UnboundedReceiver<Message>,
) -> anyhow::Result<End> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    LocalSet::new().block_on(&runtime, async {
        let Some(only_one) = start::become_the_only_one(&setup).await? else { return Ok(End::Wanted) };
        let notices = Notices::new(inbox.clone());
        // Both systems show buttons, and neither tells whether it shows notices now.
        let _ = inbox.send(Message::Event(Event::NoticesReady { buttons: true }));
        let desktop = ThisDesktop { main, notices };
        // Boxed: it holds the whole state, which is too large to be moved about.
        Box::pin(start::run(setup, only_one, desktop, inbox, messages, std::future::ready(()))).await
    })
}

/// Ends the event loop when the controller's thread ends, however it ends.
struct EndsLoop(EventLoopProxy<Wish>);

impl Drop for EndsLoop {
    fn drop(&mut self) {
        let _ = self.0.send_event(Wish::End);
    }
}

/// Sends clicks on the icon and presses of the shortcut to the controller, and choices from the menu to the main thread, which knows the menu.
fn listen(main: &EventLoopProxy<Wish>, inbox: &Inbox) {
    let its_inbox = inbox.clone();
    GlobalHotKeyEvent::set_event_handler(Some(move |event: GlobalHotKeyEvent| {
        if event.state == HotKeyState::Pressed {
            pressed(&its_inbox);
        }
    }));
    let (main, inbox) = (main.clone(), inbox.clone());
    MenuEvent::set_event_handler(Some(move |event: MenuEvent| {
        let _ = main.send_event(Wish::Chosen(event.id));
    }));
    TrayIconEvent::set_event_handler(Some(move |event| {
        if let Some(placement) = wanted(&event) {
            let _ = inbox.send(Message::PanelRequested(placement));
        }
    }));
}

/// A left click wants the panel, near the click.
fn wanted(event: &TrayIconEvent) -> Option<PanelPlacement> {
    match event {
        TrayIconEvent::Click {
            position,
            button: MouseButton::Left,
            button_state: MouseButtonState::Up,
            ..
        } => {
            let at = position.cast::<i32>();
            Some(PanelPlacement { near: Some((at.x, at.y)), ..PanelPlacement::default() })
        }
        _ => None,
    }
}

/// Does what a link of the program's own asks for.
fn take_link(link: &str, inbox: &Inbox) {
    match scheme::wish(link) {
        Ok(action) => drop(inbox.send(Message::Event(Event::Act(action)))),
        Err(error) => warn!("{error:#}"),
    }
}

fn draw(tray: &mut Option<Tray>, view: TrayView, size: u32) {
    match tray {
        Some(tray) => tray.draw(view, size),
        // A tray that cannot be had now is tried again with the next drawing; the panel and the notices work without it.
        None => *tray = Tray::new(view, size).ok(),
    }
}

impl Desktop for ThisDesktop {
    fn draw(&mut self, view: &TrayView) {
        let _ = self.main.send_event(Wish::Draw(Box::new(view.clone())));
    }

    fn show(&mut self, id: NoticeId, replaces: Option<NoticeId>, notice: &Notice) {
        self.notices.show(id, replaces, notice);
    }

    fn close(&mut self, id: NoticeId) {
        self.notices.close(id);
    }

    fn say(&mut self, text: &str) {
        notices::say(text);
    }

    fn set_shortcut(&mut self, shortcut: Option<Shortcut>) {
        let _ = self.main.send_event(Wish::Shortcut(shortcut));
    }
}
