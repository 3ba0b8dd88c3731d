//! All that the program knows.

use crate::builtin;
use crate::language::Locale;
use crate::link::Link;
use crate::meeting::Meeting;
use crate::occurrence::{self, Occurrence, OccurrenceId};
use crate::readiness::Checkup;
use crate::rehearsal::Rehearsal;
use crate::reminder::ReminderId;
use crate::reminder::journal::{Answer, Journal};
use crate::settings::change::Setting;
use crate::settings::{Friend, Settings};
use crate::topics::TopicBook;
use crate::zone::Zone;
use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use std::collections::VecDeque;

/// Gives a zone its rules, from the newest data at hand.
pub type Rules = fn(Tz) -> Option<Zone>;

/// The whole state. One task owns it; [`update`](crate::update::update) changes it.
#[derive(Clone, Debug)]
pub struct State {
    /// The meetings, with the person's settings applied.
    pub meetings: Vec<Meeting>,
    /// What the person chose.
    pub settings: Settings,
    /// The zone in which times are shown.
    pub zone: Zone,
    /// The machine's own language and country.
    pub system_locale: Locale,
    /// The language in which the person is told things.
    pub locale: Locale,
    /// What was said and answered.
    pub journal: Journal,
    /// What the person keeps about topics.
    pub topics: TopicBook,
    /// The person's friends, with the rules of their zones.
    pub(crate) friends: Vec<(Friend, Zone)>,
    /// Where the rules of zones come from.
    rules: Rules,
    /// The notices in hand: on their way to the screen, or on it.
    pub(crate) in_hand: Vec<InHand>,
    /// After a notice could not be shown: when to try again.
    pub(crate) retry_at: Option<DateTime<Utc>>,
    /// What the panel tells the person, and until when.
    pub(crate) said: Option<(String, DateTime<Utc>)>,
    /// The room's server is being asked on behalf of a click on Join.
    pub(crate) asking: Option<Asking>,
    /// The person stands at the door of a room that its host has not opened.
    pub(crate) waiting: Option<Waiting>,
    /// What the person is asked before Join can go on.
    pub(crate) question: Option<Question>,
    /// What is wrong with the settings' file, until it is mended.
    pub(crate) settings_fault: Option<String>,
    /// Whether the notification server shows buttons.
    pub(crate) notices_have_buttons: bool,
    /// The setting that was changed last, with the value that it had.
    pub(crate) undo: Option<Setting>,
    /// What went wrong with the last Join, until the next one.
    pub(crate) join_trouble: Option<String>,
    /// The topic that is proposed.
    pub(crate) topic: Option<String>,
    /// Whether the program starts at login; `None` until the system has said.
    pub(crate) autostart: Option<bool>,
    /// What was found of whether the program can do its work here.
    pub(crate) checkup: Checkup,
    /// Whether somebody looks at the panel.
    pub(crate) watched: bool,
    /// A Thursday that is played.
    pub(crate) rehearsal: Option<Box<Rehearsal>>,
}

/// The notices for one occurrence, of which the newest takes the place of the others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct InHand {
    pub(crate) occurrence: OccurrenceId,
    /// The first instant at which they help no more.
    pub(crate) end: DateTime<Utc>,
    /// Whether one of them is on the screen.
    pub(crate) shown: bool,
    /// Whether one that was taken back is on the screen, because the one to follow it is on its way.
    pub(crate) lingers: bool,
    /// Those that the desktop has not answered yet, oldest first: it answers in their order.
    pub(crate) asked: VecDeque<Asked>,
}

/// A notice on its way to the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Asked {
    /// The reminders that it delivers.
    pub(crate) reminders: Vec<ReminderId>,
    /// Whether it is to leave the screen as soon as it is there.
    pub(crate) taken_back: bool,
}

/// A click on Join that waits for the room's server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Asking {
    pub(crate) occurrence: OccurrenceId,
    /// Whether the person has agreed to be recorded.
    pub(crate) consents: bool,
    /// When the room's plain page opens without an answer.
    pub(crate) until: DateTime<Utc>,
}

/// A person at the door of a room that its host has not opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Waiting {
    pub(crate) occurrence: OccurrenceId,
    /// Whether the person has agreed to be recorded.
    pub(crate) consents: bool,
    /// When the slot is over.
    pub(crate) end: DateTime<Utc>,
}

/// What the person is asked before Join can go on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Question {
    /// The room may be recorded.
    Recorded(OccurrenceId),
    /// The way in leads to another host.
    OtherHost(OccurrenceId, String),
    /// Whether Join is to skip the form from the next time on.
    EnterDirectly,
}

impl InHand {
    /// Whether neither a notice nor an answer is to be expected any more.
    pub(crate) fn is_done(&self) -> bool {
        !self.shown && !self.lingers && self.asked.is_empty()
    }
}

impl State {
    /// The state at the program's start.
    #[must_use]
    pub fn new(settings: Settings, zone: Zone, journal: Journal) -> Self {
        let mut state = Self {
            meetings: Vec::new(),
            settings: Settings::default(),
            zone,
            system_locale: Locale::default(),
            locale: Locale::default(),
            journal,
            topics: TopicBook::default(),
            friends: Vec::new(),
            rules: Zone::bundled,
            in_hand: Vec::new(),
            retry_at: None,
            said: None,
            asking: None,
            waiting: None,
            question: None,
            settings_fault: None,
            notices_have_buttons: true,
            undo: None,
            join_trouble: None,
            topic: None,
            autostart: None,
            checkup: Checkup::default(),
            watched: false,
            rehearsal: None,
        };
        state.apply(settings);
        state
    }

    /// The same on a machine with this language and country.
    #[must_use]
    pub fn speaking(mut self, system: Locale) -> Self {
        self.system_locale = system;
        self.locale = system.choosing(self.settings.language, self.settings.hours);
        self
    }

    /// The same with what the person keeps about topics.
    #[must_use]
    pub fn knowing(mut self, topics: TopicBook) -> Self {
        self.topics = topics;
        self
    }

    /// The same with the rules of zones from there.
    #[must_use]
    pub fn with_rules(mut self, rules: Rules) -> Self {
        self.rules = rules;
        self.apply(self.settings.clone());
        self
    }

    /// Forgets what is under way: notices on the screen, questions, and what waits for an answer.
    pub(crate) fn forget_what_is_under_way(&mut self) {
        self.in_hand.clear();
        self.retry_at = None;
        self.said = None;
        self.asking = None;
        self.waiting = None;
        self.question = None;
        self.join_trouble = None;
    }

    /// Takes `settings` over into the meetings.
    pub(crate) fn apply(&mut self, settings: Settings) {
        let mut meeting = builtin::coop_casual_conference();
        meeting.room.url.clone_from(&settings.room_url);
        if settings.access_code.is_some() {
            meeting.room.access_code.clone_from(&settings.access_code);
        }
        if settings.thread.is_some() {
            meeting.thread.clone_from(&settings.thread);
        }
        self.meetings = vec![meeting];
        let known =
            settings.friends.iter().filter_map(|friend| Some((friend.clone(), (self.rules)(friend.zone)?)));
        self.friends = known.collect();
        self.locale = self.system_locale.choosing(settings.language, settings.hours);
        self.settings = settings;
    }

    /// The occurrence that counts at `now`, of those that were not skipped.
    #[must_use]
    pub fn current(&self, now: DateTime<Utc>) -> Option<Occurrence<'_>> {
        occurrence::current(&self.meetings, now, |occurrence| {
            self.journal.answer(&occurrence.id()) == Some(Answer::Skipped)
        })
    }

    /// The occurrence that somebody means who comes at `at`, told at `now`: the one in which that time lies, which may
    /// take as long again as it should. `None` where there is none, and for a time that has passed.
    #[must_use]
    pub fn occurrence_at(&self, at: DateTime<Utc>, now: DateTime<Utc>) -> Option<Occurrence<'_>> {
        // The time comes in whole seconds.
        if at < occurrence::back(now, TimeDelta::seconds(1)) {
            return None;
        }
        let lasts = |meeting| occurrence::lasts(meeting) * 2;
        let longest = self.meetings.iter().map(lasts).max()?;
        occurrence::of_all(&self.meetings, occurrence::back(at, longest))
            .take_while(|meant| meant.start <= at)
            .filter(|meant| at < occurrence::ahead(meant.start, lasts(meant.meeting)))
            .last()
    }

    /// The occurrence known as `id`, where a meeting has a slot that starts then.
    #[must_use]
    pub fn occurrence(&self, id: &OccurrenceId) -> Option<Occurrence<'_>> {
        let meeting = self.meetings.iter().find(|meeting| meeting.id == id.meeting)?;
        occurrence::of_meeting(meeting, id.start).next().filter(|occurrence| occurrence.start == id.start)
    }

    /// The room's link of the built-in meeting.
    #[must_use]
    pub fn room_url(&self) -> Option<&Link> {
        self.meetings.first().and_then(|meeting| meeting.room.url.as_ref())
    }

    /// The thread of the built-in meeting.
    #[must_use]
    pub fn thread(&self) -> Option<&Link> {
        self.meetings.first().and_then(|meeting| meeting.thread.as_ref())
    }

    /// Whether a notice with this reminder is on its way to the screen.
    pub(crate) fn is_asked(&self, id: &ReminderId) -> bool {
        self.in_hand.iter().flat_map(|notices| &notices.asked).any(|asked| asked.reminders.contains(id))
    }

    /// What the panel told the person last, and until when it stands there.
    #[must_use]
    pub fn last_said(&self) -> Option<&(String, DateTime<Utc>)> {
        self.said.as_ref()
    }

    /// What the panel tells the person at `now`.
    pub(crate) fn said_at(&self, now: DateTime<Utc>) -> Option<&str> {
        self.said.as_ref().filter(|(_, until)| now < *until).map(|(text, _)| text.as_str())
    }
}
