//! The graphical session that a program belongs to.

use serde::{Deserialize, Serialize};
use std::env;

/// A graphical session, by what its programs find in their environment.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// Wayland's display (`WAYLAND_DISPLAY`).
    pub wayland: Option<String>,
    /// X11's display (`DISPLAY`).
    pub x11: Option<String>,
    /// The login session's number (`XDG_SESSION_ID`).
    pub id: Option<String>,
}

impl Session {
    /// The session of this program.
    pub fn of_this_program() -> Self {
        let variable = |name| env::var(name).ok().filter(|value| !value.is_empty());
        Self {
            wayland: variable("WAYLAND_DISPLAY"),
            x11: variable("DISPLAY"),
            id: variable("XDG_SESSION_ID"),
        }
    }

    /// Whether a program that starts with this session is to take the place of one that belongs to `earlier`: its windows,
    /// and those that it opens, would come up there.
    pub fn succeeds(&self, earlier: &Self) -> bool {
        let display = |session: &Self| (session.wayland.clone(), session.x11.clone());
        let other_login = self.id.is_some() && earlier.id.is_some() && self.id != earlier.id;
        display(self) != (None, None) && (display(self) != display(earlier) || other_login)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn session(wayland: Option<&str>, x11: Option<&str>, id: Option<&str>) -> Session {
        let owned = |text: Option<&str>| text.map(str::to_owned);
        Session { wayland: owned(wayland), x11: owned(x11), id: owned(id) }
    }

    #[test]
    fn the_next_login_succeeds_and_a_start_without_a_display_does_not() {
        let sway = session(Some("wayland-1"), None, Some("2"));
        assert!(
            session(Some("wayland-1"), None, Some("5")).succeeds(&sway),
            "another login with the same names"
        );
        assert!(session(None, Some(":0"), None).succeeds(&sway), "another desktop");
        assert!(sway.succeeds(&Session::default()), "one that was started without a display");
        assert!(!sway.succeeds(&sway));
        assert!(!session(Some("wayland-1"), None, None).succeeds(&sway), "nobody tells of another login");
        assert!(!session(None, None, Some("5")).succeeds(&sway), "a start over ssh");
    }
}
