//! What can happen in a story.

/// The kinds of things that happen.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    Killed,
    Asleep,
    Travels,
    Chooses,
    NoServer,
    Refused,
    DiskFull,
    JournalLost,
    Unanswered,
    NothingOpens,
    NothingRead,
    Slow,
    Presses,
    Dismisses,
    Poked,
    Joins,
    Skips,
    Hosts,
    Snoozes,
    ComesLater,
    Pauses,
}

impl Kind {
    /// All of them.
    pub(super) const ALL: [Self; 21] = [
        Self::Killed,
        Self::Asleep,
        Self::Travels,
        Self::Chooses,
        Self::NoServer,
        Self::Refused,
        Self::DiskFull,
        Self::JournalLost,
        Self::Unanswered,
        Self::NothingOpens,
        Self::NothingRead,
        Self::Slow,
        Self::Presses,
        Self::Dismisses,
        Self::Poked,
        Self::Joins,
        Self::Skips,
        Self::Hosts,
        Self::Snoozes,
        Self::ComesLater,
        Self::Pauses,
    ];
}
