//! All that the program knows.

use crate::builtin;
use crate::join::flow::JoinFlow;
use crate::language::Locale;
use crate::link::Link;
use crate::meeting::Meeting;
use crate::notice::{Notice, NoticeId};
use crate::occurrence::{self, Occurrence, OccurrenceId};
use crate::readiness::Checkup;
use crate::reminder::ReminderId;
use crate::reminder::journal::{Attendance, Journal};
use crate::room::compose;
use crate::settings::Setting;
use crate::settings::{AccessCode, Friend, Settings};
use crate::topics::TopicLog;
use crate::zone::Zone;
use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use std::collections::BTreeMap;

/// How long the panel shows what came of an action.
const STATUS_LASTS: TimeDelta = TimeDelta::seconds(60);

/// Gives a zone its rules, from the newest data at hand.
pub type Rules = fn(Tz) -> Option<Zone>;

/// The whole state. It is owned by [`Program`](crate::program::Program).
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
    pub topics: TopicLog,
    /// The person's friends, with the rules of their zones.
    pub(crate) friends: Vec<(Friend, Zone)>,
    /// Where the rules of zones come from.
    rules: Rules,
    /// The notices on the screen, or on their way there, oldest first.
    pub(crate) notices: BTreeMap<NoticeId, OpenNotice>,
    /// The number of the newest notice.
    pub(crate) last_notice: NoticeId,
    /// After a notice could not be shown: when to try again.
    pub(crate) retry_at: Option<DateTime<Utc>>,
    /// What the panel tells the person, and until when.
    pub(crate) said: Option<(String, DateTime<Utc>)>,
    /// The way from a click on Join into the room.
    pub(crate) join: Option<JoinFlow>,
    /// How many clicks on Join there were: the newest one's number.
    pub(crate) attempts: u64,
    /// What Join opened last.
    pub(crate) opened: Option<OpenedLink>,
    /// When a `ccc://` link was followed last.
    pub(crate) link_followed_at: Option<DateTime<Utc>>,
    /// Until when the person is offered to skip the form from the next time on.
    pub(crate) enter_directly_offer: Option<DateTime<Utc>>,
    /// What is wrong with the settings' file, until it is mended.
    pub(crate) settings_fault: Option<String>,
    /// Whether the notification server shows buttons.
    pub(crate) notices_have_buttons: bool,
    /// The setting that was changed last, with the value that it had.
    pub(crate) undo: Option<Setting>,
    /// The topic that is proposed.
    pub(crate) topic: Option<String>,
    /// Whether the program starts at login; `None` until the system has said.
    pub(crate) autostart: Option<bool>,
    /// What was found of whether the program can do its work here.
    pub(crate) checkup: Checkup,
    /// Whether somebody looks at the panel.
    pub(crate) watched: bool,
}

/// A notice on the screen, or on its way there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct OpenNotice {
    pub(crate) occurrence: OccurrenceId,
    /// What it says.
    pub(crate) notice: Notice,
    /// Since when it says something of that instant alone, such as how many minutes are left.
    pub(crate) told_at: DateTime<Utc>,
    /// The first instant at which it helps no more.
    pub(crate) end: DateTime<Utc>,
    /// The reminders that it delivers, until it has.
    pub(crate) reminders: Vec<ReminderId>,
    /// The notice that it takes the place of.
    pub(crate) replaces: Option<NoticeId>,
    /// Whether it is to be on the screen.
    pub(crate) wanted: bool,
    /// Whether it is there.
    pub(crate) shown: bool,
}

/// What Join has handed to the browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct OpenedLink {
    pub(crate) occurrence: OccurrenceId,
    pub(crate) at: DateTime<Utc>,
    pub(crate) link: Link,
    /// The room that was known then.
    pub(crate) room: Option<Link>,
    pub(crate) kind: OpenedKind,
    /// What the person had answered before, in case that the browser does not open.
    pub(crate) attendance_before: Option<Attendance>,
}

/// What it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum OpenedKind {
    /// The room's page.
    Page,
    /// The person's own address in the room.
    Ticket,
    /// The thread, because the room is not known or gone.
    Thread,
}

impl State {
    /// The state at the program's start.
    #[must_use]
    pub fn new(settings: Settings, zone: Zone, mut journal: Journal) -> Self {
        // Nobody waits any more: what was left unsaid because of that is due again.
        journal.drop_waiting_suppressions();
        let mut state = Self {
            meetings: Vec::new(),
            settings: Settings::default(),
            zone,
            system_locale: Locale::default(),
            locale: Locale::default(),
            journal,
            topics: TopicLog::default(),
            friends: Vec::new(),
            rules: Zone::bundled,
            notices: BTreeMap::new(),
            last_notice: NoticeId(0),
            retry_at: None,
            said: None,
            join: None,
            attempts: 0,
            opened: None,
            link_followed_at: None,
            enter_directly_offer: None,
            settings_fault: None,
            notices_have_buttons: true,
            undo: None,
            topic: None,
            autostart: None,
            checkup: Checkup::default(),
            watched: false,
        };
        state.apply(settings);
        state
    }

    /// The same on a machine with this language and country.
    #[must_use]
    pub fn with_system_locale(mut self, system: Locale) -> Self {
        self.system_locale = system;
        self.locale = system.with_preferences(self.settings.language, self.settings.hours);
        self
    }

    /// The same with what the person keeps about topics.
    #[must_use]
    pub fn with_topics(mut self, topics: TopicLog) -> Self {
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
        self.notices.clear();
        self.retry_at = None;
        self.said = None;
        self.join = None;
        self.opened = None;
        self.enter_directly_offer = None;
    }

    /// Takes `settings` over into the meetings.
    pub(crate) fn apply(&mut self, settings: Settings) {
        let mut meeting = builtin::coop_casual_conference();
        meeting.room.url.clone_from(&settings.room_url);
        meeting.room.access_code = match &settings.access_code {
            // The person's own code wins over all others.
            AccessCode::Own(code) => Some(code.to_string()),
            AccessCode::NotNeeded => None,
            AccessCode::Announced => {
                settings.room_url.as_ref().and_then(compose::code_in).or(meeting.room.access_code)
            }
        };
        if settings.thread.is_some() {
            meeting.thread.clone_from(&settings.thread);
        }
        self.meetings = vec![meeting];
        let known =
            settings.friends.iter().filter_map(|friend| Some((friend.clone(), (self.rules)(friend.zone)?)));
        self.friends = known.collect();
        self.locale = self.system_locale.with_preferences(settings.language, settings.hours);
        self.settings = settings;
    }

    /// The occurrence that counts at `now`, of those that were not skipped.
    #[must_use]
    pub fn current(&self, now: DateTime<Utc>) -> Option<Occurrence<'_>> {
        occurrence::current(&self.meetings, now, |occurrence| {
            self.journal.attendance(&occurrence.id()) == Some(Attendance::Skipped)
        })
    }

    /// The occurrence that somebody means who comes at `at`, told at `now`: the one in which that time lies, which may
    /// take as long again as it should. `None` where there is none, and for a time that has passed.
    #[must_use]
    pub fn occurrence_at(&self, at: DateTime<Utc>, now: DateTime<Utc>) -> Option<Occurrence<'_>> {
        // The time comes in whole seconds.
        if at < occurrence::saturating_sub(now, TimeDelta::seconds(1)) {
            return None;
        }
        let lasts = |meeting| occurrence::duration(meeting) * 2;
        let longest = self.meetings.iter().map(lasts).max()?;
        occurrence::of_all(&self.meetings, occurrence::saturating_sub(at, longest))
            .take_while(|meant| meant.start <= at)
            .filter(|meant| at < occurrence::saturating_add(meant.start, lasts(meant.meeting)))
            .last()
    }

    /// The next occurrence of each slot of the built-in meeting that is not over at `now`, soonest first: skipped ones,
    /// too.
    #[must_use]
    pub fn next_of_each_slot(&self, now: DateTime<Utc>) -> Vec<Occurrence<'_>> {
        self.meetings.first().map(|meeting| occurrence::next_of_each_slot(meeting, now)).unwrap_or_default()
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

    /// The access code of the built-in meeting's room.
    #[must_use]
    pub fn access_code(&self) -> Option<&str> {
        self.meetings.first().and_then(|meeting| meeting.room.access_code.as_deref())
    }

    /// The occurrence for whose host the person waits.
    pub(crate) fn waits_for(&self) -> Option<&OccurrenceId> {
        self.join.as_ref().filter(|flow| flow.wait().is_some()).map(|flow| &flow.attempt.occurrence)
    }

    /// The thread of the built-in meeting.
    #[must_use]
    pub fn thread(&self) -> Option<&Link> {
        self.meetings.first().and_then(|meeting| meeting.thread.as_ref())
    }

    /// Whether a notice with this reminder is on its way to the screen.
    pub(crate) fn is_asked(&self, id: &ReminderId) -> bool {
        self.notices.values().any(|open| open.reminders.contains(id))
    }

    /// The next notice's number.
    pub(crate) fn next_notice_id(&mut self) -> NoticeId {
        self.last_notice = NoticeId(self.last_notice.0 + 1);
        self.last_notice
    }

    /// Tells the person something in the panel, for a minute.
    pub(crate) fn set_status(&mut self, text: String, now: DateTime<Utc>) {
        self.said = Some((text, occurrence::saturating_add(now, STATUS_LASTS)));
    }

    /// What the panel tells the person at `now`.
    pub(crate) fn said_at(&self, now: DateTime<Utc>) -> Option<&str> {
        self.said.as_ref().filter(|(_, until)| now < *until).map(|(text, _)| text.as_str())
    }
}
