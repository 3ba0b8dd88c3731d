//! The harness of the tests: the program on a simulated machine with a clock, a disk and a screen.

use crate::action::Action;
use crate::link::Link;
use crate::meeting::MeetingId;
use crate::notice::{Notice, NoticeId};
use crate::occurrence::OccurrenceId;
use crate::program::{Program, next_wake, update};
use crate::rehearsal::is_rehearsed;
use crate::reminder::journal::{DeliveryStatus, Journal};
use crate::room::entry::{AttemptId, EntryAnswer, RoomProbe};
use crate::settings::{PlainText, QuietHours, ReminderRule, Settings};
use crate::state::State;
use crate::update::{Effect, Event, Reply};
use crate::zone::Zone;
use chrono::{DateTime, TimeDelta, Utc};

/// The instant of a text such as `2026-11-26T08:00:00Z`.
pub(crate) fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

/// An instant on Thursday 26 November 2026, the day of most tests: `08:00` or `08:00:01`, in UTC.
pub(crate) fn thursday(time: &str) -> DateTime<Utc> {
    let seconds = if time.len() == 5 { ":00" } else { "" };
    at(&format!("2026-11-26T{time}{seconds}Z"))
}

/// The zone with the bundled rules.
pub(crate) fn zone(name: &str) -> Zone {
    Zone::bundled(name.parse().unwrap()).unwrap()
}

/// The occurrence of the built-in meeting that starts then.
pub(crate) fn occurrence_id(start: DateTime<Utc>) -> OccurrenceId {
    OccurrenceId { meeting: MeetingId::new("ccc"), start }
}

/// Reminder rules at these minutes from the start; negative is before it.
pub(crate) fn rules(minutes: &[i64]) -> Vec<ReminderRule> {
    minutes.iter().map(|&minutes| ReminderRule::at(TimeDelta::minutes(minutes))).collect()
}

/// Quiet hours such as `22:00` to `07:00`, with excepted slots.
pub(crate) fn quiet(from: &str, to: &str, except: &[&str]) -> QuietHours {
    let time = |text: &str| format!("{text}:00").parse().unwrap();
    let except = except.iter().map(|&slot| slot.to_owned()).collect();
    QuietHours { from: time(from), to: time(to), except, off: false }
}

/// A name or a code.
pub(crate) fn plain(text: &str) -> PlainText {
    PlainText::new(text).unwrap()
}

/// What was copied.
pub(crate) fn copied(effects: &[Effect]) -> Vec<&str> {
    effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::Copy(text) | Effect::CopyTemporarily(text) => Some(text.as_str()),
            _ => None,
        })
        .collect()
}

/// The program on a simulated machine.
pub(crate) struct TestApp {
    pub(crate) program: Program,
    pub(crate) now: DateTime<Utc>,
    /// The journal as last saved.
    disk: String,
    /// Whether there is a notification server.
    pub(crate) has_server: bool,
    /// Whether nothing can be written.
    pub(crate) disk_is_full: bool,
    /// Whether the program crashes before the desktop has confirmed a notice.
    pub(crate) crashes_at_notice: bool,
    /// The notices on the screen.
    pub(crate) screen: Vec<(NoticeId, Notice)>,
    /// The reply to the last event.
    pub(crate) reply: Reply,
    /// What was told anew in its place, as `HH:MM:SS: title | body`.
    pub(crate) renewed: Vec<String>,
    /// When the panel came up by itself, and when it was withdrawn, as `HH:MM up` and `HH:MM down`.
    pub(crate) panel: Vec<String>,
    /// All that was shown, as `HH:MM:SS title | body`; taken by [`TestApp::shown`].
    shown: Vec<String>,
}

impl TestApp {
    /// A machine on which the program first ran a week before that Thursday, and runs now.
    pub(crate) fn new(now: DateTime<Utc>) -> Self {
        Self::with(Settings::default(), Zone::utc(), now)
    }

    /// The same, with the room's link known and other settings.
    pub(crate) fn with_room(now: DateTime<Utc>, settings: Settings) -> Self {
        let room_url = Link::parse("https://meet.example.org/coop").ok();
        Self::with(Settings { room_url, ..settings }, Zone::utc(), now)
    }

    /// The same, in another zone.
    pub(crate) fn with(settings: Settings, zone: Zone, now: DateTime<Utc>) -> Self {
        let mut journal = Journal::default();
        journal.record_start(at("2026-01-01T00:00:00Z"));
        let disk = serde_json::to_string(&journal).unwrap();
        let mut app = Self {
            program: Program::new(State::new(settings, zone, journal)),
            now,
            disk,
            has_server: true,
            disk_is_full: false,
            crashes_at_notice: false,
            screen: Vec::new(),
            reply: Reply::Silent,
            renewed: Vec::new(),
            panel: Vec::new(),
            shown: Vec::new(),
        };
        app.event(Event::Tick);
        app
    }

    /// Handles an event now, and returns its effects.
    pub(crate) fn event(&mut self, event: Event) -> Vec<Effect> {
        let outcome = update(&mut self.program, event, self.now);
        for effect in &outcome.effects {
            self.carry_out(effect);
        }
        self.reply = outcome.reply;
        outcome.effects
    }

    fn carry_out(&mut self, effect: &Effect) {
        match effect {
            Effect::SaveJournal if self.disk_is_full => {
                self.event(Event::SaveFailed { why: "no space left".to_owned() });
            }
            Effect::SaveJournal => {
                self.disk = serde_json::to_string(&self.program.state.journal).unwrap();
                self.event(Event::JournalSaved);
            }
            Effect::ShowNotice { id, .. } if !self.has_server => {
                self.event(Event::NoticeFailed(*id));
            }
            Effect::ShowNotice { id, replaces, notice } => {
                let on_disk: Journal = serde_json::from_str(&self.disk).unwrap();
                let intent = |note: &crate::reminder::journal::DeliveryRecord| {
                    note.status == DeliveryStatus::Intended && note.id.occurrence == notice.occurrence
                };
                let real = !is_rehearsed(&notice.occurrence);
                assert!(
                    self.disk_is_full || !real || on_disk.deliveries().any(intent),
                    "shown before it was noted: {notice:?}"
                );
                let urgency = format!("{:?}", notice.urgency).to_lowercase();
                let time = self.now.format("%H:%M:%S");
                self.shown.push(format!("{time} {urgency}: {} | {}", notice.title, notice.body));
                self.screen.retain(|(earlier, _)| Some(*earlier) != *replaces);
                self.screen.push((*id, notice.clone()));
                if !self.crashes_at_notice {
                    self.event(Event::NoticeShown(*id));
                }
            }
            Effect::RenewNotice { id, notice } if self.has_server => {
                self.renewed.push(format!(
                    "{}: {} | {}",
                    self.now.format("%H:%M:%S"),
                    notice.title,
                    notice.body
                ));
                self.screen.retain(|(on_screen, _)| on_screen != id);
                self.screen.push((*id, notice.clone()));
            }
            Effect::PresentPanel => self.panel.push(format!("{} up", self.now.format("%H:%M"))),
            Effect::WithdrawPanel => self.panel.push(format!("{} down", self.now.format("%H:%M"))),
            Effect::CloseNotice(id) => {
                self.screen.retain(|(on_screen, _)| on_screen != id);
                self.event(Event::NoticeClosed(*id));
            }
            _ => {}
        }
    }

    /// A person triggers an action.
    pub(crate) fn act(&mut self, action: Action) -> Vec<Effect> {
        self.event(Event::Act(action))
    }

    /// The room's server answers the probe, and the form is ready.
    pub(crate) fn probed(&mut self, probe: RoomProbe) -> Vec<Effect> {
        self.event(Event::RoomProbed { attempt: self.attempt(), probe, form: Ok(()) })
    }

    /// The room's server answers the request that can start the meeting.
    pub(crate) fn answered(&mut self, answer: EntryAnswer) -> Vec<Effect> {
        self.event(Event::EntryAnswered { attempt: self.attempt(), answer })
    }

    /// The newest attempt to join.
    pub(crate) fn attempt(&self) -> AttemptId {
        AttemptId(self.program.state.run.attempts)
    }

    /// The number of the newest notice, on the screen or on its way.
    pub(crate) fn last_notice(&self) -> NoticeId {
        self.program.state.run.last_notice
    }

    /// Presses a button of the notice on the screen, by its name.
    pub(crate) fn press(&mut self, button: &str) -> Vec<Effect> {
        let (_, notice) = self.screen.last().expect("a notice on the screen");
        let action = notice.buttons.iter().find(|known| known.id == button).unwrap().action.clone();
        self.act(action)
    }

    /// Runs until `then` without sleep, and returns how often the program woke.
    pub(crate) fn run_until(&mut self, then: DateTime<Utc>) -> usize {
        let mut wakes = 0;
        while let Some(wake) = next_wake(&self.program, self.now).filter(|wake| *wake <= then) {
            self.now = wake;
            self.event(Event::Tick);
            wakes += 1;
        }
        self.now = then;
        wakes
    }

    /// Sets the clock, as after sleep or by hand.
    pub(crate) fn set_clock(&mut self, then: DateTime<Utc>) {
        self.now = then;
        self.event(Event::Tick);
    }

    /// Restarts the program from what is on the disk, whatever it was doing.
    pub(crate) fn restart(&mut self) {
        let journal = serde_json::from_str(&self.disk).unwrap();
        self.program.state =
            State::new(self.program.state.settings.clone(), self.program.state.zone.clone(), journal);
        self.crashes_at_notice = false;
        self.event(Event::Tick);
    }

    /// What was shown since the last call.
    pub(crate) fn shown(&mut self) -> Vec<String> {
        std::mem::take(&mut self.shown)
    }

    /// The times and titles of what was shown since the last call.
    pub(crate) fn titles(&mut self) -> Vec<String> {
        let title = |shown: String| {
            shown.split(" | ").next().unwrap_or_default().replace("Coop Casual Conference ", "")
        };
        self.shown().into_iter().map(title).collect()
    }

    /// What the journal says about the reminder at `minutes` from a start.
    pub(crate) fn delivery_status(&self, start: DateTime<Utc>, minutes: i64) -> Option<DeliveryStatus> {
        let for_it = |note: &&crate::reminder::journal::DeliveryRecord| {
            note.id.occurrence == occurrence_id(start) && note.id.offset_s == minutes * 60 && !note.id.snoozed
        };
        self.program.state.journal.deliveries().find(for_it).map(|note| note.status)
    }
}
