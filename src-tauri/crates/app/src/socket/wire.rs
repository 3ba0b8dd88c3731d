//! What is said over the socket: one JSON object a line.

use crate::session::Session;
use ccc_core::action::{Action, Page};
use ccc_core::places::Place;
use ccc_core::reminder::{ReminderId, SuppressReason};
use ccc_core::view::panel::PanelView;
use chrono::{DateTime, Utc};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::io;
use tokio::io::{AsyncBufRead, AsyncBufReadExt as _, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};

/// The version of this protocol. [`Hello`] and [`Request::StepDown`] stay the same in all versions.
pub const PROTOCOL: u32 = 3;

/// The longest line that is read, in bytes: more than a snapshot with all the topics and talks that are kept.
const MAX_LINE: u64 = 2 * 1024 * 1024;

/// Where and how the panel is to come up.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PanelPlacement {
    /// Where the click was, in pixels of the screen; `None` where nobody tells.
    pub near: Option<(i32, i32)>,
    /// The token with which Wayland lets a window come to the front (xdg-activation).
    pub token: Option<String>,
    /// The page that it is to show.
    #[serde(default)]
    pub page: Page,
    /// Whether it takes the keyboard.
    #[serde(default, skip_serializing_if = "Focus::is_taken")]
    pub focus: Focus,
}

/// Whether a window that comes up takes the keyboard.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Focus {
    /// It does: the person has asked for it.
    #[default]
    Take,
    /// It comes by itself, and leaves the keyboard to the window that has it until the person turns to it.
    Leave,
}

impl Focus {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "as serde calls it")]
    fn is_taken(&self) -> bool {
        *self == Self::Take
    }
}

/// The first line of either side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hello {
    /// [`PROTOCOL`] of the program.
    pub protocol: u32,
    /// The program's version.
    pub program: String,
    /// What the client is; the resident leaves it out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
}

/// What a client is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// The command line.
    Cli,
    /// The panel: it gets snapshots pushed.
    Panel,
    /// Another start of the resident.
    Tray,
}

/// A line from a client.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FromClient {
    /// The first line.
    Hello(Hello),
    /// A question; its number comes back with the answer.
    Ask {
        /// The question's number.
        id: u64,
        /// The question.
        request: Request,
        /// The token that lets come to the front what opens because of it (xdg-activation).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        token: Option<String>,
    },
}

/// A line from the resident.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FromServer {
    /// The first line.
    Hello(Hello),
    /// The answer to the question of this number.
    Answer {
        /// The question's number.
        id: u64,
        /// The answer.
        response: Response,
    },
    /// Something that the panel did not ask for.
    Push(Push),
}

/// What a client may ask.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Request {
    /// Do something.
    Act(Action),
    /// The panel's snapshot.
    View,
    /// How the resident is.
    Status,
    /// Places whose day can be shown.
    FindPlaces {
        /// What a person types: a city or a zone.
        query: String,
    },
    /// The reminders of the next days, and why some will not be given.
    Reminders {
        /// How many days ahead.
        days: u16,
    },
    /// The panel's window is on the screen, as the click of this number wanted.
    PanelShown {
        /// The number that came with [`Push::Show`].
        click: u64,
    },
    /// The panel's window is off the screen.
    PanelHidden,
    /// The text that came with [`Push::Copy`] is not on the clipboard.
    NotCopied,
    /// End, since a resident of another version takes over.
    StepDown,
}

/// What the resident answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Response {
    /// It is done, and this is what the person is told, if anything.
    Done {
        /// A sentence for the person.
        said: Option<String>,
    },
    /// It could not be kept.
    Failed {
        /// Why, for the person.
        why: String,
    },
    /// The panel's snapshot.
    View(Box<PanelView>),
    /// How the resident is.
    Status(Status),
    /// Places, the likeliest first.
    Places(Vec<Place>),
    /// Reminders, in the order of their dues.
    Reminders(Vec<Planned>),
}

/// How the resident is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Status {
    /// The program's version.
    pub program: String,
    /// The resident's process.
    pub pid: u32,
    /// The time it goes by.
    pub now: DateTime<Utc>,
    /// The zone in which it shows times.
    pub zone: String,
    /// When it wants to be woken next.
    pub next_wake: Option<DateTime<Utc>>,
    /// Whether a panel's window is on the screen.
    pub panel: bool,
    /// The session that it belongs to.
    #[serde(default)]
    pub session: Session,
    /// The keyboard shortcut, where the settings ask for one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shortcut: Option<ShortcutStatus>,
}

/// How the keyboard shortcut is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShortcutStatus {
    /// Its keys.
    pub keys: String,
    /// Why it does not work, in a sentence; `None` as long as nobody has refused it.
    pub refused: Option<String>,
}

/// A reminder and its fate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Planned {
    /// What the reminder is known by.
    #[serde(flatten)]
    pub id: ReminderId,
    /// When it is due.
    pub at: DateTime<Utc>,
    /// Why it will not be given; `None` where it will.
    pub why: Option<SuppressReason>,
}

/// What the panel is told unasked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Push {
    /// The snapshot has changed.
    View(Box<PanelView>),
    /// Come to the front, and say so with [`Request::PanelShown`].
    Show {
        /// The number of the click that wants it.
        click: u64,
        /// How to come up.
        placement: PanelPlacement,
    },
    /// Put a text on the clipboard, since the desktop lets the resident not; where the window is not in front, say so with
    /// [`Request::NotCopied`].
    Copy {
        /// The text.
        text: String,
        /// Whether it stays there briefly.
        briefly: bool,
    },
    /// Go off the screen, where the window has come by itself and the person has not turned to it since.
    Withdraw,
    /// Another panel is connected: this one is not needed.
    NotNeeded,
}

impl Hello {
    /// This program's first line.
    pub fn of_this_program(role: Option<Role>) -> Self {
        Self { protocol: PROTOCOL, program: env!("CARGO_PKG_VERSION").into(), role }
    }

    /// Whether the program that says this is older than `other`: by its version, and for builds of the same version by
    /// the protocol. What is no version is older than any.
    pub fn is_older_than(&self, other: &Self) -> bool {
        (version(&self.program), self.protocol) < (version(&other.program), other.protocol)
    }
}

/// The numbers of a version such as `1.2.3-beta+4`.
fn version(text: &str) -> Option<[u64; 3]> {
    let mut parts = text.split(['-', '+']).next()?.split('.').map(|part| part.parse().ok());
    Some([parts.next()??, parts.next()??, parts.next()??])
}

/// Reads one line; `None` at the end of the connection. A line that is too long or that is no such message is an error.
pub async fn read<T: DeserializeOwned>(from: &mut (impl AsyncBufRead + Unpin)) -> io::Result<Option<T>> {
    let mut line = Vec::new();
    let length = from.take(MAX_LINE).read_until(b'\n', &mut line).await?;
    if length == 0 {
        return Ok(None);
    }
    if line.last() != Some(&b'\n') {
        return Err(io::Error::new(
            io::ErrorKind::InvalidData,
            "the line is incomplete or longer than 2 MiB",
        ));
    }
    serde_json::from_slice(&line).map(Some).map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))
}

/// Writes one line.
pub async fn write(to: &mut (impl AsyncWrite + Unpin), message: &impl Serialize) -> io::Result<()> {
    let mut line = serde_json::to_vec(message)?;
    line.push(b'\n');
    to.write_all(&line).await?;
    to.flush().await
}

#[cfg(test)]
mod tests {
    use super::*;
    use ccc_core::action::Page;

    #[test]
    fn the_lines_are_these() {
        for (token, written) in [(None, ""), (Some("kwin-1".into()), r#","token":"kwin-1""#)] {
            let ask = FromClient::Ask { id: 7, request: Request::Act(Action::CopyCode), token };
            let line = format!(r#"{{"ask":{{"id":7,"request":{{"act":{{"do":"copy_code"}}}}{written}}}}}"#);
            assert_eq!(serde_json::to_string(&ask).unwrap(), line);
            assert_eq!(serde_json::from_str::<FromClient>(&line).unwrap(), ask);
        }
        let hello =
            FromClient::Hello(Hello { protocol: 3, program: "0.1.0".into(), role: Some(Role::Panel) });
        assert_eq!(
            serde_json::to_string(&hello).unwrap(),
            r#"{"hello":{"protocol":3,"program":"0.1.0","role":"panel"}}"#
        );
        let placement =
            PanelPlacement { near: Some((3, 4)), page: Page::Settings, ..PanelPlacement::default() };
        let show = FromServer::Push(Push::Show { click: 5, placement });
        assert_eq!(
            serde_json::to_string(&show).unwrap(),
            r#"{"push":{"show":{"click":5,"placement":{"near":[3,4],"token":null,"page":"settings"}}}}"#
        );
        let by_itself = PanelPlacement { focus: Focus::Leave, ..PanelPlacement::default() };
        assert_eq!(
            serde_json::to_string(&by_itself).unwrap(),
            r#"{"near":null,"token":null,"page":"now","focus":"leave"}"#
        );
    }

    #[test]
    fn of_two_programs_the_one_with_the_smaller_version_is_older() {
        let hello = |program: &str, protocol| Hello { protocol, program: program.into(), role: None };
        let older = |a: (&str, u32), b: (&str, u32)| hello(a.0, a.1).is_older_than(&hello(b.0, b.1));
        for (a, b) in [
            (("0.9.0", 2), ("0.10.0", 2)),
            (("0.9.9", 9), ("1.0.0", 1)),
            (("1.0.0", 1), ("1.0.0", 2)),
            (("", 2), ("0.0.0", 2)),
        ] {
            assert!(older(a, b) && !older(b, a), "{a:?} {b:?}");
        }
        assert!(!older(("1.2.3", 2), ("1.2.3-beta", 2)) && !older(("1.2.3+a", 2), ("1.2.3", 2)));
    }

    #[tokio::test]
    async fn a_snapshot_with_all_that_can_be_kept_is_no_line_too_long() {
        let mut book = ccc_core::topics::TopicLog::default();
        let long = |at: usize| format!("{at} {}", "話".repeat(ccc_core::topics::MAX_TOPIC_CHARS));
        while book.add(&long(book.own.len()), &[]) {}
        let topic = book.own[0].clone();
        (0..1_000)
            .for_each(|at| book.record(&topic, chrono::NaiveDate::MAX, DateTime::<Utc>::MAX_UTC, &long(at)));
        let (settings, zone) = (ccc_core::settings::Settings::default(), ccc_core::zone::Zone::utc());
        let journal = ccc_core::reminder::journal::Journal::default();
        let state = ccc_core::state::State::new(settings, zone, journal).with_topics(book);
        let view = ccc_core::view::panel::view(&state, "2026-11-26T08:00:00Z".parse().unwrap());
        let mut line = Vec::new();
        write(&mut line, &FromServer::Push(Push::View(Box::new(view.clone())))).await.unwrap();
        let back = read::<FromServer>(&mut line.as_slice()).await.unwrap();
        assert_eq!(back, Some(FromServer::Push(Push::View(Box::new(view)))));
    }

    #[tokio::test]
    async fn a_line_without_end_and_a_line_of_nonsense_are_errors_and_the_end_is_none() {
        let endless = vec![b'a'; 3 * 1024 * 1024];
        assert!(read::<FromClient>(&mut endless.as_slice()).await.is_err());
        assert!(read::<FromClient>(&mut b"{\"ask\":1}\n".as_slice()).await.is_err());
        assert!(read::<FromClient>(&mut b"".as_slice()).await.unwrap().is_none());
    }
}
