//! Invents stories: what happens lies close to where it hurts, around dues, starts, ends and earlier steps.

mod kinds;
mod settings;

use crate::random::Random;
use crate::story::{Button, Choices, DAY, Deed, HOUR, MINUTE, Ms, SECOND, Step, Story, WEEK, Wish};
use kinds::Kind;
use settings::{choices, ladder, quiet, rung};

/// Zones with all that a zone can have: odd offsets, changes by half an hour, changes at midnight, both hemispheres, a
/// change of law.
const ZONES: [&str; 18] = [
    "UTC",
    "Europe/Madrid",
    "Europe/Dublin",
    "America/Vancouver",
    "America/St_Johns",
    "America/Santiago",
    "America/Asuncion",
    "Asia/Kolkata",
    "Asia/Kathmandu",
    "Asia/Beirut",
    "Asia/Tokyo",
    "Africa/Cairo",
    "Africa/Casablanca",
    "Australia/Lord_Howe",
    "Pacific/Chatham",
    "Pacific/Apia",
    "Pacific/Kiritimati",
    "Pacific/Marquesas",
];

/// The first week that a story may begin in: that of Thursday 4 January 2024.
const FIRST_WEEK: i64 = 2818;

/// The story of `seed`.
pub fn story(seed: u64) -> Story {
    let mut random = Random::new(seed);
    let draws = random.one_in(1500);
    let weeks = if draws { random.between(1, 2) } else { random.between(1, 16) };
    let begins = (FIRST_WEEK + random.between(0, 700)) * WEEK - random.between(0, 6 * DAY);
    let ends = begins + weeks * WEEK;
    let lag_never = random.one_in(3);
    let choices = choices(&mut random);
    let zone = random.pick(&ZONES).to_owned();
    let (steps, clocks) = (Vec::new(), vec![(Ms::MIN, 0)]);
    let mut author = Author { random, steps, clocks, choices, begins, ends, skips: 0 };
    author.step(begins, Deed::Start { reread: false });
    if !lag_never {
        author.lag(begins);
    }
    author.clock_faults(weeks);
    author.happenings(weeks);
    let Author { mut steps, choices, .. } = author;
    steps.retain(|step| begins <= step.at && step.at <= ends);
    steps.sort_by_key(|step| step.at);
    Story { begins, ends, zone, draws, choices, steps }
}

struct Author {
    random: Random,
    steps: Vec<Step>,
    /// From when on the machine's clock is how far ahead, soonest first.
    clocks: Vec<(Ms, Ms)>,
    choices: Choices,
    begins: Ms,
    ends: Ms,
    skips: u32,
}

impl Author {
    fn step(&mut self, at: Ms, deed: Deed) {
        self.steps.push(Step { at, deed });
    }

    fn ahead(&self, at: Ms) -> Ms {
        self.clocks.iter().rev().find(|(from, _)| *from <= at).map_or(0, |(_, ahead)| *ahead)
    }

    /// Episodes with a wrong clock, in a third of the stories.
    fn clock_faults(&mut self, weeks: i64) {
        if !self.random.one_in(3) {
            return;
        }
        let mut at = self.begins;
        for _ in 0..self.random.between(1, 1 + weeks / 3) {
            let around = at + self.random.between(0, 2 * WEEK);
            at = self.near(around);
            let by = self.jump();
            self.step(at, Deed::MoveClock { by_ms: by });
            let ahead = self.ahead(at) + by;
            self.clocks.push((at, ahead));
            if self.random.one_in(4) {
                continue;
            }
            at += self.some_time();
            self.step(at, Deed::RightClock);
            self.clocks.push((at, 0));
        }
    }

    fn jump(&mut self) -> Ms {
        let span = match self.random.between(0, 7) {
            0 => self.random.between(1, 1500),
            1 => self.random.between(1, 120) * SECOND,
            2 => self.random.between(1, 90) * MINUTE,
            3 => self.random.pick(&[5, 10, 15, 60]) * MINUTE,
            4 => self.random.between(1, 30) * HOUR,
            5 => self.random.between(1, 9) * DAY,
            6 => self.random.between(1, 5) * WEEK + self.random.between(-2, 2) * HOUR,
            _ => self.random.between(1, 20) * 365 * DAY,
        };
        if self.random.one_in(2) { span } else { -span }
    }

    /// A span between a moment and some days, short ones as likely as long ones.
    fn some_time(&mut self) -> Ms {
        match self.random.between(0, 5) {
            0 => self.random.between(0, 2 * SECOND),
            1 => self.random.between(0, 2 * MINUTE),
            2 => self.random.between(0, 20) * MINUTE,
            3 => self.random.between(0, 5 * HOUR),
            4 => self.random.between(0, 2 * DAY),
            _ => self.random.between(0, 2 * WEEK),
        }
    }

    /// An instant close to where something is at stake on the machine's clock, around the true instant `around`.
    fn near(&mut self, around: Ms) -> Ms {
        let ahead = self.ahead(around);
        let start = self.start_near(around + ahead);
        let slot = usize::from(start % WEEK != 8 * HOUR);
        let anchor = match self.random.between(0, 9) {
            0..=4 => {
                let ladder = self.choices.slot_ladders[slot].as_ref().unwrap_or(&self.choices.ladder);
                let rung = usize::try_from(self.random.between(0, 20)).unwrap_or_default();
                ladder.get(rung % ladder.len().max(1)).map_or(0, |rung| rung.offset_s * SECOND)
            }
            5 => 0,
            6 => self.random.pick(&[10, 60, -15]) * MINUTE,
            7 => self.random.between(-20, 70) * MINUTE,
            8 => self.random.between(-12, 12) * HOUR,
            _ => self.random.between(-4 * DAY, 4 * DAY),
        };
        let off = match self.random.between(0, 7) {
            0 => 0,
            1 => self.random.pick(&[-1, 1]),
            2 | 3 => self.random.between(-50, 1000),
            4 => self.random.between(-5 * SECOND, 20 * SECOND),
            5 => self.random.between(-2 * MINUTE, 5 * MINUTE),
            6 => self.random.between(-15 * MINUTE, 30 * MINUTE),
            _ => -self.choices.snooze_ms,
        };
        start + anchor + off - ahead
    }

    /// The start of a slot close to `clock`.
    fn start_near(&mut self, clock: Ms) -> Ms {
        let week =
            clock.div_euclid(WEEK) + i64::from(self.random.one_in(6)) - i64::from(self.random.one_in(8));
        week * WEEK + self.random.pick(&[8, 17]) * HOUR
    }

    fn lag(&mut self, at: Ms) {
        let wake_ms = self.random.pick(&[0, 0, 1, 5, 40, 300]);
        let answer_ms = self.random.pick(&[0, 2, 5, 5, 30, 300, 2000, 40 * SECOND, 10 * MINUTE]);
        self.step(at, Deed::Lag { wake_ms, answer_ms });
    }

    /// What happens, each story with its own few kinds of things.
    fn happenings(&mut self, weeks: i64) {
        let mut kinds: Vec<Kind> = Vec::new();
        while kinds.is_empty() {
            kinds = Kind::ALL.into_iter().filter(|_| self.random.one_in(3)).collect();
        }
        let busy = self.random.pick(&[1, 2, 4, 8, 16]);
        let count = weeks * busy;
        let mut last = self.begins;
        for _ in 0..count {
            // Half of what happens follows something that has just happened.
            let around = self.random.between(self.begins, self.ends);
            let at = if self.random.one_in(2) {
                self.near(around)
            } else {
                last + self.random.pick(&[0, 1, 200, 3 * SECOND, 61 * SECOND, 6 * MINUTE])
            };
            let kind = self.random.pick(&kinds);
            self.happen(kind, at);
            last = at;
        }
    }

    fn happen(&mut self, kind: Kind, at: Ms) {
        match kind {
            Kind::Killed => {
                let killed = if self.random.one_in(3) {
                    Deed::Kill
                } else {
                    Deed::KillAfter { effects: self.random.pick(&[0, 0, 1, 1, 1, 2, 2, 3]) }
                };
                self.step(at, killed);
                let reread = self.random.one_in(4);
                let after = self.some_time();
                self.step(at + after, Deed::Start { reread });
                // A kill that waits for its moment may come after that start.
                let after = after + self.some_time();
                self.step(at + after, Deed::Start { reread });
            }
            Kind::Asleep => {
                self.step(at, Deed::Sleep);
                let after = self.some_time();
                self.step(at + after, Deed::Wake);
            }
            Kind::Travels => {
                let zone = self.random.pick(&ZONES).to_owned();
                self.step(at, Deed::Travel { zone });
            }
            Kind::Chooses => {
                let choices = self.other_choices();
                self.step(at, Deed::Choose(choices));
                if self.random.one_in(2) {
                    let (after, before) = (self.some_time(), self.choices.clone());
                    self.step(at + after, Deed::Choose(before));
                }
            }
            Kind::NoServer => {
                let buttons = !self.random.one_in(3);
                self.step(at, Deed::Server { up: false, buttons });
                // The program tries every half minute, so not for days.
                let after = self.some_time().min(self.random.pick(&[1, 10, 40, 200]) * MINUTE);
                self.step(at + after, Deed::Server { up: true, buttons });
            }
            Kind::Refused => {
                let notices = u8::try_from(self.random.between(1, 3)).unwrap_or(1);
                self.step(at, Deed::Refuse { notices });
            }
            Kind::DiskFull
            | Kind::JournalLost
            | Kind::Unanswered
            | Kind::NothingOpens
            | Kind::NothingRead => self.fail(kind, at),
            Kind::Slow => self.lag(at),
            Kind::Presses => {
                let button = self.random.pick(&[Button::Join, Button::Snooze, Button::Snooze, Button::Skip]);
                let closes = self.random.one_in(2);
                self.step(at, Deed::Press { button, closes });
            }
            Kind::Dismisses => self.step(at, Deed::Dismiss),
            Kind::Poked => self.step(at, Deed::Poke),
            Kind::Joins => {
                let of = self.perhaps_named(at);
                self.step(at, Deed::Wish(Wish::Join { of }));
                self.perhaps_taken_back(at);
            }
            Kind::Skips => {
                // Skipping whatever is next again and again, more than half a year ahead, is more than is remembered.
                self.skips += 1;
                let clock = at + self.ahead(at);
                let of = self.perhaps_named(at).or_else(|| (self.skips > 20).then(|| self.start_near(clock)));
                self.step(at, Deed::Wish(Wish::Skip { of }));
                self.perhaps_taken_back(at);
            }
            Kind::Hosts => {
                let of = self.perhaps_named(at);
                self.step(at, Deed::Wish(Wish::Host { of }));
                self.perhaps_taken_back(at);
            }
            Kind::Snoozes => {
                let of = self.perhaps_named(at);
                self.step(at, Deed::Wish(Wish::Snooze { of }));
            }
            Kind::ComesLater => {
                let clock = at + self.ahead(at);
                let later = self.random.pick(&[5, 10, 25, 70, 600]) * MINUTE;
                let later = clock + later + self.random.between(0, 1000);
                self.step(at, Deed::Wish(Wish::ComeLater { then: later }));
                self.perhaps_taken_back(at);
            }
            Kind::Pauses => {
                let days = u16::try_from(self.random.pick(&[0, 0, 1, 6, 27])).unwrap_or_default();
                self.step(at, Deed::Wish(Wish::Pause { days }));
                if self.random.one_in(2) {
                    let after = self.some_time();
                    self.step(at + after, Deed::Wish(Wish::Resume));
                }
            }
        }
    }

    /// Something that the program leans on fails for a while.
    fn fail(&mut self, kind: Kind, at: Ms) {
        let after = self.some_time();
        match kind {
            Kind::DiskFull => {
                self.step(at, Deed::Disk { full: true });
                // The program tries every half minute, so not for days.
                let after = after.min(self.random.pick(&[1, 10, 40, 200]) * MINUTE);
                self.step(at + after, Deed::Disk { full: false });
                if self.random.one_in(2) {
                    let killed = self.random.between(0, 2 * after);
                    self.step(at + killed, Deed::Kill);
                    self.step(at + killed, Deed::Start { reread: true });
                }
            }
            Kind::JournalLost => {
                self.step(at, Deed::Kill);
                self.step(at, Deed::LoseJournal);
                self.step(at, Deed::Start { reread: true });
            }
            Kind::Unanswered => {
                let times = self.random.pick(&[0, 2]);
                self.step(at, Deed::Answers { times });
                self.step(at + after, Deed::Answers { times: 1 });
            }
            Kind::NothingOpens => {
                self.step(at, Deed::Openers { work: false });
                self.step(at + after, Deed::Openers { work: true });
            }
            Kind::NothingRead => {
                let answers = self.random.pick(&[0, 2]);
                self.step(at, Deed::Readers { answers });
            }
            _ => {}
        }
    }

    fn perhaps_named(&mut self, at: Ms) -> Option<Ms> {
        self.random.one_in(2).then(|| self.start_near(at + self.ahead(at)))
    }

    fn perhaps_taken_back(&mut self, at: Ms) {
        if self.random.one_in(3) {
            let after = self.some_time();
            let of = self.start_near(at + self.ahead(at));
            self.step(at + after, Deed::Wish(Wish::Unskip { of }));
        }
    }

    /// The settings with something changed.
    fn other_choices(&mut self) -> Choices {
        let mut choices = self.choices.clone();
        match self.random.between(0, 5) {
            0 => choices.ladder = ladder(&mut self.random),
            1 => {
                let rung = rung(&mut self.random);
                choices.ladder.push(rung);
            }
            2 => drop(choices.ladder.pop()),
            3 => choices.quiet = quiet(&mut self.random),
            4 => choices.one_slot_a_week = !choices.one_slot_a_week,
            _ => choices = self::choices(&mut self.random),
        }
        choices
    }
}
