//! What comes into the core, and what comes out of it.

use crate::action::Action;
use crate::action::Page;
use crate::link::Link;
use crate::notice::{Notice, NoticeId};
use crate::readiness::Facts;
use crate::room::entry::{AttemptId, EntryAnswer, EntryRequest, RoomFailure, RoomProbe};
use crate::settings::Setting;
use crate::settings::Settings;
use crate::thread::Thread;
use crate::zone::Zone;
use chrono::{DateTime, Utc};

/// Something that happened.
#[derive(Clone, Debug, PartialEq)]
#[expect(clippy::large_enum_variant, reason = "an event lives for a moment, and there are few")]
pub enum Event {
    /// The instant came at which the program wanted to be woken, the clock jumped, or the machine woke.
    Tick,
    /// A person wants something.
    Act(Action),
    /// The desktop shows this notice.
    NoticeShown(NoticeId),
    /// The desktop could not show this notice.
    NoticeFailed(NoticeId),
    /// This notice is gone from the screen.
    NoticeClosed(NoticeId),
    /// A notification server came, or came back; whether it shows buttons.
    NoticesReady {
        /// Whether the server shows buttons.
        buttons: bool,
    },
    /// There is no tray to sit in.
    TrayUnavailable,
    /// The link could not be handed to a browser.
    OpenFailed {
        /// What should have been opened.
        link: Link,
        /// Why it could not.
        why: String,
    },
    /// The text could not be put on the clipboard.
    CopyFailed {
        /// Why it could not.
        why: String,
    },
    /// The settings' file was read.
    SettingsRead(Settings),
    /// The settings' file has a fault: what and where.
    SettingsFault(String),
    /// The settings' file was read again and has the faults that the person was told of: what and where.
    SettingsFaultPersists(String),
    /// The machine's zone, or the zone data, is another.
    ZoneChanged(Zone),
    /// The thread was read.
    ThreadRead {
        /// Which thread was to be read.
        thread: Link,
        /// What it says.
        read: Thread,
    },
    /// The thread could not be read.
    ThreadFailed {
        /// Which thread was to be read.
        thread: Link,
        /// When the forum wants to be asked again, where it says.
        again_at: Option<DateTime<Utc>>,
    },
    /// The room's server was asked what the room wants; answers [`Effect::ProbeRoom`].
    RoomProbed {
        /// The click that it was asked for.
        attempt: AttemptId,
        /// The answer.
        probe: RoomProbe,
        /// Whether the form's token was fetched as well, where that was wanted.
        form: Result<(), RoomFailure>,
    },
    /// What came of the one request that can start the meeting; answers [`Effect::RequestEntry`].
    EntryAnswered {
        /// The click that it was sent for.
        attempt: AttemptId,
        /// The answer.
        answer: EntryAnswer,
    },
    /// The room's start signal can be heard from now on; answers [`Effect::Listen`].
    Listening(AttemptId),
    /// The room's server has told that its meeting was created. Nobody need be inside yet.
    MeetingStarted(AttemptId),
    /// The room's start signal cannot be heard, or no longer.
    ListenFailed(AttemptId),
    /// A panel was opened, or the last one has closed.
    PanelOpen(bool),
    /// What was found out of whether the program can do its work here.
    ReadinessChecked(Box<Facts>),
    /// Something that the person wanted did not work: what, and why.
    Failure(String),
    /// Whether the program starts at login; `None` where the system does not say.
    AutostartQueried(Option<bool>),
}

/// Something that is to be done, in the order of the list.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Write the journal, and have it on the disk before what follows is done.
    SaveJournal,
    /// Show a notice; the desktop answers with [`Event::NoticeShown`] or [`Event::NoticeFailed`].
    ShowNotice {
        /// What it is known by.
        id: NoticeId,
        /// The notice that it takes the place of, which may be on its way or gone.
        replaces: Option<NoticeId>,
        /// The notice.
        notice: Notice,
    },
    /// Give a notice that stands other words, in its place and without a sound; where the notification server has lost it
    /// meanwhile, bring it back as quietly. Not answered.
    RenewNotice {
        /// What it is known by.
        id: NoticeId,
        /// What it is to be.
        notice: Notice,
    },
    /// Take this notice off the screen.
    CloseNotice(NoticeId),
    /// Hand a link to the browser.
    OpenLink(Link),
    /// Put a text on the clipboard.
    Copy(String),
    /// Put a text on the clipboard for a minute; then what was there before comes back, where nothing else was copied.
    CopyTemporarily(String),
    /// Show the panel, with this page in it.
    ShowPanel(Page),
    /// Open the settings' file in the person's editor.
    OpenSettings,
    /// Write a setting into the settings' file.
    WriteSetting(Setting),
    /// Write what the person keeps about topics.
    SaveTopics,
    /// Ask the system whether the program starts at login; answered with [`Event::AutostartQueried`].
    QueryAutostart,
    /// Start the program at login, or not; answered with [`Event::AutostartQueried`].
    SetAutostart(bool),
    /// Find out how far the program can do its work here; answered with [`Event::ReadinessChecked`].
    CheckReadiness,
    /// Read the thread; answered with [`Event::ThreadRead`] or [`Event::ThreadFailed`].
    ReadThread(Link),
    /// Ask a room's server what the room wants, which has no side effect; answered with [`Event::RoomProbed`].
    ProbeRoom {
        /// The click that it is asked for.
        attempt: AttemptId,
        /// The room's link.
        room: Link,
        /// Whether the form's token is fetched beside it, for an [`Effect::RequestEntry`] that may follow.
        prepares: bool,
    },
    /// Send the one request that can start the meeting; answered with [`Event::EntryAnswered`].
    RequestEntry {
        /// The click that it is sent for.
        attempt: AttemptId,
        /// The room's link.
        room: Link,
        /// What it carries.
        request: EntryRequest,
    },
    /// Listen for the start of a Greenlight room's meeting; answered with [`Event::Listening`],
    /// [`Event::MeetingStarted`] and, at its end, [`Event::ListenFailed`].
    Listen {
        /// The click for which the person waits.
        attempt: AttemptId,
        /// The room's link.
        room: Link,
    },
    /// Give up what was asked of the room's server: send nothing more for it, listen no more.
    CancelRoomRequests,
    /// Tell the person something in a notice that asks nothing, where no panel that asked tells it.
    ShowMessage(String),
    /// Show a notice that asks nothing, for the person to see one.
    ShowSample(String),
    /// End the program.
    Quit,
}

/// What an update brought.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outcome {
    /// What is to be done, in this order.
    pub effects: Vec<Effect>,
    /// What whoever sent the event is answered.
    pub reply: Reply,
}

/// What a person who wanted something is answered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Reply {
    /// It was done, and there is nothing to say.
    #[default]
    Silent,
    /// It was done, or has begun: a sentence about it.
    Message(String),
    /// It was refused: why.
    Refused(String),
}
