//! The program's own links: `ccc://join`.

use crate::meeting::MeetingId;

/// The scheme that the system associates with this program.
pub const SCHEME: &str = "ccc";

/// The meeting that `link` joins, with an inner `None` for the current one. All other links are refused, so that other
/// programs can do nothing but join.
///
/// ```
/// use ccc_core::{deep_link::parse_join, meeting::MeetingId};
/// assert_eq!(parse_join("ccc://join"), Some(None));
/// assert_eq!(parse_join("ccc://join/ccc"), Some(Some(MeetingId::new("ccc"))));
/// assert_eq!(parse_join("ccc://quit"), None);
/// assert_eq!(parse_join("ccc://join/../../x?y=1"), None);
/// ```
pub fn parse_join(link: &str) -> Option<Option<MeetingId>> {
    let rest = link.strip_prefix("ccc://join").or_else(|| link.strip_prefix("CCC://join"))?;
    // Some systems add a slash to the host.
    if matches!(rest, "" | "/") {
        return Some(None);
    }
    rest.strip_prefix('/').filter(|meeting| is_name(meeting)).map(|meeting| Some(MeetingId::new(meeting)))
}

fn is_name(text: &str) -> bool {
    text.len() <= 64
        && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn anything_but_joining_is_refused() {
        for link in [
            "",
            "ccc:",
            "ccc://",
            "ccc:join",
            "ccc://joinx",
            "ccc://join?x",
            "ccc://join#x",
            "ccc://join/a b",
            "ccc://join/a/b",
            "ccc://join/%61",
            "ccc://user@join",
            "https://join",
            "ccc://join/ccc\n",
            "ccc://join/é",
            "--help",
            "ccc://settings",
        ] {
            assert_eq!(parse_join(link), None, "{link:?}");
        }
        assert_eq!(parse_join("ccc://join/"), Some(None));
    }
}
