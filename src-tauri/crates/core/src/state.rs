//! The state of the program.

use crate::builtin;
use crate::join::flow::{JoinFlow, Stage};
use crate::language::Locale;
use crate::link::Link;
use crate::meeting::Meeting;
use crate::notice::{Notice, NoticeId};
use crate::occurrence::{self, Occurrence, OccurrenceId};
use crate::readiness::Checkup;
use crate::reminder::ReminderId;
use crate::reminder::journal::{Attendance, Journal};
use crate::room::compose;
use crate::settings::{AccessCode, Friend, Setting, Settings};
use crate::shortcut::Shortcut;
use crate::topics::TopicLog;
use crate::zone::Zone;
use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use std::collections::BTreeMap;

/// How long the panel shows the status of an action.
const STATUS_TIMEOUT: TimeDelta = TimeDelta::seconds(60);

/// Looks up the rules of a zone in the newest data available.
pub type ZoneRules = fn(Tz) -> Option<Zone>;

/// The whole state. It is owned by [`Program`](crate::program::Program).
#[derive(Clone, Debug)]
pub struct State {
    /// The meeting, with the person's settings applied.
    pub meeting: Meeting,
    /// The person's settings.
    pub settings: Settings,
    /// The zone in which times are shown.
    pub zone: Zone,
    /// The machine's own locale.
    pub system_locale: Locale,
    /// The locale of all texts.
    pub locale: Locale,
    /// What was shown and answered.
    pub journal: Journal,
    /// What the person keeps about topics.
    pub topics: TopicLog,
    /// The person's friends, with the rules of their zones.
    pub(crate) friends: Vec<(Friend, Zone)>,
    /// Looks up the rules of zones.
    zone_rules: ZoneRules,
    /// Whether the notification server shows buttons.
    pub(crate) notices_have_buttons: bool,
    /// Whether the system shows a text beside the tray icon.
    pub(crate) has_label: bool,
    /// What belongs to the present run.
    pub(crate) run: RunState,
}

/// The part of the state that belongs to the present run of the program.
#[derive(Clone, Debug, Default)]
pub(crate) struct RunState {
    /// The notices on the screen, or on their way there, oldest first.
    pub(crate) notices: BTreeMap<NoticeId, OpenNotice>,
    /// The number of the newest notice.
    pub(crate) last_notice: NoticeId,
    /// The newest reminder for which the panel came up by itself.
    pub(crate) presented: Option<Presented>,
    /// When to try again after a notice could not be shown.
    pub(crate) retry_at: Option<DateTime<Utc>>,
    /// When to try again after the journal could not be saved; `None` while the disk has what the program knows.
    pub(crate) save_again_at: Option<DateTime<Utc>>,
    /// The status that the panel shows, and until when.
    pub(crate) status: Option<(String, DateTime<Utc>)>,
    /// The last click on Join that is not done with.
    pub(crate) join: Option<JoinFlow>,
    /// How many attempts to join there were: the number of the newest one.
    pub(crate) attempts: u64,
    /// What Join handed to the browser last.
    pub(crate) opened: Option<OpenedLink>,
    /// When a `ccc://` link was followed last.
    pub(crate) link_followed_at: Option<DateTime<Utc>>,
    /// Until when the person is offered to skip the form in future.
    pub(crate) enter_directly_offer: Option<DateTime<Utc>>,
    /// What is wrong with the settings file, until it is fixed.
    pub(crate) settings_fault: Option<String>,
    /// The shortcut that cannot be had, and why.
    pub(crate) refused_shortcut: Option<(Shortcut, String)>,
    /// The setting that was changed last, with its previous value.
    pub(crate) undo: Option<Setting>,
    /// The proposed topic.
    pub(crate) topic: Option<String>,
    /// Whether the program starts at login; `None` until the system has answered.
    pub(crate) autostart: Option<bool>,
    /// The last readiness checkup.
    pub(crate) checkup: Checkup,
    /// Whether a panel is open.
    pub(crate) watched: bool,
}

/// A notice on the screen, or on its way there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct OpenNotice {
    /// What it says.
    pub(crate) notice: Notice,
    /// Since when it says something of that instant alone, such as how many minutes are left.
    pub(crate) told_at: DateTime<Utc>,
    /// The first instant at which it is of no more use.
    pub(crate) end: DateTime<Utc>,
    /// The reminders that it is to deliver; empty once it has.
    pub(crate) reminders: Vec<ReminderId>,
    /// The notice that it replaces.
    pub(crate) replaces: Option<NoticeId>,
    /// Whether it is to be on the screen.
    pub(crate) wanted: bool,
    /// Whether it is on the screen.
    pub(crate) shown: bool,
}

/// A reminder for which the panel came up by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Presented {
    pub(crate) reminder: ReminderId,
    /// Whether the panel may still be up for it.
    pub(crate) stands: bool,
}

/// What Join has handed to the browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct OpenedLink {
    pub(crate) occurrence: OccurrenceId,
    pub(crate) at: DateTime<Utc>,
    pub(crate) link: Link,
    /// The room that was known at the time.
    pub(crate) room: Option<Link>,
    pub(crate) kind: OpenedKind,
    /// What the person had answered before, in case the browser does not open.
    pub(crate) attendance_before: Option<Attendance>,
}

/// A kind of link that Join opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum OpenedKind {
    /// The room's page.
    Page,
    /// The person's own address in the room.
    Ticket,
    /// The thread, because the room is unknown or gone.
    Thread,
}

impl State {
    /// Whether no click on Join is on its way and no notice stands, or is to stand.
    pub(crate) fn is_at_rest(&self) -> bool {
        self.run.notices.is_empty()
            && self.run.join.as_ref().is_none_or(|flow| matches!(flow.stage, Stage::Failed(_)))
    }

    /// The state when the program starts.
    pub fn new(settings: Settings, zone: Zone, mut journal: Journal) -> Self {
        // Nobody is waiting any more: what was suppressed because of that is due again.
        journal.drop_waiting_suppressions();
        journal.cut_to_size();
        let mut state = Self {
            meeting: builtin::coop_casual_conference(),
            settings: Settings::default(),
            zone,
            system_locale: Locale::default(),
            locale: Locale::default(),
            journal,
            topics: TopicLog::default(),
            friends: Vec::new(),
            zone_rules: Zone::bundled,
            notices_have_buttons: true,
            has_label: true,
            run: RunState::default(),
        };
        state.apply(settings);
        state
    }

    /// The same on a machine with the locale `system`.
    pub fn with_system_locale(mut self, system: Locale) -> Self {
        self.system_locale = system;
        self.locale = system.with_preferences(self.settings.language, self.settings.hours);
        self
    }

    /// The same on a system that shows no text beside the tray icon.
    pub fn without_label(self) -> Self {
        Self { has_label: false, ..self }
    }

    /// The same with the person's topics.
    pub fn with_topics(mut self, mut topics: TopicLog) -> Self {
        topics.cut_to_size();
        self.topics = topics;
        self
    }

    /// The same with another source of zone rules.
    pub fn with_zone_rules(mut self, rules: ZoneRules) -> Self {
        self.zone_rules = rules;
        self.apply(self.settings.clone());
        self
    }

    /// Applies `settings` to the meeting.
    pub(crate) fn apply(&mut self, settings: Settings) {
        let mut meeting = builtin::coop_casual_conference();
        meeting.room.url.clone_from(&settings.room_url);
        meeting.room.access_code = match &settings.access_code {
            // The person's own code takes precedence.
            AccessCode::Own(code) => Some(code.to_string()),
            AccessCode::NotNeeded => None,
            AccessCode::Announced => {
                settings.room_url.as_ref().and_then(compose::code_in).or(meeting.room.access_code)
            }
        };
        if let Some(thread) = &settings.thread {
            meeting.thread.clone_from(thread);
        }
        self.meeting = meeting;
        let known = settings
            .friends
            .iter()
            .filter_map(|friend| Some((friend.clone(), (self.zone_rules)(friend.zone)?)));
        self.friends = known.collect();
        self.locale = self.system_locale.with_preferences(settings.language, settings.hours);
        self.settings = settings;
    }

    /// The current occurrence at `now`, of those that were not skipped.
    pub fn current(&self, now: DateTime<Utc>) -> Option<Occurrence<'_>> {
        occurrence::current(&self.meeting, now, |occurrence| {
            self.journal.attendance(&occurrence.id()) == Some(Attendance::Skipped)
        })
    }

    /// The occurrence meant by somebody who says at `now` that they will come at `at`: the one in progress then, even if
    /// it runs for twice its length. `None` if there is none, or if `at` has passed.
    pub fn occurrence_at(&self, at: DateTime<Utc>, now: DateTime<Utc>) -> Option<Occurrence<'_>> {
        // The time is given in whole seconds.
        if at < occurrence::saturating_sub(now, TimeDelta::seconds(1)) {
            return None;
        }
        let longest = occurrence::duration(&self.meeting) * 2;
        occurrence::of_meeting(&self.meeting, occurrence::saturating_sub(at, longest))
            .take_while(|meant| meant.start <= at)
            .filter(|meant| at < occurrence::saturating_add(meant.start, longest))
            .last()
    }

    /// The next occurrence of each slot that is not over at `now`, soonest first, including
    /// skipped ones.
    pub fn next_of_each_slot(&self, now: DateTime<Utc>) -> Vec<Occurrence<'_>> {
        occurrence::next_of_each_slot(&self.meeting, now)
    }

    /// The occurrence with this identity; `None` if no slot of the meeting starts then.
    pub fn occurrence(&self, id: &OccurrenceId) -> Option<Occurrence<'_>> {
        let next = occurrence::of_meeting(&self.meeting, id.start).next();
        next.filter(|occurrence| occurrence.id() == *id)
    }

    /// The room's link.
    pub fn room_url(&self) -> Option<&Link> {
        self.meeting.room.url.as_ref()
    }

    /// The room's access code.
    pub fn access_code(&self) -> Option<&str> {
        self.meeting.room.access_code.as_deref()
    }

    /// The occurrence for whose host the person waits.
    pub(crate) fn waits_for(&self) -> Option<&OccurrenceId> {
        self.run.join.as_ref().filter(|flow| flow.wait().is_some()).map(|flow| &flow.attempt.occurrence)
    }

    /// Whether the panel has come up by itself for a reminder that the person has not answered.
    pub(crate) fn is_presented(&self) -> bool {
        self.run.presented.as_ref().is_some_and(|presented| presented.stands)
    }

    /// Whether a notice with this reminder is on its way to the screen.
    pub(crate) fn is_in_flight(&self, id: &ReminderId) -> bool {
        self.run.notices.values().any(|open| open.reminders.contains(id))
    }

    /// Why the shortcut that the settings ask for cannot be had, in a sentence; `None` as long as nobody has refused it.
    pub fn shortcut_refusal(&self) -> Option<&str> {
        let (refused, why) = self.run.refused_shortcut.as_ref()?;
        (Some(*refused) == self.settings.shortcut).then_some(why)
    }

    /// The next notice's number.
    pub(crate) fn next_notice_id(&mut self) -> NoticeId {
        self.run.last_notice = NoticeId(self.run.last_notice.0 + 1);
        self.run.last_notice
    }

    /// Shows a status in the panel, for a minute.
    pub(crate) fn set_status(&mut self, text: String, now: DateTime<Utc>) {
        self.run.status = Some((text, occurrence::saturating_add(now, STATUS_TIMEOUT)));
    }

    /// The status that the panel shows at `now`.
    pub(crate) fn status_at(&self, now: DateTime<Utc>) -> Option<&str> {
        self.run.status.as_ref().filter(|(_, until)| now < *until).map(|(text, _)| text.as_str())
    }
}
