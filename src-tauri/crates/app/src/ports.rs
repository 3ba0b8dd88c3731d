//! What the controller needs of the machine, and what the machine tells it.

use crate::socket::wire::{PanelPlacement, Push, Request, Response};
use ccc_core::action::Action;
use ccc_core::link::Link;
use ccc_core::notice::{Notice, NoticeId};
use ccc_core::reminder::journal::Journal;
use ccc_core::room::entry::{AttemptId, EntryRequest};
use ccc_core::settings::Setting;
use ccc_core::shortcut::Shortcut;
use ccc_core::topics::TopicLog;
use ccc_core::update::Event;
use ccc_core::view::tray::TrayView;
use std::io;
use std::process::ExitStatus;
use tokio::sync::{mpsc, oneshot};

/// What each system does in its own way: tray, notices, the shortcut.
///
/// No call but the last waits: what comes of it is told to the controller as a [`Message`].
pub trait Desktop {
    /// Draws the tray.
    fn draw(&mut self, view: &TrayView);
    /// Shows a notice, in place of the one that it replaces where that is on the screen; answers with
    /// [`Event::NoticeShown`] or [`Event::NoticeFailed`], later with [`Event::NoticeClosed`], and with [`Event::Act`] for
    /// a click. Answers to different notices may come in any order.
    fn show(&mut self, id: NoticeId, replaces: Option<NoticeId>, notice: &Notice);
    /// Gives a notice that stands other words, in its place and without a sound; where the notification server has lost it,
    /// shows it as quietly. Not answered. Nothing by default, for desktops where that would come up like something new.
    fn renew(&mut self, _id: NoticeId, _notice: &Notice) {}
    /// Takes this notice off the screen, where it is there.
    fn close(&mut self, id: NoticeId);
    /// Tells the person something in a notice that asks nothing.
    fn say(&mut self, text: &str);
    /// Joins when this shortcut is pressed, in place of an earlier one; where it is not to be had, answers with
    /// [`Event::SettingsFault`].
    fn set_shortcut(&mut self, shortcut: Option<Shortcut>);
    /// The last call: takes all notices off the screen that a person could still answer, since nobody hears it, and
    /// comes back when they are gone. Nothing by default, for desktops that do so when they are dropped or cannot.
    fn leave(&mut self) -> impl Future<Output = ()> {
        std::future::ready(())
    }
}

/// The person's other programs and the machine around them, which are asked in the same way on every system: browser,
/// editor, clipboard, start at login, panel.
///
/// No call waits: what comes of it is told to the controller as a [`Message`].
pub trait Machine {
    /// Hands a link to the browser, to the program `browser` with its arguments where that is not empty, with the token
    /// that lets it come to the front; answers with [`Event::OpenFailed`] where that fails.
    fn open(&mut self, link: &Link, browser: &[String], token: Option<&str>);
    /// Opens the settings' file with the program that the person edits text with, with the token that lets it come to the
    /// front.
    fn open_settings(&mut self, token: Option<&str>);
    /// Puts a text on the clipboard, briefly or until something else is copied; answers with [`Message::NotCopied`] where
    /// that fails.
    fn copy(&mut self, text: &str, briefly: bool);
    /// Asks whether the program starts at login; answers with [`Event::AutostartQueried`].
    fn ask_autostart(&mut self);
    /// Starts the program at login, or not; answers with [`Event::AutostartQueried`].
    fn set_autostart(&mut self, on: bool);
    /// Finds out how far the program can do its work here; answers with [`Event::ReadinessChecked`].
    fn check_readiness(&mut self);
    /// Nothing has happened for a while: gives back what only work needs. Nothing by default.
    fn rest(&mut self) {}
    /// Starts the panel as the process of this number; answers with [`Message::PanelEnded`] when it has ended.
    fn start_panel(&mut self, process: u64, placement: &PanelPlacement) -> io::Result<()>;
}

/// What is read from the network. No call waits: the answers come as a [`Message`].
pub trait Sources {
    /// Reads the thread; answers with [`Event::ThreadRead`] or [`Event::ThreadFailed`].
    fn read_thread(&mut self, thread: &Link);
    /// Asks a Greenlight room's server what the room wants, which has no side effect, and where `prepares` fetches its
    /// form's token beside that; answers with [`Event::RoomProbed`].
    fn probe_room(&mut self, attempt: AttemptId, room: &Link, prepares: bool);
    /// Sends the one request that can start the meeting; answers with [`Event::EntryAnswered`].
    fn enter(&mut self, attempt: AttemptId, room: &Link, request: &EntryRequest);
    /// Listens for the start of a Greenlight room's meeting; answers with [`Event::Listening`] once it is heard, with
    /// [`Event::MeetingStarted`] for each start, and at last with [`Event::ListenFailed`] where nothing can be heard any
    /// more.
    fn listen(&mut self, attempt: AttemptId, room: &Link);
    /// Gives up what was asked of a room's server: nothing more is sent, listened to or answered.
    fn leave_room(&mut self);
}

/// The files that the controller writes. Each is written whole, or not at all.
pub trait Store {
    /// Writes the journal; it is on the disk when this returns.
    fn save_journal(&mut self, journal: &Journal) -> io::Result<()>;
    /// Writes what the person keeps about topics.
    fn save_topics(&mut self, topics: &TopicLog) -> anyhow::Result<()>;
    /// Writes a setting into its file, which keeps its comments.
    fn write_setting(&mut self, setting: &Setting) -> anyhow::Result<()>;
}

/// What reaches the controller.
#[derive(Debug)]
#[expect(clippy::large_enum_variant, reason = "a message lives for a moment, and there are few")]
pub enum Message {
    /// Something happened.
    Event(Event),
    /// A click on something of this program, or what stands for one.
    Click {
        /// What it asks for.
        action: Action,
        /// The token with which the desktop lets come to the front what opens because of it (xdg-activation).
        token: Option<String>,
    },
    /// A text was not put on the clipboard; the panel may be able to.
    NotCopied {
        /// What was to be copied.
        text: String,
        /// Whether it was to stay there briefly.
        briefly: bool,
        /// Why that failed, as [`Event::CopyFailed`] has it.
        why: Option<String>,
    },
    /// The person wants the panel.
    PanelRequested(PanelPlacement),
    /// A panel's process has ended.
    PanelEnded {
        /// The number that [`Machine::start_panel`] got.
        process: u64,
        /// How it ended.
        status: io::Result<ExitStatus>,
    },
    /// A panel or a command line asks.
    Ask {
        /// What is asked.
        request: Request,
        /// The activation token of the click that asks.
        token: Option<String>,
        /// Where the answer goes.
        reply: oneshot::Sender<Response>,
    },
    /// A panel has connected, and wants snapshots here.
    PanelConnected(Pushes),
    /// The system wants the program to end.
    Stop,
    /// The program's file is another one now, which can take over.
    Replaced,
}

/// Where what a panel is told unasked is put.
pub type Pushes = mpsc::UnboundedSender<Push>;

/// Where messages to the controller are put.
pub type Inbox = mpsc::UnboundedSender<Message>;
