//! What Join opens and copies.

pub(crate) mod flow;

use crate::language::Locale;
use crate::link::Link;
use crate::meeting::Meeting;
use crate::room::compose::{self, Guest};
use crate::settings::Settings;
use crate::text;

/// What Join does for a meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JoinPlan {
    /// The link for the browser: the room, or the thread if the room is unknown.
    pub open: Link,
    /// What is copied.
    pub copy: Option<String>,
    /// A message, if it is not simply the room that opens.
    pub say: Option<String>,
    /// Whether the link leads to the room.
    pub enters_room: bool,
}

impl<'a> Guest<'a> {
    /// The person who joins `meeting`, whose room may or may not ask for a code.
    pub fn of(meeting: &'a Meeting, settings: &'a Settings) -> Self {
        let code = meeting.room.access_code.as_deref();
        let copy_only = settings.copy_code_only;
        Self { name: settings.name.as_deref(), code, asks_code: None, copy_only }
    }
}

/// What Join does for `meeting`, with a message in `locale`.
pub fn plan_join(locale: Locale, meeting: &Meeting, guest: &Guest) -> JoinPlan {
    let copy = guest.code.map(str::to_owned);
    let Some(room) = &meeting.room.url else {
        let say = Some(text!(locale, "room-unknown"));
        return JoinPlan { open: meeting.thread.clone(), copy, say, enters_room: false };
    };
    let address = compose::address(room, guest);
    let say = address.name_left_out.then(|| text!(locale, "name-too-long"));
    JoinPlan { open: address.link, copy, say, enters_room: true }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::builtin;

    #[test]
    fn the_room_opens_with_name_and_code_and_the_code_is_copied() {
        let mut meeting = builtin::coop_casual_conference();
        meeting.room.url = Link::parse("https://bbb.example.org/rooms/abc-def-ghi-jkl").ok();
        let settings =
            Settings { name: crate::settings::PlainText::new("Ada L").ok(), ..Settings::default() };
        let guest = Guest { asks_code: Some(true), ..Guest::of(&meeting, &settings) };
        let joining = plan_join(Locale::english(), &meeting, &guest);
        assert_eq!(
            joining.open.as_str(),
            "https://bbb.example.org/rooms/abc-def-ghi-jkl/join?joinFormName=Ada%20L&viewerCode=ccc"
        );
        assert_eq!(joining.copy.as_deref(), Some("ccc"));
        assert!(joining.enters_room);
    }

    #[test]
    fn without_a_room_the_thread_opens_untouched() {
        let meeting = builtin::coop_casual_conference();
        let joining = plan_join(Locale::english(), &meeting, &Guest::of(&meeting, &Settings::default()));
        assert_eq!(joining.open, meeting.thread);
        assert!(!joining.enters_room);
        assert!(joining.say.is_some());
    }
}
