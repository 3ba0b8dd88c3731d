//! What Join opens.

pub(crate) mod flow;

use crate::language::Locale;
use crate::link::Link;
use crate::meeting::Meeting;
use crate::room::compose::{self, Guest};
use crate::settings::Settings;
use crate::text;

impl<'a> Guest<'a> {
    /// The person who joins `meeting`, whose room may or may not ask for a code.
    pub fn of(meeting: &'a Meeting, settings: &'a Settings) -> Self {
        let code = meeting.room.access_code.as_deref();
        let copy_only = settings.copy_code_only;
        Self { name: settings.name.as_deref(), code, asks_code: None, copy_only }
    }
}

/// The link that Join opens for `meeting`: the room, or the thread while the room is unknown. With a message in `locale` if
/// it is not simply the room that opens.
pub fn link_to_open(locale: Locale, meeting: &Meeting, guest: &Guest) -> (Link, Option<String>) {
    let Some(room) = &meeting.room.url else {
        return (meeting.thread.clone(), Some(text!(locale, "room-unknown")));
    };
    let address = compose::address(room, guest);
    (address.link, address.name_left_out.then(|| text!(locale, "name-too-long")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::builtin;

    #[test]
    fn the_room_opens_with_name_and_code() {
        let mut meeting = builtin::coop_casual_conference();
        meeting.room.url = Link::parse("https://bbb.example.org/rooms/abc-def-ghi-jkl").ok();
        let settings =
            Settings { name: crate::settings::PlainText::new("Ada L").ok(), ..Settings::default() };
        let guest = Guest { asks_code: Some(true), ..Guest::of(&meeting, &settings) };
        let (link, said) = link_to_open(Locale::english(), &meeting, &guest);
        assert_eq!(
            link.as_str(),
            "https://bbb.example.org/rooms/abc-def-ghi-jkl/join?joinFormName=Ada%20L&viewerCode=ccc"
        );
        assert_eq!(said, None);
    }

    #[test]
    fn without_a_room_the_thread_opens_untouched() {
        let meeting = builtin::coop_casual_conference();
        let settings = Settings::default();
        let (link, said) = link_to_open(Locale::english(), &meeting, &Guest::of(&meeting, &settings));
        assert_eq!(link, meeting.thread);
        assert!(said.is_some());
    }
}
