//! The model desktop: a true clock and a machine's clock, sleep, a notification server that comes and goes, and a
//! program that is woken, told, killed and started again. It plays a story and keeps the record.

mod effects;

use crate::mutant::Mutant;
use crate::program::{self, Program};
use crate::record::{Cause, Entry, Fact};
use crate::story::{Button, Choices, Deed, Ms, Step, Story, Wish};
use anyhow::bail;
use ccc_core::action::Action;
use ccc_core::meeting::MeetingId;
use ccc_core::notice::NoticeId;
use ccc_core::occurrence::OccurrenceId;
use ccc_core::reminder::journal::Journal;
use ccc_core::update::Event;
use ccc_core::zone::Zone;
use std::collections::{HashMap, VecDeque};
use std::sync::Arc;

/// Plays `story` and returns what was seen.
pub fn play(story: &Story, mutant: Option<Mutant>) -> anyhow::Result<Vec<Entry>> {
    let mut world = World::new(story, mutant)?;
    for step in &story.steps {
        if step.at < story.begins || step.at > story.ends {
            continue;
        }
        world.run_until(step.at)?;
        world.take(step)?;
    }
    world.run_until(story.ends)?;
    world.kill();
    let journal = program::noted(&world.disk);
    world.see(Fact::Over { journal });
    Ok(world.record)
}

#[expect(clippy::struct_excessive_bools, reason = "a machine has many switches")]
struct World {
    record: Vec<Entry>,
    meeting: MeetingId,
    draws: bool,
    mutant: Option<Mutant>,
    /// The true time, and how far ahead of it the machine's clock is.
    at: Ms,
    ahead: Ms,
    awake: bool,
    zones: HashMap<String, Zone>,
    zone: Arc<str>,
    choices: Arc<Choices>,
    disk: Journal,
    program: Option<Program>,
    /// The zone that the program knows of.
    known_zone: Arc<str>,
    /// When the program is woken, by the true clock.
    wake: Ms,
    kill_after: Option<u8>,
    wake_lag: Ms,
    answer_lag: Ms,
    server: bool,
    buttons: bool,
    refusals: u8,
    /// Answers on their way from the notification server to the program.
    answers: VecDeque<Answer>,
    screen: Vec<OnScreen>,
    displayed: usize,
    last_event: Ms,
    at_once: u32,
    /// A notification server came while the machine slept, and shows buttons or not.
    server_news: Option<bool>,
    disk_is_full: bool,
    /// How often the notification server answers each notice, and the reader each wish to read.
    answers_each: u8,
    reads_each: u8,
    openers_work: bool,
    /// What the program is told once it has done what was asked before.
    follows: Vec<(Event, Cause)>,
}

struct Answer {
    at: Ms,
    id: NoticeId,
    start: Ms,
    shown: bool,
}

struct OnScreen {
    id: NoticeId,
    occurrence: OccurrenceId,
    buttons: Vec<(&'static str, Action)>,
    confirmed: bool,
}

impl World {
    fn new(story: &Story, mutant: Option<Mutant>) -> anyhow::Result<Self> {
        let mut zones = HashMap::new();
        zones.insert(story.zone.clone(), program::zone(&story.zone)?);
        for step in &story.steps {
            if let Deed::Travel { zone } = &step.deed
                && !zones.contains_key(zone)
            {
                zones.insert(zone.clone(), program::zone(zone)?);
            }
        }
        Ok(Self {
            record: Vec::with_capacity(256),
            meeting: MeetingId::new("ccc"),
            draws: story.draws,
            mutant,
            at: story.begins,
            ahead: 0,
            awake: true,
            zones,
            zone: story.zone.as_str().into(),
            choices: Arc::new(story.choices.clone()),
            disk: Journal::default(),
            program: None,
            known_zone: story.zone.as_str().into(),
            wake: Ms::MAX,
            kill_after: None,
            wake_lag: 0,
            answer_lag: 5,
            server: true,
            buttons: true,
            refusals: 0,
            answers: VecDeque::new(),
            screen: Vec::new(),
            displayed: 0,
            last_event: Ms::MIN,
            at_once: 0,
            server_news: None,
            disk_is_full: false,
            answers_each: 1,
            reads_each: 1,
            openers_work: true,
            follows: Vec::new(),
        })
    }

    fn clock(&self) -> Ms {
        self.at + self.ahead
    }

    fn see(&mut self, fact: Fact) {
        self.record.push(Entry { at: self.at, clock: self.clock(), fact });
    }

    fn runs(&self) -> bool {
        self.awake && self.program.is_some()
    }

    /// Lets the time pass until `until`, with all that the program does meanwhile.
    fn run_until(&mut self, until: Ms) -> anyhow::Result<()> {
        while self.runs() {
            let answer = self.answers.front().map_or(Ms::MAX, |answer| answer.at);
            let next = self.wake.min(answer);
            if next > until {
                break;
            }
            self.at = self.at.max(next);
            if answer <= self.wake {
                self.hear_answer()?;
            } else {
                self.tell(Event::Tick, Cause::Time)?;
            }
        }
        self.at = self.at.max(until);
        Ok(())
    }

    fn hear_answer(&mut self) -> anyhow::Result<()> {
        let Some(Answer { id, start, shown, .. }) = self.answers.pop_front() else { return Ok(()) };
        for notice in self.screen.iter_mut().filter(|notice| notice.id == id) {
            notice.confirmed = true;
        }
        let cause = Cause::Answer { start, number: id.0, shown };
        match self.mutant {
            Some(Mutant::AnswerLost) => self.tell(Event::Tick, cause),
            Some(Mutant::RefusalTakenForShowing) => self.tell(Event::NoticeShown(id), cause),
            _ if shown => self.tell(Event::NoticeShown(id), cause),
            _ => self.tell(Event::NoticeFailed(id), cause),
        }
    }

    fn take(&mut self, step: &Step) -> anyhow::Result<()> {
        match &step.deed {
            Deed::Start { reread } => self.start(*reread)?,
            Deed::Kill => self.kill(),
            Deed::KillAfter { effects } => {
                if self.program.is_some() {
                    self.kill_after = Some(*effects);
                }
            }
            Deed::Sleep => {
                if self.awake {
                    self.awake = false;
                    self.see(Fact::Slept);
                }
            }
            Deed::Wake => self.wake_up()?,
            Deed::MoveClock { by_ms } => self.move_clock(*by_ms),
            Deed::RightClock => self.move_clock(-self.ahead),
            Deed::Travel { zone } => {
                self.zone = zone.as_str().into();
                self.tell_zone()?;
            }
            Deed::Choose(choices) => {
                if self.awake && *choices != *self.choices {
                    self.choices = Arc::new(choices.clone());
                    let settings = program::settings(choices)?;
                    self.tell(Event::SettingsRead(settings), Cause::Choices(Arc::clone(&self.choices)))?;
                }
            }
            Deed::Server { up, buttons } => self.serve(*up, *buttons)?,
            Deed::Refuse { notices } => self.refusals = *notices,
            Deed::Disk { full } => self.disk_is_full = *full,
            Deed::LoseJournal => {
                if self.program.is_none() {
                    self.disk = Journal::default();
                    self.see(Fact::JournalLost);
                }
            }
            Deed::Answers { times } => self.answers_each = *times,
            Deed::Readers { answers } => self.reads_each = *answers,
            Deed::Openers { work } => self.openers_work = *work,
            Deed::Lag { wake_ms, answer_ms } => {
                self.wake_lag = *wake_ms;
                self.answer_lag = *answer_ms;
            }
            Deed::Wish(wish) => {
                let action = program::action(*wish, &self.meeting)?;
                self.tell(Event::Act(action), Cause::Wish(*wish))?;
            }
            Deed::Press { button, closes } => self.press(*button, *closes)?,
            Deed::Dismiss => {
                let newest = self.screen.iter().rposition(|notice| notice.confirmed);
                if let Some(newest) = newest.filter(|_| self.runs()) {
                    let gone = self.screen.remove(newest);
                    self.tell(Event::NoticeClosed(gone.id), Cause::Dismissed(gone.id.0))?;
                }
            }
            Deed::Poke => self.tell(Event::Tick, Cause::Time)?,
        }
        Ok(())
    }

    fn start(&mut self, reread: bool) -> anyhow::Result<()> {
        if self.program.is_some() || !self.awake {
            return Ok(());
        }
        let journal = if reread { program::reread(&self.disk)? } else { self.disk.clone() };
        self.see(Fact::Started {
            choices: Arc::clone(&self.choices),
            zone: Arc::clone(&self.zone),
            journal: program::noted(&journal),
        });
        self.known_zone = Arc::clone(&self.zone);
        let Some(zone) = self.zones.get(&*self.zone) else { bail!("the zone {} was not read", self.zone) };
        self.program = Some(Program::start(&self.choices, zone, journal, self.draws, self.mutant)?);
        if self.server {
            let buttons = self.buttons;
            self.tell(Event::NoticesReady { buttons }, Cause::Ready { buttons })
        } else {
            self.tell(Event::Tick, Cause::Time)
        }
    }

    fn kill(&mut self) {
        if self.program.take().is_some() {
            self.kill_after = None;
            self.answers.clear();
            self.follows.clear();
            self.screen.clear();
            self.see(Fact::Ended);
        }
    }

    fn wake_up(&mut self) -> anyhow::Result<()> {
        if self.awake {
            return Ok(());
        }
        self.awake = true;
        self.see(Fact::Woke);
        self.tell_soon();
        self.tell_zone()?;
        self.tell_of_server()
    }

    fn move_clock(&mut self, by: Ms) {
        if by != 0 {
            self.ahead += by;
            self.see(Fact::ClockMoved);
            self.tell_soon();
        }
    }

    /// The machine tells the program of a jump of its clock, and when it wakes.
    fn tell_soon(&mut self) {
        if self.mutant != Some(Mutant::NotToldOfWaking) {
            self.wake = self.at + self.wake_lag;
        }
    }

    fn tell_zone(&mut self) -> anyhow::Result<()> {
        if !self.runs() || self.known_zone == self.zone {
            return Ok(());
        }
        self.known_zone = Arc::clone(&self.zone);
        let Some(zone) = self.zones.get(&*self.zone) else { bail!("the zone {} was not read", self.zone) };
        self.tell(Event::ZoneChanged(zone.clone()), Cause::Zone(Arc::clone(&self.zone)))
    }

    fn serve(&mut self, up: bool, buttons: bool) -> anyhow::Result<()> {
        self.screen.clear();
        self.see(Fact::ServerWent);
        // What it was asked and has not answered, nobody answers any more: the bus says so.
        for answer in &mut self.answers {
            (answer.at, answer.shown) = (self.at + 1, false);
        }
        (self.server, self.buttons) = (up, buttons);
        self.server_news = up.then_some(buttons);
        if self.awake { self.tell_of_server() } else { Ok(()) }
    }

    fn tell_of_server(&mut self) -> anyhow::Result<()> {
        let Some(buttons) = self.server_news.take() else { return Ok(()) };
        self.tell(Event::NoticesReady { buttons }, Cause::Ready { buttons })
    }

    fn press(&mut self, button: Button, closes: bool) -> anyhow::Result<()> {
        let name = match button {
            Button::Join => "join",
            Button::Snooze => "snooze",
            Button::Skip => "skip",
        };
        let pressable = self.screen.iter().rfind(|notice| notice.confirmed && self.buttons);
        let Some(notice) = pressable.filter(|_| self.runs()) else { return Ok(()) };
        let Some((_, action)) = notice.buttons.iter().find(|(id, _)| *id == name) else { return Ok(()) };
        let start = notice.occurrence.start.timestamp_millis();
        let of = Some(start);
        let wish = match button {
            Button::Join => Wish::Join { of },
            Button::Snooze => Wish::Snooze { of },
            Button::Skip => Wish::Skip { of },
        };
        let (action, id) = (action.clone(), notice.id);
        if closes {
            self.screen.retain(|notice| notice.id != id);
            self.tell(Event::NoticeClosed(id), Cause::Dismissed(id.0))?;
        }
        self.tell(Event::Act(action), Cause::Wish(wish))
    }
}
