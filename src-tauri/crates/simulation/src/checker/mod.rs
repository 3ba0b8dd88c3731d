//! The checker: from the record alone it says of each reminder whether it was owed, given, late, doubled, or rightly
//! left unsaid and why.
//!
//! It shares no code with the planner: its calendar, its reading of the settings and its memory are its own. But it is no
//! second opinion: it follows the same rules case by case, so that it finds what the program does otherwise than they
//! say, and not where they are wrong. For that there is a judge of [`invariants`](crate::invariants) alone. The rules:
//!
//! - A reminder is owed from its due on, by the machine's clock, while the program runs and the machine is awake. It
//!   is given or left unsaid within a second, and once.
//! - It is left unsaid when the slot is over; when a notice has told of the slot since the due; in a pause; after Skip,
//!   or a Join that counts; where the week's other slot is joined or hosted and one is enough; in quiet hours; when the
//!   settings named it only after its due. Pause and quiet hours hold when the due or the present lies inside. Whoever
//!   hosts is told in spite of the other slot and of quiet hours; who asked with Snooze is told in spite of these too,
//!   and after a Join that came before.
//! - What was decided by a clock that ran ahead is open again when the clock is right, but what was shown stays shown.
//! - A notice that the server refuses is owed again after half a minute, or when a server comes.
//! - Nothing is shown before the journal holds the intent. Only where the program ended between that and the note of
//!   the showing may a reminder come twice.
//! - What could not be written is tried again within half a minute.
//! - A notice leaves the screen when the person answers it, or when its slot is over, and for no other reason.

mod books;
pub(crate) mod calendar;
mod decide;
mod texts;
mod verdict;
mod wishes;

use crate::record::{Cause, Entry, Fact, Seen};
use crate::story::{Choices, Ms, SECOND, clock_text};
use books::{Answer, Books, Fate, Key, Reasons};
use calendar::{LASTS, Place};
use std::fmt;
use std::sync::Arc;

pub use verdict::{Line, Verdicts};

/// How late a notice may be while the machine is awake.
const LATEST: Ms = SECOND;

/// How long the program may hold its peace after a notice was refused.
const REFUSED: Ms = 30 * SECOND;

/// A rule that was broken.
#[derive(Clone, Debug)]
pub struct Fault {
    /// When, by the true clock.
    pub at: Ms,
    /// When, by the machine's clock.
    pub clock: Ms,
    /// Which rule, and how.
    pub what: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", clock_text(self.clock))?;
        if self.clock != self.at {
            write!(f, " (true {})", clock_text(self.at))?;
        }
        write!(f, ": {}", self.what)
    }
}

/// Judges what was seen.
pub fn judge(record: &[Entry]) -> Result<Verdicts, Fault> {
    let mut checker = Checker::default();
    for entry in record {
        checker.take(entry).map_err(|what| Fault { at: entry.at, clock: entry.clock, what })?;
    }
    Ok(checker.verdicts)
}

/// What a notice has to tell: decided, and not shown yet.
struct Owed {
    start: Ms,
    keys: Vec<Key>,
    urgency: crate::story::Loudness,
}

/// A notice on the screen, or on its way there.
struct OnScreen {
    start: Ms,
    number: u64,
    /// Whether the program knows that it is there.
    there: bool,
    /// Whether it still helps; where it does not, it is to go as soon as it is there.
    helps: bool,
}

#[derive(Default)]
struct Checker {
    books: Books,
    choices: Option<Arc<Choices>>,
    place: Option<Place>,
    buttons: bool,
    runs: bool,
    asleep: bool,
    at: Ms,
    clock: Ms,
    /// Since when the program could have acted: it runs, the machine is awake, and the clock has not jumped.
    able_since: Ms,
    /// After a refused notice: by the machine's clock, until when the program may hold its peace.
    hold: Option<Ms>,
    /// When the journal could not be written last, where it was not since, by the true clock.
    unsaved_since: Option<Ms>,
    /// The numbers of the notices that were not answered yet.
    unanswered: Vec<u64>,
    /// The slot of the last Join that opened something, what was answered before, and when it was.
    joined: Option<(Ms, Option<Answer>, Ms)>,
    /// The latest instant at which something was left unsaid.
    newest_silence: Ms,
    owed: Vec<Owed>,
    /// The numbers and slots of the notices that have to go now.
    to_close: Vec<(u64, Ms)>,
    screen: Vec<OnScreen>,
    verdicts: Verdicts,
}

impl Checker {
    fn take(&mut self, entry: &Entry) -> Result<(), String> {
        let clock_before = self.clock + (entry.at - self.at);
        let effect =
            matches!(entry.fact, Fact::Saved | Fact::SaveFailed | Fact::Notice(_) | Fact::Closed { .. });
        if !effect {
            if !matches!(entry.fact, Fact::Ended) {
                self.all_was_done()?;
            }
            if self.runs && !self.asleep {
                self.nothing_waits(entry.at, clock_before)?;
            }
        }
        (self.at, self.clock) = (entry.at, entry.clock);
        match &entry.fact {
            Fact::Started { choices, zone, journal } => {
                (self.runs, self.able_since, self.hold, self.buttons) = (true, entry.at, None, true);
                self.choices = Some(Arc::clone(choices));
                self.travel(zone)?;
                verdict::audit(&self.books, journal)?;
            }
            Fact::Ended => {
                self.runs = false;
                self.books.forget_unsaved();
                // What was forgotten may have been the taking back of a silence.
                self.newest_silence = Ms::MAX;
                self.owed.clear();
                self.to_close.clear();
                self.screen.clear();
                self.unanswered.clear();
                (self.unsaved_since, self.joined) = (None, None);
            }
            Fact::Slept => self.asleep = true,
            Fact::Woke => (self.asleep, self.able_since) = (false, entry.at),
            Fact::ClockMoved => self.able_since = entry.at,
            Fact::ServerWent => self.screen.clear(),
            Fact::Told(cause) => self.told(cause)?,
            Fact::Saved => {
                self.unsaved_since = None;
                self.books.save();
            }
            Fact::SaveFailed => self.unsaved_since = Some(entry.at),
            Fact::JournalLost => self.books.forget_all(),
            Fact::Notice(seen) => self.notice(seen)?,
            Fact::Closed { number } => self.closed(*number)?,
            Fact::Over { journal } => {
                verdict::audit(&self.books, journal)?;
                self.verdicts.count(&self.books);
            }
        }
        Ok(())
    }

    fn travel(&mut self, zone: &str) -> Result<(), String> {
        self.place = Some(Place::new(zone).map_err(|why| why.to_string())?);
        Ok(())
    }

    /// The program was told something: what that changes, and what is to be done for it.
    fn told(&mut self, cause: &Cause) -> Result<(), String> {
        let clock = self.clock;
        self.verdicts.told += 1;
        self.books.forget_what_is_saved();
        self.clock_is_right();
        match cause {
            Cause::Time | Cause::Saving | Cause::Read | Cause::NotOpened { room: false } => {}
            Cause::NotOpened { room: true } => {
                if let Some((start, before, since)) = self.joined.take()
                    && self.books.memory(start).answer == Some(Answer::Joined)
                {
                    self.books.memory(start).answer = before;
                    // What fell due meanwhile is open again.
                    for start in self.in_reach(clock) {
                        self.books.memory(start).forget_what_a_join_silenced(since);
                    }
                }
            }
            Cause::Wish(wish) => self.wish(*wish)?,
            Cause::Answer { start, number, shown } => self.answered(*start, *number, *shown),
            Cause::Dismissed(number) => self.screen.retain(|on| on.number != *number),
            Cause::Ready { buttons } => {
                self.buttons = *buttons;
                if self.hold.take().is_some() {
                    self.able_since = self.at;
                }
            }
            Cause::Choices(choices) => self.choose(choices),
            Cause::Zone(zone) => self.travel(zone)?,
        }
        let over = self.screen.iter().map(|on| on.start).filter(|start| start + LASTS <= clock);
        for start in over.collect::<Vec<_>>() {
            self.must_close(start);
        }
        if !self.holds_its_peace(clock) {
            self.decide();
        }
        Ok(())
    }

    /// What a clock that ran ahead has decided is open again.
    fn clock_is_right(&mut self) {
        let clock = self.clock;
        if clock < self.newest_silence {
            let late = |fate: &Fate| matches!(fate, Fate::Silent { at, .. } if *at > clock);
            let pages = self.books.pages();
            let wrong = pages.filter(|(_, page)| page.memory.rows.iter().any(|(_, fate)| late(fate)));
            for start in wrong.map(|(start, _)| start).collect::<Vec<_>>() {
                for (_, fate) in &mut self.books.memory(start).rows {
                    if late(fate) {
                        *fate = Fate::Open;
                    }
                }
            }
            self.newest_silence = clock;
        }
        // A pause lasts as long as it was meant to, also when the clock was ahead as it began.
        if let Some((from, until)) = self.books.general.pause.as_mut().filter(|(from, _)| clock < *from) {
            (*from, *until) = (clock, clock + (*until - *from));
        }
        if self.books.general.since.is_none_or(|since| clock < since) {
            self.books.general.since = Some(clock);
        }
    }

    /// Until when, by the machine's clock, the program may hold its peace.
    fn holds_its_peace(&self, clock: Ms) -> bool {
        self.hold.is_some_and(|until| clock < until && until <= clock + REFUSED)
    }

    fn must_close(&mut self, start: Ms) {
        for on in self.screen.iter_mut().filter(|on| on.start == start && on.helps) {
            on.helps = false;
            if on.there {
                self.to_close.push((on.number, start));
            }
        }
    }

    /// The notification server's answer arrived.
    fn answered(&mut self, start: Ms, number: u64, shown: bool) {
        if let Some(on) = self.screen.iter_mut().find(|on| on.number == number) {
            on.there = true;
            if !on.helps {
                self.to_close.push((number, start));
            }
        }
        let is_first = self.unanswered.contains(&number);
        self.unanswered.retain(|other| *other != number);
        let this = |fate: &Fate| matches!(fate, Fate::Asked { number: Some(of), .. } if *of == number);
        if !shown {
            let page = self.books.page_mut(start);
            for at in 0..page.memory.rows.len() {
                if let (key, fate @ Fate::Asked { at: asked, .. }) = page.memory.rows[at]
                    && this(&fate)
                {
                    page.memory.rows[at].1 = Fate::Void { at: asked };
                    // A server that went may have shown it before.
                    page.sight(key).unsure = true;
                }
            }
            if is_first {
                self.hold = Some(self.clock + REFUSED);
            }
        } else if self.books.page(start).is_some_and(|page| page.memory.rows.iter().any(|(_, f)| this(f))) {
            for (_, fate) in &mut self.books.memory(start).rows {
                if let Fate::Asked { at, number: Some(of) } = *fate
                    && of == number
                {
                    *fate = Fate::Told { at };
                }
            }
        }
    }

    /// A notice came: it must be owed, saved, true, and new.
    fn notice(&mut self, seen: &Seen) -> Result<(), String> {
        let slot = clock_text(seen.start);
        let Some(at) = self.owed.iter().position(|owed| owed.start == seen.start) else {
            let rows = self.books.page(seen.start).map(|page| page.memory.rows.clone()).unwrap_or_default();
            return Err(format!("doubled or not owed: a notice for {slot}, of which the books say {rows:?}"));
        };
        let Owed { keys, urgency, .. } = self.owed.swap_remove(at);
        if self.books.is_unsaved() && self.unsaved_since != Some(self.at) {
            return Err(format!("a notice for {slot} before the journal was saved"));
        }
        let Some(place) = &self.place else { return Ok(()) };
        let page = self.books.page(seen.start);
        let hosts = page.is_some_and(|page| page.memory.answer == Some(Answer::Hosts));
        if let Some(why) = texts::untrue(seen, self.clock, place, self.buttons, hosts) {
            return Err(why);
        }
        if seen.urgency != urgency {
            return Err(format!("a notice for {slot} that is {:?} and should be {urgency:?}", seen.urgency));
        }
        let acts_here = |name| seen.buttons.iter().any(|(id, of)| *id == name && *of == Some(seen.start));
        if !["join", "snooze", "skip"].into_iter().all(acts_here) {
            return Err(format!("a notice for {slot} whose buttons are {:?}", seen.buttons));
        }
        let page = self.books.page_mut(seen.start);
        for (_, fate) in &mut page.memory.rows {
            if let Fate::Asked { number: number @ None, .. } = fate {
                *number = Some(seen.number);
            }
        }
        self.unanswered.push(seen.number);
        if !seen.displayed {
            return Ok(());
        }
        for key in keys {
            let sight = page.sight(key);
            sight.times += 1;
            if sight.times > 1 && !sight.unsure {
                return Err(format!("doubled: the reminder {key:?} of {slot} was on the screen before"));
            }
            sight.unsure = false;
        }
        self.screen.retain(|on| Some(on.number) != seen.replaces);
        self.screen.push(OnScreen { start: seen.start, number: seen.number, there: false, helps: true });
        Ok(())
    }

    fn closed(&mut self, number: u64) -> Result<(), String> {
        let expected = self.to_close.iter().position(|(of, _)| *of == number);
        if let Some(at) = expected {
            self.to_close.swap_remove(at);
        } else if let Some(on) = self.screen.iter().find(|on| on.number == number && on.helps) {
            return Err(format!("the notice for {} was taken away while it helps", clock_text(on.start)));
        }
        self.screen.retain(|on| on.number != number);
        Ok(())
    }

    /// What the last event asked for was done: shown, closed, saved.
    fn all_was_done(&self) -> Result<(), String> {
        if let Some(Owed { start, keys, .. }) = self.owed.first() {
            return Err(format!("missed: the reminders {keys:?} of {}, which were due", clock_text(*start)));
        }
        if let Some((_, start)) = self.to_close.first() {
            return Err(format!("the notice for {} has had its time and stays", clock_text(*start)));
        }
        if self.books.is_unsaved() && self.unsaved_since.is_none() {
            return Err("what has to be remembered was not saved".into());
        }
        Ok(())
    }
}

/// The names of `reasons`.
fn names(reasons: Reasons) -> String {
    let names = books::REASONS.iter().filter(|(bit, _)| reasons & bit != 0).map(|(_, name)| *name);
    names.collect::<Vec<_>>().join(", ")
}
