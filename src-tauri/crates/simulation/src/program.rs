//! The program as the model desktop runs it: `ccc-core` with its state, and with what an app around it must do.

use crate::mutant::Mutant;
use crate::record::{Became, Noted};
use crate::story::{Choices, Loudness, MINUTE, Ms, Rung, Wish};
use anyhow::Context as _;
use ccc_core::action::Action;
use ccc_core::link::Link;
use ccc_core::meeting::MeetingId;
use ccc_core::occurrence::OccurrenceId;
use ccc_core::program::{self, next_wake, update};
use ccc_core::reminder::SuppressReason;
use ccc_core::reminder::journal::{DeliveryStatus, Journal};
use ccc_core::settings::{self, QuietHours, Settings, Snooze, Urgency};
use ccc_core::state::State;
use ccc_core::update::{Effect, Event, next_action_at};
use ccc_core::zone::Zone;
use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use std::collections::{BTreeMap, BTreeSet};

/// The slots' names, in the order of their hours.
const SLOTS: [&str; 2] = ["thu-0800", "thu-1700"];

/// Where the room is.
pub(crate) const ROOM_HOST: &str = "rooms.example";

/// The longest that the program sleeps, whatever it wants.
const NAP: TimeDelta = TimeDelta::days(7);

/// A program that runs.
pub(crate) struct Program {
    core: program::Program,
    mutant: Option<Mutant>,
    draws: bool,
    turn: u64,
}

impl Program {
    pub(crate) fn start(
        choices: &Choices,
        zone: &Zone,
        mut journal: Journal,
        draws: bool,
        mutant: Option<Mutant>,
    ) -> anyhow::Result<Self> {
        if let Some(mutant) = mutant {
            mutant.journal(&mut journal)?;
        }
        let core = program::Program::new(State::new(settings(choices)?, zone.clone(), journal));
        Ok(Self { core, mutant, draws, turn: 0 })
    }

    /// Tells the program something; answers with what is to be done.
    pub(crate) fn tell(&mut self, event: Event, clock: Ms) -> anyhow::Result<Vec<Effect>> {
        let now = self.now(clock)?;
        let mut effects = update(&mut self.core, event, now).effects;
        self.turn += 1;
        if let Some(mutant) = self.mutant {
            mutant.effects(&mut effects, self.turn);
        }
        Ok(effects)
    }

    /// When the program wants to be woken, by the machine's clock.
    pub(crate) fn next_wake(&self, clock: Ms) -> anyhow::Result<Ms> {
        let now = self.now(clock)?;
        let next =
            if self.draws { next_wake(&self.core, now) } else { next_action_at(&self.core.state, now) };
        let next = next.map_or(now + NAP, |next| next.min(now + NAP));
        // A timer never comes early: where the program asks for a part of a millisecond, the whole one is over.
        let mut wake = next.timestamp_millis() + Ms::from(next.timestamp_subsec_nanos() % 1_000_000 != 0);
        if self.mutant == Some(Mutant::DueSoonOverlooked) && wake < clock + MINUTE {
            wake += MINUTE;
        }
        Ok(wake)
    }

    pub(crate) fn journal(&self) -> &Journal {
        &self.core.state.journal
    }

    fn now(&self, clock: Ms) -> anyhow::Result<DateTime<Utc>> {
        let now = instant(clock)?;
        Ok(self.mutant.map_or(now, |mutant| mutant.believed(now)))
    }
}

/// The journal after it was written and read.
pub(crate) fn reread(journal: &Journal) -> anyhow::Result<Journal> {
    serde_json::from_str(&serde_json::to_string(journal)?).context("the journal does not read back")
}

/// What a journal says of reminders.
pub(crate) fn noted(journal: &Journal) -> Vec<Noted> {
    let lines = journal.deliveries().map(|note| Noted {
        start: note.id.occurrence.start.timestamp_millis(),
        offset_s: note.id.offset_s,
        snoozed: note.id.snoozed,
        at: note.at.timestamp_millis(),
        became: match note.status {
            DeliveryStatus::Intended => Became::Intended,
            DeliveryStatus::Shown => Became::Shown,
            DeliveryStatus::Suppressed(why) => Became::Silent(word(why)),
        },
    });
    lines.collect()
}

/// A wish as the program takes it.
pub(crate) fn action(wish: Wish, meeting: &MeetingId) -> anyhow::Result<Action> {
    let one = |of| Ok::<_, anyhow::Error>(OccurrenceId { meeting: meeting.clone(), start: instant(of)? });
    Ok(match wish {
        Wish::Join { of } => Action::Join { occurrence: of.map(one).transpose()? },
        Wish::Skip { of } => Action::Skip { occurrence: of.map(one).transpose()? },
        Wish::Unskip { of } => Action::Unskip { occurrence: one(of)? },
        Wish::Host { of } => Action::Host { occurrence: of.map(one).transpose()? },
        Wish::Snooze { of } => Action::Snooze { occurrence: of.map(one).transpose()? },
        Wish::ComeLater { then } => Action::ComeLater { at: instant(then)? },
        Wish::Pause { days } => Action::Pause { days },
        Wish::Resume => Action::Resume,
    })
}

/// The slot that an action names.
pub(crate) fn named(action: &Action) -> Option<Ms> {
    match action {
        Action::Join { occurrence } | Action::Skip { occurrence } | Action::Snooze { occurrence } => {
            occurrence.as_ref().map(|id| id.start.timestamp_millis())
        }
        _ => None,
    }
}

/// Choices as the program takes them.
pub(crate) fn settings(choices: &Choices) -> anyhow::Result<Settings> {
    let rungs = |ladder: &[Rung]| -> Vec<settings::ReminderRule> {
        let rung = |rung: &Rung| settings::ReminderRule {
            offset: TimeDelta::seconds(rung.offset_s),
            urgency: match rung.urgency {
                Loudness::Low => Urgency::Low,
                Loudness::Normal => Urgency::Normal,
                Loudness::Critical => Urgency::Critical,
            },
            // They change when nothing comes, and are told in effects that the checker need not see.
            alert: settings::Alert::default(),
        };
        ladder.iter().map(rung).collect()
    };
    let mut slot_reminders = BTreeMap::new();
    for (slot, ladder) in SLOTS.iter().zip(&choices.slot_ladders) {
        if let Some(ladder) = ladder {
            slot_reminders.insert((*slot).to_owned(), rungs(ladder));
        }
    }
    let time = |minute: u16| {
        NaiveTime::from_hms_opt(u32::from(minute / 60), u32::from(minute % 60), 0)
            .context("a minute of a day")
    };
    let quiet = choices.quiet.map(|quiet| {
        let except: BTreeSet<String> = SLOTS
            .iter()
            .zip(quiet.except)
            .filter(|(_, out)| *out)
            .map(|(slot, _)| (*slot).to_owned())
            .collect();
        Ok::<_, anyhow::Error>(QuietHours {
            from: time(quiet.from)?,
            to: time(quiet.to)?,
            except,
            off: false,
        })
    });
    let room_url = choices.room.then(|| Link::parse(&format!("https://{ROOM_HOST}/conference")));
    Ok(Settings {
        room_url: room_url.transpose()?,
        reminders: rungs(&choices.ladder),
        slot_reminders,
        quiet: quiet.transpose()?,
        one_slot_a_week: choices.one_slot_a_week,
        snooze: Snooze::new(TimeDelta::milliseconds(choices.snooze_ms)).context("a snooze")?,
        ..Settings::default()
    })
}

/// The zone of that name, with the rules that are compiled into the program.
pub(crate) fn zone(name: &str) -> anyhow::Result<Zone> {
    let id = name.parse().map_err(|_| anyhow::anyhow!("no zone is called {name}"))?;
    Zone::bundled(id).with_context(|| format!("no rules for {name}"))
}

fn instant(at: Ms) -> anyhow::Result<DateTime<Utc>> {
    DateTime::from_timestamp_millis(at).context("an instant outside the calendar")
}

fn word(why: SuppressReason) -> &'static str {
    match why {
        SuppressReason::Delivered => "delivered",
        SuppressReason::Covered => "covered",
        SuppressReason::Skipped => "skipped",
        SuppressReason::Joined => "joined",
        SuppressReason::Waiting => "waiting for the host",
        SuppressReason::OneSlotAWeek => "one slot a week",
        SuppressReason::Paused => "paused",
        SuppressReason::QuietHours => "quiet hours",
        SuppressReason::AddedLater => "added later",
        SuppressReason::Over => "over",
    }
}
