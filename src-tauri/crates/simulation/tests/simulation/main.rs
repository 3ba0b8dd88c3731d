//! The simulation in small: some years of slots, the stories that once failed, and faults that must be seen.

#![allow(clippy::unwrap_used, reason = "tests: a broken expectation ends the test")]
use ccc_simulation::checker::Fault;
use ccc_simulation::mutant::Mutant;
use ccc_simulation::record::Fact;
use ccc_simulation::story::Story;
use ccc_simulation::{invent, judge, judge_invariants, shrink, simulate, world};

/// Stories that failed once, and those that the product's words tell.
const STORIES: [(&str, &str); 13] = [
    ("answered before it is there", include_str!("stories/answered-before-it-is-there.story")),
    ("asked again before a silent server", include_str!("stories/asked-again-before-a-silent-server.story")),
    ("asleep over the start", include_str!("stories/asleep-over-the-start.story")),
    ("a full disk", include_str!("stories/a-full-disk.story")),
    (
        "joined as it falls due, without a browser",
        include_str!("stories/joined-as-it-falls-due-without-a-browser.story"),
    ),
    ("killed in the one window", include_str!("stories/killed-in-the-one-window.story")),
    ("no reminders at all", include_str!("stories/no-reminders-at-all.story")),
    ("pause by a clock ahead", include_str!("stories/pause-by-a-clock-ahead.story")),
    ("refused while the first lingers", include_str!("stories/refused-while-the-first-lingers.story")),
    ("second notice refused", include_str!("stories/second-notice-refused.story")),
    ("told at that very instant", include_str!("stories/told-at-that-very-instant.story")),
    ("snoozed then joined", include_str!("stories/snoozed-then-joined.story")),
    ("unanswered in two slots", include_str!("stories/unanswered-in-two-slots.story")),
];

fn story(name: &str) -> Story {
    Story::read(STORIES.iter().find(|(known, _)| *known == name).unwrap().1).unwrap()
}

/// The verdicts on a story, one line for each reminder.
fn verdicts(name: &str) -> Vec<String> {
    judge(&story(name), None).unwrap().lines.iter().map(ToString::to_string).collect()
}

/// How many notices were on the screen.
fn notices(story: &Story) -> usize {
    let record = world::play(story, None).unwrap();
    record.iter().filter(|entry| matches!(&entry.fact, Fact::Notice(seen) if seen.displayed)).count()
}

#[test]
fn every_reminder_of_some_thousand_slots_comes_once() {
    let report = simulate(20_261_126, 3_000).unwrap_or_else(|failure| panic!("{failure}"));
    assert!(report.verdicts.slots >= 3_000);
    assert!(report.verdicts.given > 3_000);
    assert!(report.verdicts.latest <= 1_000);
    // Chance has led everywhere: each reason to be silent was met, and the one window too.
    for (why, count) in report.verdicts.silences() {
        assert!(count > 0, "never silent for the reason: {why}");
    }
    assert!(report.verdicts.repeated > 0);
}

#[test]
fn the_known_stories_break_no_rule() {
    for (name, text) in STORIES {
        if let Err(fault) = judge(&Story::read(text).unwrap(), None) {
            panic!("{name}: {fault}");
        }
    }
}

#[test]
fn sleep_over_two_reminders_ends_with_one_notice() {
    assert_eq!(
        verdicts("asleep over the start"),
        [
            "2032-04-08T08:00:00.000Z due 2032-04-08T07:45:00.000Z: given",
            "2032-04-08T08:00:00.000Z due 2032-04-08T08:00:00.000Z: given",
            "2032-04-08T17:00:00.000Z due 2032-04-08T16:45:00.000Z: left unsaid: one slot a week",
            "2032-04-08T17:00:00.000Z due 2032-04-08T17:00:00.000Z: left unsaid: one slot a week",
        ]
    );
    assert_eq!(notices(&story("asleep over the start")), 1);
}

#[test]
fn what_could_not_be_written_is_written_once_there_is_room_and_what_was_not_is_forgotten() {
    assert_eq!(
        verdicts("a full disk"),
        [
            "2032-04-08T08:00:00.000Z due 2032-04-08T07:45:00.000Z: left unsaid: skipped",
            "2032-04-08T17:00:00.000Z due 2032-04-08T16:45:00.000Z: given 2 times, since the program ended before that was noted",
        ]
    );
    assert_eq!(notices(&story("a full disk")), 2);
}

#[test]
fn only_in_the_one_window_may_a_reminder_come_twice() {
    assert_eq!(
        verdicts("killed in the one window"),
        [
            "2032-04-08T08:00:00.000Z due 2032-04-08T07:45:00.000Z: given",
            "2032-04-08T08:00:00.000Z due 2032-04-08T08:00:00.000Z: given 2 times, since the program ended before \
             that was noted",
        ]
    );
}

#[test]
fn a_story_is_written_read_back_and_played_the_same() {
    for seed in 0..200 {
        let story = invent::story(seed);
        let again = Story::read(&story.write().unwrap()).unwrap();
        assert_eq!(again, story);
    }
    let story = invent::story(7);
    let [first, second] = [(); 2].map(|()| format!("{:?}", world::play(&story, None).unwrap()));
    assert_eq!(first, second);
}

#[test]
fn every_fault_that_is_put_in_is_seen() {
    for mutant in Mutant::ALL {
        let seen = (0..2_000).any(|seed| judge(&invent::story(seed), Some(mutant)).is_err());
        assert!(seen, "not seen: {mutant:?}");
    }
}

/// Faults that break none: the text and the urgency of a notice, and one that goes too soon.
const NO_INVARIANT: [Mutant; 3] = [Mutant::StaleText, Mutant::OneUrgency, Mutant::ClosedAtOnce];

#[test]
fn every_fault_that_breaks_an_invariant_is_seen_by_their_judge_alone() {
    for mutant in Mutant::ALL {
        let breaks_one = !NO_INVARIANT.contains(&mutant);
        let stories = if breaks_one { 0..2_000 } else { 0..100 };
        let mut seen = stories.filter_map(|seed| judge_invariants(&invent::story(seed), Some(mutant)).err());
        assert_eq!(seen.next().is_some(), breaks_one, "{mutant:?}");
    }
}

/// Each sentence of the second judge, and a fault that breaks it.
const BREAKS: [(&str, Mutant); 8] = [
    ("once", Mutant::NoticeDoubled),
    ("never late", Mutant::WokenLate),
    ("never late", Mutant::NoticeDropped),
    ("never while silenced", Mutant::AnswersForgotten),
    ("never while silenced", Mutant::PauseForgotten),
    ("journal first", Mutant::SavedTooLate),
    ("journal first", Mutant::SaveFailureUntold),
    ("nothing stays after its slot", Mutant::CloseDropped),
];

#[test]
fn each_invariant_is_seen_to_be_broken_by_its_judge_alone() {
    for (invariant, mutant) in BREAKS {
        let seen = (0..2_000).any(|seed| {
            let fault = judge_invariants(&invent::story(seed), Some(mutant)).err();
            fault.is_some_and(|fault| fault.what.starts_with(&format!("{invariant}: ")))
        });
        assert!(seen, "{invariant}: {mutant:?}");
    }
}

#[test]
fn late_means_more_than_a_second() {
    let lagging = |wake_ms| {
        let mut story = story("killed in the one window");
        story.steps.truncate(1);
        let lag =
            format!(r#"{{"at":"2032-04-08T07:00:00Z","deed":"lag","wake_ms":{wake_ms},"answer_ms":5}}"#);
        story.steps.push(serde_json::from_str(&lag).unwrap());
        judge(&story, None)
    };
    assert_eq!(lagging(1_000).unwrap().latest, 1_000);
    let Fault { what, .. } = lagging(1_001).unwrap_err();
    assert!(what.starts_with("missed or late"), "{what}");
}

#[test]
fn a_story_that_fails_is_made_short() {
    let breaks = |story: &Story| judge(story, Some(Mutant::PauseForgotten)).err().map(|fault| fault.at);
    let found = (0..2_000).map(invent::story).find(|story| breaks(story).is_some()).unwrap();
    let short = shrink::shrink(&found, breaks);
    assert!(breaks(&short).is_some());
    // Start, pause, end, start, and what shows that the pause is gone: what the fault takes, and nothing else.
    assert!(short.steps.len() <= 6, "{}", short.write().unwrap());
}
