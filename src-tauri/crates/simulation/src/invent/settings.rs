//! Settings that a person may have.

use crate::random::Random;
use crate::story::{Choices, Loudness, MINUTE, Quiet, Rung};

/// The settings of a person.
pub(super) fn choices(random: &mut Random) -> Choices {
    let own = |random: &mut Random| random.one_in(5).then(|| ladder(random));
    Choices {
        room: !random.one_in(4),
        ladder: ladder(random),
        slot_ladders: [own(random), own(random)],
        quiet: random.one_in(3).then(|| quiet(random)).flatten(),
        one_slot_a_week: random.one_in(2),
        snooze_ms: random.pick(&[1, 5, 5, 10, 15, 45, 120]) * MINUTE,
    }
}

/// When they want to be reminded.
pub(super) fn ladder(random: &mut Random) -> Vec<Rung> {
    if random.one_in(3) {
        // As the program comes.
        return vec![
            Rung { offset_s: -900, urgency: Loudness::Normal },
            Rung { offset_s: 0, urgency: Loudness::Critical },
        ];
    }
    let rungs = random.between(0, 5);
    (0..rungs).map(|_| rung(random)).collect()
}

/// One reminder.
pub(super) fn rung(random: &mut Random) -> Rung {
    let minutes = 60;
    let offset_s = match random.between(0, 6) {
        0 => random.between(-2 * 3600, 2 * 3600),
        1 => random.pick(&[-86_400, -3600, -7 * 86_400, 7 * 86_400, -9 * 3600]),
        2 => random.pick(&[3540, 3599, 3600, 5400, -1, 1, 599, 600]),
        3 => -random.between(0, 7 * 86_400),
        _ => random.between(-6, 11) * 5 * minutes,
    };
    Rung { offset_s, urgency: random.pick(&[Loudness::Low, Loudness::Normal, Loudness::Critical]) }
}

/// Their quiet hours.
pub(super) fn quiet(random: &mut Random) -> Option<Quiet> {
    let minute = |random: &mut Random| u16::try_from(random.between(0, 95) * 15).unwrap_or_default();
    let except = [random.one_in(4), random.one_in(4)];
    match random.between(0, 4) {
        0 => None,
        1 => Some(Quiet { from: 22 * 60, to: 7 * 60, except }),
        _ => Some(Quiet { from: minute(random), to: minute(random), except }),
    }
}
