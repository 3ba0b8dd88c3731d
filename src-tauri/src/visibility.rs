//! Where the window is between its first showing and the end of its process.

use ccc_app::socket::wire::{Focus, PanelPlacement};
use ccc_core::action::Page;
use std::time::{Duration, Instant};

/// A window manager may give a new window the focus, take it away and give it again: that is no closing.
const FOCUS_SETTLES_WITHIN: Duration = Duration::from_millis(300);

/// A window that has not got the focus back within this time has lost it. Some desktops take it away and give it back at
/// once when the pointer crosses another window.
pub(crate) const FOCUS_COMES_BACK_WITHIN: Duration = Duration::from_millis(120);

/// Two clicks on the icon within this time are a double click, or the first one took the focus away and with it the window:
/// they count once.
const DOUBLE_CLICK: Duration = Duration::from_millis(500);

/// A wish for the window, with the number that the resident is told once it is carried out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ShowRequest {
    /// 0 where no click at the resident wants it.
    pub(crate) click: u64,
    pub(crate) placement: PanelPlacement,
}

impl ShowRequest {
    /// Whether a reminder wants it, and not the person.
    fn is_by_itself(&self) -> bool {
        self.placement.focus == Focus::Leave
    }

    /// Whether it is a click on the icon: nothing else has a place.
    fn is_from_icon(&self) -> bool {
        self.placement.near.is_some()
    }
}

/// How long the window stays on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stays {
    /// It hangs at the icon like a menu: until the person looks elsewhere or clicks on the icon again.
    WhileLookedAt,
    /// Like any other window: until the person closes it.
    UntilClosed,
}

/// Why the window lost the focus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FocusLoss {
    /// Another window was wanted: by a click, by the keyboard, or by itself.
    Deliberate,
    /// The pointer may just have crossed another window, and the focus followed it.
    #[cfg(any(target_os = "linux", test))]
    PointerMoved,
}

/// What a wish for the window comes to.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Wish {
    /// Nothing: the page is not drawn yet, or the process ends.
    Later,
    /// Bring the window up.
    Show(ShowRequest),
    /// Close it, as this click on its icon wanted.
    Close(u64),
    /// This click is taken: it belongs to what happened just before.
    Taken(u64),
}

/// The window's state, and the page that it was opened with last.
#[derive(Debug)]
pub(crate) struct Visibility {
    stays: Stays,
    state: State,
    page: Page,
    /// How often it was closed.
    closings: u64,
    /// Counts what makes an earlier loss of the focus meaningless.
    losses: u64,
}

#[derive(Debug, PartialEq)]
enum State {
    /// It comes up as soon as the page is drawn.
    Starting(ShowRequest),
    Visible {
        since: Instant,
        /// When it first had the focus.
        focused: Option<Instant>,
        /// Whether the person has pointed at it or typed into it.
        touched: bool,
        /// Whether it came by itself, and nobody asked for it since.
        by_itself: bool,
    },
    Hidden {
        /// When the person looked elsewhere, where that is why.
        looked_away: Option<Instant>,
    },
    /// The process ends: nothing brings the window up any more, so the resident has to start another one.
    Exiting,
}

impl State {
    fn visible(since: Instant, by_itself: bool) -> Self {
        Self::Visible { since, focused: None, touched: false, by_itself }
    }
}

impl Visibility {
    pub(crate) fn new(stays: Stays, request: ShowRequest) -> Self {
        Self { stays, page: request.placement.page, state: State::Starting(request), closings: 0, losses: 0 }
    }

    /// The page that the window was opened with last.
    pub(crate) fn page(&self) -> Page {
        self.page
    }

    /// Whether the window is on the screen, or about to be.
    pub(crate) fn is_up(&self) -> bool {
        matches!(self.state, State::Starting(_) | State::Visible { .. })
    }

    /// What a wish for the window comes to at `now`.
    pub(crate) fn show(&mut self, request: ShowRequest, now: Instant) -> Wish {
        let is_double = |since: Instant| now.duration_since(since) < DOUBLE_CLICK;
        let from_icon = request.is_from_icon() && self.stays == Stays::WhileLookedAt;
        let by_itself = request.is_by_itself();
        match &mut self.state {
            // The person has it before their eyes, or is about to: it comes up, or stays, as they wanted.
            State::Starting(waiting) if by_itself && !waiting.is_by_itself() => {
                waiting.click = request.click;
                return Wish::Later;
            }
            State::Visible { .. } if by_itself => return Wish::Taken(request.click),
            State::Visible { by_itself: came @ true, focused: None, .. } => *came = false,
            &mut State::Visible { since, .. } if from_icon => {
                return if is_double(since) {
                    Wish::Taken(request.click)
                } else {
                    Wish::Close(request.click)
                };
            }
            &mut State::Hidden { looked_away: Some(at) } if from_icon && is_double(at) => {
                return Wish::Taken(request.click);
            }
            State::Exiting => return Wish::Later,
            _ => {}
        }
        self.page = request.placement.page;
        match self.state {
            State::Starting(_) => {
                self.state = State::Starting(request);
                return Wish::Later;
            }
            State::Hidden { .. } => {
                self.state = State::visible(now, by_itself);
                // A loss from before is over.
                self.losses += 1;
            }
            State::Visible { .. } | State::Exiting => {}
        }
        Wish::Show(request)
    }

    /// Whether the window is to be closed, as what it came up for by itself is over: the person has not turned to it.
    pub(crate) fn withdraws(&self) -> bool {
        matches!(self.state, State::Visible { focused: None, by_itself: true, .. })
    }

    /// The page is drawn, or takes too long: what the request comes to that waited for it.
    pub(crate) fn page_drawn(&mut self, now: Instant) -> Wish {
        let State::Starting(request) = &self.state else { return Wish::Later };
        let request = request.clone();
        self.state = State::visible(now, request.is_by_itself());
        Wish::Show(request)
    }

    /// The window was closed. Returns the number with which [`Self::expire`] ends the process after a while.
    pub(crate) fn hide(&mut self, looked_away: Option<Instant>) -> u64 {
        if self.is_up() {
            self.state = State::Hidden { looked_away };
            self.closings += 1;
        }
        self.closings
    }

    /// Returns whether the process ends: where the window was not opened again since this closing.
    pub(crate) fn expire(&mut self, closing: u64) -> bool {
        let expires = matches!(self.state, State::Hidden { .. }) && self.closings == closing;
        if expires {
            self.exit();
        }
        expires
    }

    /// The process ends.
    pub(crate) fn exit(&mut self) {
        self.state = State::Exiting;
    }

    /// The person points at the window, or types into it.
    #[cfg(any(target_os = "linux", test))]
    pub(crate) fn touch(&mut self) {
        if let State::Visible { touched, .. } = &mut self.state {
            *touched = true;
        }
    }

    /// The window has got the focus.
    pub(crate) fn focus_gained(&mut self, now: Instant) {
        self.losses += 1;
        if let State::Visible { focused, .. } = &mut self.state {
            focused.get_or_insert(now);
        }
    }

    /// The window has lost the focus. Returns a number for [`Self::looks_elsewhere`], which is to be asked after
    /// [`FOCUS_COMES_BACK_WITHIN`], where that may mean that the person looks elsewhere. A pointer that only passes on its
    /// way to the window means nothing.
    pub(crate) fn focus_lost(&mut self, loss: FocusLoss, now: Instant) -> Option<u64> {
        self.losses += 1;
        let State::Visible { focused, touched, .. } = self.state else { return None };
        let settled = focused.is_some_and(|since| now.duration_since(since) > FOCUS_SETTLES_WITHIN);
        let meant = touched || loss == FocusLoss::Deliberate;
        (self.stays == Stays::WhileLookedAt && settled && meant).then_some(self.losses)
    }

    /// Whether the window is to be closed, since the focus that it lost has not come back.
    pub(crate) fn looks_elsewhere(&self, loss: u64) -> bool {
        matches!(self.state, State::Visible { .. }) && self.losses == loss
    }
}

#[cfg(test)]
mod tests;
