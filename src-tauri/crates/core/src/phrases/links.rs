//! Why a text is not accepted as a link.

use crate::language::Locale;
use crate::link::{LinkError, MAX_LINK_BYTES};
use crate::text;
use std::fmt;

/// That a text is not accepted as a link.
pub fn link_refused(locale: Locale, why: &LinkError) -> String {
    text!(locale, "link-refused", why = link_error(locale, why))
}

// Here, so that links do not depend on any language.
impl fmt::Display for LinkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&link_error(Locale::english(), self))
    }
}

impl std::error::Error for LinkError {}

/// Why a text is not accepted as a link.
pub fn link_error(locale: Locale, error: &LinkError) -> String {
    match error {
        LinkError::Empty => text!(locale, "link-empty"),
        LinkError::TooLong => text!(locale, "link-too-long", most = MAX_LINK_BYTES),
        LinkError::Invisible => text!(locale, "link-invisible"),
        LinkError::NotALink => text!(locale, "link-not-a-link"),
        LinkError::Scheme(scheme) => text!(locale, "link-scheme", scheme = scheme.as_str()),
        LinkError::UserInfo(host) => text!(locale, "link-user-info", host = host.as_str()),
    }
}
