//! The record: what was seen on the model desktop while a story was played. The checker knows nothing else.

use crate::story::{Choices, Loudness, Ms, Wish, clock_text};
use std::fmt;
use std::sync::Arc;

/// Something that was seen.
#[derive(Clone, Debug)]
pub struct Entry {
    /// When, by the true clock.
    pub at: Ms,
    /// When, by the machine's clock.
    pub clock: Ms,
    /// What.
    pub fact: Fact,
}

/// What can be seen.
#[derive(Clone, Debug)]
pub enum Fact {
    /// The program begins, with these settings, in this zone, and with this journal.
    Started {
        /// The settings' file.
        choices: Arc<Choices>,
        /// The zone.
        zone: Arc<str>,
        /// What the journal holds.
        journal: Vec<Noted>,
    },
    /// The program is gone, whatever it was doing.
    Ended,
    /// The machine sleeps.
    Slept,
    /// The machine is awake.
    Woke,
    /// The machine's clock was moved, and reads this now.
    ClockMoved,
    /// The notification server went, and what was on the screen with it.
    ServerWent,
    /// The program is told something, and does what follows until the next such fact.
    Told(Cause),
    /// The journal is on the disk.
    Saved,
    /// The journal should have been on the disk, and could not be written.
    SaveFailed,
    /// The journal that was on the disk is lost.
    JournalLost,
    /// A notice was handed to the notification server.
    Notice(Box<Seen>),
    /// A notice is to leave the screen.
    Closed {
        /// Its number.
        number: u64,
    },
    /// The story is over; what the journal on the disk holds.
    Over {
        /// What the journal holds.
        journal: Vec<Noted>,
    },
}

/// What the program is told.
#[derive(Clone, Debug)]
pub enum Cause {
    /// That time has come, or the clock has moved, or the machine is awake.
    Time,
    /// What a person wants.
    Wish(Wish),
    /// What became of a notice.
    Answer {
        /// The slot's start.
        start: Ms,
        /// The notice's number.
        number: u64,
        /// Whether it is on the screen.
        shown: bool,
    },
    /// Whether the journal could be written.
    Saving,
    /// That a link could not be opened.
    NotOpened {
        /// Whether it was the room's, and not the thread's.
        room: bool,
    },
    /// What came of reading the thread.
    Read,
    /// That a person took the notice of this number off the screen.
    Dismissed(u64),
    /// That a notification server is there.
    Ready {
        /// Whether it shows buttons.
        buttons: bool,
    },
    /// That the settings are these.
    Choices(Arc<Choices>),
    /// That the zone is this.
    Zone(Arc<str>),
}

/// A notice as a person sees it.
#[derive(Clone, Debug)]
pub struct Seen {
    /// Its number in the story.
    pub number: u64,
    /// The number of the notice that it takes the place of.
    pub replaces: Option<u64>,
    /// The start of the slot it is about.
    pub start: Ms,
    /// The first line.
    pub title: String,
    /// The text.
    pub body: String,
    /// How insistent it is.
    pub urgency: Loudness,
    /// The starts of the slots that its buttons act on, by the buttons' names.
    pub buttons: Vec<(&'static str, Option<Ms>)>,
    /// Whether it comes onto the screen.
    pub displayed: bool,
}

/// A line of the journal about a reminder.
#[derive(Clone, Debug)]
pub struct Noted {
    /// The slot's start.
    pub start: Ms,
    /// The reminder's offset, in seconds.
    pub offset_s: i64,
    /// Whether it was asked for by Snooze.
    pub snoozed: bool,
    /// When that was noted, by the machine's clock.
    pub at: Ms,
    /// What became of it.
    pub became: Became,
}

/// What a journal says of a reminder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Became {
    /// About to be shown.
    Intended,
    /// Shown.
    Shown,
    /// Left unsaid, and why.
    Silent(&'static str),
}

impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let behind = self.clock - self.at;
        write!(f, "{}", clock_text(self.clock))?;
        if behind != 0 {
            write!(f, " (true {})", clock_text(self.at))?;
        }
        match &self.fact {
            Fact::Started { zone, journal, .. } => {
                write!(f, "  started in {zone}, {} notes in the journal", journal.len())
            }
            Fact::Told(Cause::Wish(wish)) => write!(f, "  told {wish:?}"),
            Fact::Told(Cause::Answer { start, number, shown }) => {
                write!(f, "  told answer to notice {number} for {}: shown {shown}", clock_text(*start))
            }
            Fact::Told(cause) => write!(f, "  told {cause:?}"),
            Fact::Notice(seen) => write!(
                f,
                "  NOTICE {} for {}: {} | {} | {:?}{}",
                seen.number,
                clock_text(seen.start),
                seen.title,
                seen.body,
                seen.urgency,
                if seen.displayed { "" } else { " (refused)" }
            ),
            Fact::Closed { number } => write!(f, "  closed notice {number}"),
            Fact::Over { .. } => write!(f, "  the story is over"),
            other => write!(f, "  {other:?}"),
        }
    }
}
