//! A story: what happens on the model desktop, as data that can be written, read back and played again.

use anyhow::Context as _;
use serde::{Deserialize, Serialize};

/// Milliseconds since 1970 began, in UTC; or a span of milliseconds.
pub type Ms = i64;

/// A second.
pub const SECOND: Ms = 1000;
/// A minute.
pub const MINUTE: Ms = 60 * SECOND;
/// An hour.
pub const HOUR: Ms = 60 * MINUTE;
/// A day.
pub const DAY: Ms = 24 * HOUR;
/// A week. The first one began on a Thursday.
pub const WEEK: Ms = 7 * DAY;

/// Everything that happens to one program on one machine. All instants are by the true clock.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Story {
    /// The first instant.
    #[serde(with = "instant")]
    pub begins: Ms,
    /// The last one.
    #[serde(with = "instant")]
    pub ends: Ms,
    /// The zone that the machine is in at first.
    pub zone: String,
    /// Whether the program is woken for what it draws too, as in life. Else only for what it must do, which is a
    /// thousand times as quick.
    pub draws: bool,
    /// The settings' file at first.
    pub choices: Choices,
    /// What happens, in order.
    pub steps: Vec<Step>,
}

/// One thing that happens.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Step {
    /// When, by the true clock.
    #[serde(with = "instant")]
    pub at: Ms,
    /// What.
    #[serde(flatten)]
    pub deed: Deed,
}

/// What can happen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "deed")]
pub enum Deed {
    /// The program is started.
    Start {
        /// Whether the journal passes through its written form, or is only handed over.
        reread: bool,
    },
    /// The program is killed.
    Kill,
    /// The program is killed at its next save or notice: after so many of what it then has to do.
    KillAfter {
        /// Saves, notices shown and notices closed that are still carried out.
        effects: u8,
    },
    /// The machine falls asleep.
    Sleep,
    /// It wakes.
    Wake,
    /// The machine's clock is moved.
    MoveClock {
        /// By so much; back where negative.
        by_ms: Ms,
    },
    /// The machine's clock is set to the true one.
    RightClock,
    /// The machine is in another zone.
    Travel {
        /// The zone.
        zone: String,
    },
    /// The settings' file changes.
    Choose(Choices),
    /// The notification server goes or comes.
    Server {
        /// Whether it is there.
        up: bool,
        /// Whether it shows buttons.
        buttons: bool,
    },
    /// The notification server is there, but refuses the next notices.
    Refuse {
        /// So many.
        notices: u8,
    },
    /// The disk is full, or has room again.
    Disk {
        /// Whether nothing can be written.
        full: bool,
    },
    /// Where the program does not run: the journal's file is found broken, and set aside.
    LoseJournal,
    /// How often the notification server answers each notice from now on.
    Answers {
        /// So often: once if it is in order, never if it hangs.
        times: u8,
    },
    /// Whether links can be opened from now on.
    Openers {
        /// Whether they can.
        work: bool,
    },
    /// How often whatever reads the thread answers from now on.
    Readers {
        /// So often: once if it is in order, never if it hangs.
        answers: u8,
    },
    /// How slow the machine is from now on.
    Lag {
        /// From the instant at which the program wants to be woken until it is.
        wake_ms: Ms,
        /// From a notice's showing until the program hears of it.
        answer_ms: Ms,
    },
    /// A person wants something.
    Wish(Wish),
    /// A person presses a button of the newest notice on the screen.
    Press {
        /// Which.
        button: Button,
        /// Whether the server takes a notice off the screen when a button of it is pressed.
        closes: bool,
    },
    /// A person takes the newest notice off the screen.
    Dismiss,
    /// The program is woken for nothing.
    Poke,
}

/// What a person wants. A slot is named by its start; where none is named, the one that counts now is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "wish")]
pub enum Wish {
    /// Join.
    Join {
        /// Which slot.
        #[serde(with = "instant::maybe")]
        of: Option<Ms>,
    },
    /// Skip this one.
    Skip {
        /// Which slot.
        #[serde(with = "instant::maybe")]
        of: Option<Ms>,
    },
    /// Take back what was said.
    Unskip {
        /// Which slot.
        #[serde(with = "instant")]
        of: Ms,
    },
    /// I host this one.
    Host {
        /// Which slot.
        #[serde(with = "instant::maybe")]
        of: Option<Ms>,
    },
    /// Tell me again in a while.
    Snooze {
        /// Which slot.
        #[serde(with = "instant::maybe")]
        of: Option<Ms>,
    },
    /// I will come later.
    ComeLater {
        /// When.
        #[serde(with = "instant")]
        then: Ms,
    },
    /// No reminders for the rest of today and so many days.
    Pause {
        /// So many.
        days: u16,
    },
    /// Reminders again.
    Resume,
}

/// A notice's button.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Button {
    /// Join.
    Join,
    /// Snooze.
    Snooze,
    /// Skip this one.
    Skip,
}

/// The settings.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choices {
    /// Whether the room's link is known.
    pub room: bool,
    /// The ladder of both slots.
    pub ladder: Vec<Rung>,
    /// Ladders of the 08:00 and the 17:00 slot alone.
    pub slot_ladders: [Option<Vec<Rung>>; 2],
    /// The quiet hours.
    pub quiet: Option<Quiet>,
    /// Whether joining one slot silences the week's other.
    pub one_slot_a_week: bool,
    /// How long Snooze waits.
    pub snooze_ms: Ms,
}

/// One reminder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rung {
    /// Seconds from the start; negative is before it.
    pub offset_s: i64,
    /// How insistent it is.
    pub urgency: Loudness,
}

/// How insistent a notice is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Loudness {
    /// Passes by.
    Low,
    /// As any other.
    Normal,
    /// Stays.
    Critical,
}

/// Quiet hours, in minutes of the local day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quiet {
    /// The first silent minute.
    pub from: u16,
    /// The first minute that is not silent any more.
    pub to: u16,
    /// Whether the 08:00 and the 17:00 slot are announced all the same.
    pub except: [bool; 2],
}

impl Story {
    /// The story as a text: one line for the frame, one for each step.
    pub fn write(&self) -> anyhow::Result<String> {
        let frame = Self { steps: Vec::new(), ..self.clone() };
        let mut text = serde_json::to_string(&frame)?;
        for step in &self.steps {
            text.push('\n');
            text.push_str(&serde_json::to_string(step)?);
        }
        text.push('\n');
        Ok(text)
    }

    /// Reads what [`Story::write`] wrote. Empty lines, and lines that begin with `#`, are passed over.
    pub fn read(text: &str) -> anyhow::Result<Self> {
        let lines = text.lines().enumerate().map(|(number, line)| (number + 1, line.trim()));
        let mut lines = lines.filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
        let (_, frame) = lines.next().context("the story is empty")?;
        let mut story: Self = serde_json::from_str(frame).context("the story's first line")?;
        for (number, line) in lines {
            story.steps.push(serde_json::from_str(line).with_context(|| format!("line {number}"))?);
        }
        Ok(story)
    }
}

/// An instant as people read it.
pub fn clock_text(at: Ms) -> String {
    chrono::DateTime::from_timestamp_millis(at)
        .map_or_else(|| at.to_string(), |at| at.to_rfc3339_opts(chrono::SecondsFormat::Millis, true))
}

/// Instants in files: RFC 3339.
mod instant {
    use super::Ms;
    use chrono::{DateTime, Utc};
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference over")]
    pub(super) fn serialize<S: Serializer>(at: &Ms, serializer: S) -> Result<S::Ok, S::Error> {
        super::clock_text(*at).serialize(serializer)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Ms, D::Error> {
        Ok(DateTime::<Utc>::deserialize(deserializer)?.timestamp_millis())
    }

    /// Instants that may be missing.
    pub(super) mod maybe {
        use super::{DateTime, Deserialize, Deserializer, Ms, Serialize, Serializer, Utc};

        #[expect(clippy::ref_option, reason = "serde hands a reference over")]
        pub(in super::super) fn serialize<S: Serializer>(
            at: &Option<Ms>,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            at.map(super::super::clock_text).serialize(serializer)
        }

        pub(in super::super) fn deserialize<'de, D: Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Option<Ms>, D::Error> {
            Ok(Option::<DateTime<Utc>>::deserialize(deserializer)?.map(|at| at.timestamp_millis()))
        }
    }
}
