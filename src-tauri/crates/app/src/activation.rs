//! Activation tokens: with one, a click here lets a window of another program come to the front.
//!
//! A tray host, a notification server or the window that was clicked gives one for each click; it is handed on as
//! freedesktop's startup notification and Wayland's xdg-activation say, and ends with the window that takes it, or after a
//! while.

use std::env;
use std::process::Command;
use std::time::Duration;
use tokio::time::Instant;

/// The variables in which a token is handed to a program: GTK 4 and Qt 6 read the first, GTK 3 and X11 the second.
const VARIABLES: [&str; 2] = ["XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"];

/// No desktop makes longer ones, in bytes.
const LONGEST: usize = 1024;

/// How long a click counts as the reason for what opens: desktops give up about then, and a window that comes with an
/// older token is kept in the background as one that nobody asked for.
const LASTS: Duration = Duration::from_secs(15);

/// The token that this program was started with, by a launcher say.
pub fn given() -> Option<String> {
    VARIABLES.iter().find_map(|name| env::var(name).ok()).filter(|token| !token.is_empty())
}

/// Gives `command` this token, and none that this program was started with: that one is used up.
pub fn hand_on(command: &mut Command, token: Option<&str>) {
    let token = token.filter(|token| !token.is_empty() && token.len() <= LONGEST && !token.contains('\0'));
    for name in VARIABLES {
        match token {
            Some(token) => command.env(name, token),
            None => command.env_remove(name),
        };
    }
}

/// The token of the newest click, for what opens because of it.
#[derive(Debug, Default)]
pub(crate) struct Newest(Option<(String, Instant)>);

impl Newest {
    /// A click came at `now`, with this token if any.
    pub(crate) fn clicked(&mut self, token: Option<String>, now: Instant) {
        self.0 = token.map(|token| (token, now));
    }

    /// The token for what opens at `now`. Each serves once.
    pub(crate) fn take(&mut self, now: Instant) -> Option<String> {
        let (token, since) = self.0.take()?;
        (now.duration_since(since) < LASTS).then_some(token)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_serves_once_and_for_a_while() {
        let (mut newest, now) = (Newest::default(), Instant::now());
        newest.clicked(Some("first".into()), now);
        assert_eq!(newest.take(now + Duration::from_secs(10)).as_deref(), Some("first"));
        assert_eq!(newest.take(now), None);
        newest.clicked(Some("second".into()), now);
        assert_eq!(newest.take(now + LASTS), None);
        newest.clicked(Some("third".into()), now);
        newest.clicked(None, now);
        assert_eq!(newest.take(now), None, "a click without one has none of an earlier click");
    }

    #[test]
    fn both_variables_carry_it_and_what_is_no_token_is_left_out() {
        let carried = |token: Option<&str>| {
            let mut command = Command::new("xdg-open");
            hand_on(&mut command, token);
            let carried = command.get_envs().filter_map(|(_, value)| value?.to_str().map(str::to_owned));
            carried.collect::<Vec<_>>()
        };
        assert_eq!(carried(Some("kwin-1")), ["kwin-1", "kwin-1"]);
        for none in [None, Some(""), Some("a\0b"), Some("x".repeat(LONGEST + 1).as_str())] {
            assert!(carried(none).is_empty());
        }
    }
}
