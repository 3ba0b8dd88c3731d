//! Where the window is between its first showing and the end of its process.

use ccc_app::socket::wire::{Focus, PanelPlacement};
use ccc_core::action::Page;
use std::time::{Duration, Instant};

/// A window manager may give a new window the focus, take it away and give it again: that is no closing.
const FOCUS_SETTLES_WITHIN: Duration = Duration::from_millis(300);

/// A wish for the window, with the number that the resident is told once the window is up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ShowRequest {
    /// 0 where no click at the resident wants it.
    pub(crate) click: u64,
    pub(crate) placement: PanelPlacement,
}

/// The window's state, and the page that it was opened with last.
#[derive(Debug)]
pub(crate) struct Visibility {
    state: State,
    page: Page,
    /// How often it was closed.
    closings: u64,
}

#[derive(Debug, PartialEq)]
enum State {
    /// It comes up as soon as the page is drawn.
    Starting(ShowRequest),
    /// It is on the screen, and first had the focus at this instant.
    Visible {
        focused: Option<Instant>,
        /// Whether it came by itself, and nothing was asked of it since.
        by_itself: bool,
    },
    Hidden,
    /// The process ends: nothing brings the window up any more, so the resident has to start another one.
    Exiting,
}

impl Visibility {
    pub(crate) fn new(request: ShowRequest) -> Self {
        Self { page: request.placement.page, state: State::Starting(request), closings: 0 }
    }

    /// The page that the window was opened with last.
    pub(crate) fn page(&self) -> Page {
        self.page
    }

    /// Whether the window is on the screen, or about to be.
    pub(crate) fn is_up(&self) -> bool {
        matches!(self.state, State::Starting(_) | State::Visible { .. })
    }

    /// Returns the request to carry out now: none before the page is drawn, and none while the process ends.
    pub(crate) fn show(&mut self, request: ShowRequest) -> Option<ShowRequest> {
        let by_itself = request.placement.focus == Focus::Leave;
        match &mut self.state {
            State::Exiting => return None,
            // The person has it before their eyes, or is about to: it comes up, or stays, as they wanted.
            State::Starting(waiting) if by_itself && waiting.placement.focus == Focus::Take => {
                waiting.click = request.click;
                return None;
            }
            State::Visible { .. } if by_itself => {}
            State::Starting(waiting) => {
                self.page = request.placement.page;
                *waiting = request;
                return None;
            }
            State::Visible { by_itself, .. } => {
                self.page = request.placement.page;
                *by_itself = false;
            }
            State::Hidden => {
                self.page = request.placement.page;
                self.state = State::Visible { focused: None, by_itself };
            }
        }
        Some(request)
    }

    /// Returns whether the window is to be closed: it came by itself, and the person has not turned to it.
    pub(crate) fn withdraw(&self) -> bool {
        matches!(self.state, State::Visible { focused: None, by_itself: true })
    }

    /// The page is drawn, or takes too long: returns the request that waited for it.
    pub(crate) fn page_drawn(&mut self) -> Option<ShowRequest> {
        let State::Starting(request) = &self.state else { return None };
        let request = request.clone();
        self.state = State::Visible { focused: None, by_itself: request.placement.focus == Focus::Leave };
        Some(request)
    }

    /// The window was closed. Returns the number with which [`Self::expire`] ends the process after a while.
    pub(crate) fn hide(&mut self) -> u64 {
        if self.is_up() {
            self.state = State::Hidden;
            self.closings += 1;
        }
        self.closings
    }

    /// Returns whether the process ends: where the window was not opened again since this closing.
    pub(crate) fn expire(&mut self, closing: u64) -> bool {
        let expires = self.state == State::Hidden && self.closings == closing;
        if expires {
            self.exit();
        }
        expires
    }

    /// The process ends.
    pub(crate) fn exit(&mut self) {
        self.state = State::Exiting;
    }

    /// The window has got or lost the focus. Returns whether it is to be closed: the person looks elsewhere.
    pub(crate) fn focus_changed(&mut self, has_focus: bool, now: Instant) -> bool {
        let State::Visible { focused, .. } = &mut self.state else { return false };
        if has_focus {
            focused.get_or_insert(now);
            return false;
        }
        focused.is_some_and(|since| now.duration_since(since) > FOCUS_SETTLES_WITHIN)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(click: u64) -> ShowRequest {
        ShowRequest { click, placement: PanelPlacement::default() }
    }

    fn visible() -> Visibility {
        let mut window = Visibility::new(request(0));
        assert_eq!(window.page_drawn(), Some(request(0)));
        window
    }

    #[test]
    fn of_clicks_before_the_page_is_drawn_the_last_one_brings_the_window_up() {
        let mut window = Visibility::new(request(0));
        assert_eq!((window.show(request(1)), window.show(request(2))), (None, None));
        assert!(window.is_up());
        assert_eq!(window.page_drawn(), Some(request(2)));
        assert_eq!(window.page_drawn(), None);
        assert_eq!(window.show(request(3)), Some(request(3)));
    }

    #[test]
    fn a_closed_window_ends_its_process_unless_it_was_opened_since() {
        let mut window = visible();
        let first = window.hide();
        assert_eq!(window.show(request(1)), Some(request(1)));
        assert!(!window.expire(first));
        let second = window.hide();
        assert!(!window.expire(first));
        assert!(window.expire(second) && !window.is_up());
    }

    #[test]
    fn a_click_on_a_window_whose_process_ends_is_not_taken() {
        let mut window = visible();
        let closing = window.hide();
        assert!(window.expire(closing));
        assert_eq!((window.show(request(1)), window.page_drawn()), (None, None));
        window.hide();
        assert_eq!(window.show(request(1)), None);
    }

    #[test]
    fn one_that_came_by_itself_is_withdrawn_until_the_person_turns_to_it() {
        let alone = |click| {
            let placement = PanelPlacement { focus: Focus::Leave, ..PanelPlacement::default() };
            ShowRequest { click, placement }
        };
        let by_itself = || {
            let mut window = Visibility::new(alone(0));
            assert!(!window.withdraw());
            assert_eq!(window.show(alone(1)), None);
            assert_eq!(window.page_drawn(), Some(alone(1)), "each click is answered");
            window
        };
        let mut window = by_itself();
        assert!(window.withdraw());
        window.focus_changed(true, Instant::now());
        assert!(!window.withdraw());

        let mut window = by_itself();
        assert_eq!(window.show(request(2)), Some(request(2)));
        assert!(!window.withdraw(), "the person wanted it since");
        assert_eq!(window.show(alone(3)), Some(alone(3)));
        assert!(!window.withdraw(), "it was there before");
        window.hide();
        assert_eq!(window.show(alone(4)), Some(alone(4)));
        assert!(window.withdraw());
    }

    #[test]
    fn a_click_is_not_forgotten_over_a_window_that_comes_by_itself() {
        let mut window = Visibility::new(request(1));
        let alone = PanelPlacement { focus: Focus::Leave, ..PanelPlacement::default() };
        assert_eq!(window.show(ShowRequest { click: 2, placement: alone }), None);
        assert_eq!(window.page_drawn(), Some(request(2)));
    }

    #[test]
    fn losing_the_focus_closes_it_once_the_window_manager_has_settled() {
        let mut window = visible();
        let start = Instant::now();
        let at = |millis| start + Duration::from_millis(millis);
        // Late news from before it was shown, on a machine that is busy.
        assert!(!window.focus_changed(false, at(5_000)));
        assert!(!window.focus_changed(true, at(5_100)));
        assert!(!window.focus_changed(false, at(5_200)) && !window.focus_changed(true, at(5_250)));
        assert!(window.focus_changed(false, at(5_500)));
        window.hide();
        assert!(!window.focus_changed(false, at(9_000)));
    }
}
