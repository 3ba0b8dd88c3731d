//! What Join opens and copies.

use crate::link::Link;
use crate::meeting::Meeting;
use crate::words;

/// What Join does for a meeting.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Joining {
    /// What the browser opens: the room, or the thread where the room's link is not known.
    pub open: Option<Link>,
    /// What goes to the clipboard.
    pub copy: Option<String>,
    /// What the person is told, where it is not simply the room that opens.
    pub say: Option<String>,
    /// Whether it is the room that opens.
    pub enters_room: bool,
}

/// What Join does for `meeting`.
#[must_use]
pub fn joining(meeting: &Meeting) -> Joining {
    let copy = meeting.room.access_code.clone();
    match (&meeting.room.url, &meeting.thread) {
        (Some(room), _) => Joining { open: Some(room.clone()), copy, say: None, enters_room: true },
        (None, Some(thread)) => {
            Joining { open: Some(thread.clone()), copy, say: Some(words::room_unknown()), enters_room: false }
        }
        (None, None) => Joining { say: Some(words::no_room_no_thread()), copy, ..Joining::default() },
    }
}
