//! Events, which come into the core, and effects, which come out of it.

use crate::action::{Action, Page};
use crate::link::Link;
use crate::notice::{Notice, NoticeId};
use crate::readiness::Facts;
use crate::room::entry::{AttemptId, EntryAnswer, EntryRequest, RoomFailure, RoomProbe};
use crate::settings::{Setting, Settings};
use crate::shortcut::Shortcut;
use crate::thread::Thread;
use crate::zone::Zone;
use chrono::{DateTime, Utc};

/// Something that happened.
#[derive(Clone, Debug, PartialEq)]
#[expect(clippy::large_enum_variant, reason = "an event lives for a moment, and there are few")]
pub enum Event {
    /// A requested wake-up is due, the clock jumped, or the machine woke from sleep.
    Tick,
    /// A person asks for something.
    Act(Action),
    /// The desktop shows this notice.
    NoticeShown(NoticeId),
    /// The desktop could not show this notice.
    NoticeFailed(NoticeId),
    /// This notice is gone from the screen.
    NoticeClosed(NoticeId),
    /// A notification server appeared, or came back.
    NoticesReady {
        /// Whether the server shows buttons.
        buttons: bool,
    },
    /// The system has no tray.
    TrayUnavailable,
    /// The link could not be handed to a browser.
    OpenFailed {
        /// The link.
        link: Link,
        /// Why not.
        why: String,
    },
    /// The text could not be put on the clipboard.
    CopyFailed {
        /// Why not; `None` where the desktop lets only programs copy whose window is in front.
        why: Option<String>,
    },
    /// The settings file was read.
    SettingsRead(Settings),
    /// The settings file has a fault: what and where.
    SettingsFault(String),
    /// The shortcut that the settings ask for cannot be had.
    ShortcutRefused {
        /// Which one.
        shortcut: Shortcut,
        /// Why, in a sentence for the person.
        why: String,
    },
    /// The settings file was read again, and has the same faults as before: what and where.
    SettingsFaultPersists(String),
    /// The machine's zone or the zone data changed.
    ZoneChanged(Zone),
    /// The thread was read.
    ThreadRead {
        /// The thread.
        thread: Link,
        /// What was read.
        read: Thread,
    },
    /// The thread could not be read.
    ThreadFailed {
        /// The thread.
        thread: Link,
        /// When the forum wants to be asked again, if it says so.
        again_at: Option<DateTime<Utc>>,
    },
    /// The room's server was asked what the room requires; answers [`Effect::ProbeRoom`].
    RoomProbed {
        /// The attempt that it was asked for.
        attempt: AttemptId,
        /// The answer.
        probe: RoomProbe,
        /// Whether the form's token was fetched, if that was requested.
        form: Result<(), RoomFailure>,
    },
    /// The answer to the one request that can start the meeting; answers [`Effect::RequestEntry`].
    EntryAnswered {
        /// The attempt that it was sent for.
        attempt: AttemptId,
        /// The answer.
        answer: EntryAnswer,
    },
    /// The room's start signal will be heard from now on; answers [`Effect::Listen`].
    Listening(AttemptId),
    /// The room's server has signalled that its meeting was created. Nobody need be inside yet.
    MeetingStarted(AttemptId),
    /// The room's start signal cannot be heard, or no longer.
    ListenFailed(AttemptId),
    /// A panel was opened, or the last one was closed.
    PanelOpen(bool),
    /// The facts for a readiness checkup were gathered.
    ReadinessChecked(Box<Facts>),
    /// The journal is on the disk; answers [`Effect::SaveJournal`] before any other event.
    JournalSaved,
    /// The journal could not be saved; the other answer.
    SaveFailed {
        /// Why not.
        why: String,
    },
    /// Something that the person asked for did not work: what, and why.
    Failure(String),
    /// Whether the program starts at login; `None` if the system does not say.
    AutostartQueried(Option<bool>),
}

/// Something for the shell around the core to do. Effects are carried out in their order.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Write the journal to the disk before any later effect is carried out. If that fails, the later effects are
    /// carried out nevertheless. [`Event::JournalSaved`] or [`Event::SaveFailed`] follows.
    SaveJournal,
    /// Show a notice; the desktop answers with [`Event::NoticeShown`] or [`Event::NoticeFailed`].
    ShowNotice {
        /// Its number.
        id: NoticeId,
        /// The notice that it replaces, which may be on its way or gone.
        replaces: Option<NoticeId>,
        /// The notice.
        notice: Notice,
    },
    /// Give a notice that is on the screen other words, in its place and without a sound; where the notification server has
    /// lost it meanwhile, bring it back as quietly. Not answered.
    RenewNotice {
        /// What it is known by.
        id: NoticeId,
        /// What it is to be.
        notice: Notice,
    },
    /// Close this notice.
    CloseNotice(NoticeId),
    /// Hand a link to the browser.
    OpenLink(Link),
    /// Put a text on the clipboard.
    Copy(String),
    /// Put a text on the clipboard for a minute, then restore what was there before, unless something else was copied.
    CopyTemporarily(String),
    /// Show this page of the panel.
    ShowPanel(Page),
    /// Bring the panel up by itself, with the Now page, above other windows: a reminder wants to be noticed. It takes no
    /// keys before the person turns to it. A panel that is on the screen stays as it is.
    PresentPanel,
    /// Take the panel off the screen where it came up by itself and the person has not turned to it since.
    WithdrawPanel,
    /// Open the settings file in the person's editor.
    OpenSettings,
    /// Write a setting to the settings file.
    WriteSetting(Setting),
    /// Write the person's topics to the disk.
    SaveTopics,
    /// Ask the system whether the program starts at login; answered with [`Event::AutostartQueried`].
    QueryAutostart,
    /// Start the program at login, or not; answered with [`Event::AutostartQueried`].
    SetAutostart(bool),
    /// Gather the facts for a readiness checkup; answered with [`Event::ReadinessChecked`].
    CheckReadiness,
    /// Read the thread; answered with [`Event::ThreadRead`] or [`Event::ThreadFailed`].
    ReadThread(Link),
    /// Ask a room's server what the room requires, without side effects; answered with [`Event::RoomProbed`].
    ProbeRoom {
        /// The attempt that it is asked for.
        attempt: AttemptId,
        /// The room's link.
        room: Link,
        /// Whether the form's token is fetched, too, for an [`Effect::RequestEntry`] that may follow.
        prepares: bool,
    },
    /// Send the one request that can start the meeting; answered with [`Event::EntryAnswered`].
    RequestEntry {
        /// The attempt that it is sent for.
        attempt: AttemptId,
        /// The room's link.
        room: Link,
        /// What it carries.
        request: EntryRequest,
    },
    /// Listen for the start of a Greenlight room's meeting; answered with [`Event::Listening`],
    /// [`Event::MeetingStarted`] and, at its end, [`Event::ListenFailed`].
    Listen {
        /// The attempt that waits.
        attempt: AttemptId,
        /// The room's link.
        room: Link,
    },
    /// Cancel all requests to the room's server, and stop listening.
    CancelRoomRequests,
    /// Show a notice without buttons, unless the panel shows the same as its reply.
    ShowMessage(String),
    /// Show a sample notice.
    ShowSample(String),
    /// End the program.
    Quit,
}

/// The result of an update.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outcome {
    /// What is to be done, in order.
    pub effects: Vec<Effect>,
    /// The reply to whoever sent the event.
    pub reply: Reply,
}

/// The reply to an action.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Reply {
    /// It was carried out, and there is nothing to say.
    #[default]
    Silent,
    /// It was carried out, or has begun: a sentence about it.
    Message(String),
    /// It was refused: why.
    Refused(String),
}
