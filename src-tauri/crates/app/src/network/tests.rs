//! Processes that hang, flood, break down and lie: each costs one answer.
#![cfg(unix)]

use super::*;
use ccc_core::settings::PlainText;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use tempfile::TempDir;
use tokio::sync::mpsc::{self, UnboundedReceiver};

const CLICK: AttemptId = AttemptId(7);

struct Place {
    network: Network,
    messages: UnboundedReceiver<Message>,
    _folder: TempDir,
}

/// A network that is read by the fake of this name. No script is written, since a new file is busy for a moment.
fn read_by(name: &str) -> Place {
    let folder = tempfile::tempdir().unwrap();
    let program = folder.path().join(name);
    symlink(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/network/fake_reader.sh"), &program).unwrap();
    let (inbox, messages) = mpsc::unbounded_channel();
    Place { network: Network::read_by(program, inbox, Clock::machine()), messages, _folder: folder }
}

/// The same, which waits for a moment only.
fn read_in_a_moment_by(name: &str) -> Place {
    let mut place = read_by(name);
    place.network.asker.patience = |_| Duration::from_millis(300);
    place
}

fn thread() -> Link {
    Link::parse("https://forum.example/t/name/726").unwrap()
}

fn room() -> Link {
    Link::parse("https://bbb.example/rooms/abc-def-ghi-jkl/join").unwrap()
}

fn failed() -> Event {
    Event::ThreadFailed { thread: thread(), again_at: None }
}

fn request() -> EntryRequest {
    EntryRequest { name: PlainText::new("Ada").unwrap(), code: Some("ccc".into()) }
}

impl Place {
    /// The next thing that the controller is told.
    async fn hear(&mut self) -> Event {
        match self.messages.recv().await.unwrap() {
            Message::Event(event) => event,
            other => panic!("{other:?}"),
        }
    }

    /// Whether nothing more is told, now that nothing is under way.
    fn is_quiet(&mut self) -> bool {
        self.messages.try_recv().is_err()
    }
}

/// Waits until no process has this among its arguments.
async fn until_gone(argument: &str) {
    let runs = || {
        let processes = fs::read_dir("/proc").unwrap().flatten();
        let mut arguments = processes.filter_map(|process| fs::read(process.path().join("cmdline")).ok());
        arguments.any(|all| all.split(|byte| *byte == 0).any(|one| one == argument.as_bytes()))
    };
    let until = std::time::Instant::now() + Duration::from_secs(10);
    while runs() {
        assert!(std::time::Instant::now() < until, "{argument} runs on");
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn a_reader_that_breaks_down_or_lies_costs_one_answer() {
    for name in [
        "fails",
        "twice",
        "floods",
        "floods-with-lines",
        "crashes",
        "ends",
        "says-half",
        "says-something-else",
    ] {
        let mut place = read_by(name);
        for _ in 0..2 {
            place.network.read_thread(&thread());
            assert_eq!(place.hear().await, failed(), "{name}");
            assert!(place.is_quiet(), "{name}");
        }
    }
}

#[tokio::test]
async fn a_reader_that_hangs_is_killed_with_all_that_it_has_started() {
    for name in ["hangs", "hangs-with-a-child", "closes-its-output"] {
        let mut place = read_in_a_moment_by(name);
        place.network.read_thread(&thread());
        assert_eq!(place.hear().await, failed(), "{name}");
    }
    until_gone("98761").await;
    until_gone("98762").await;
}

#[tokio::test]
async fn what_came_of_it_has_its_own_sentence() {
    let reads = async |name: &str| {
        let place = read_in_a_moment_by(name);
        let question = Question::Thread(thread());
        place.network.asker.first(&question).await.unwrap_err().to_string()
    };
    assert_eq!(reads("hangs").await, "it took too long");
    assert_eq!(reads("floods").await, "it said more than 262144 bytes");
    assert_eq!(reads("floods-with-lines").await, "its answer makes no sense");
    assert_eq!(reads("is-newer").await, "it is of another version");
    assert_eq!(reads("is-older").await, "it is of another version");
    assert_eq!(reads("ends").await, "it ended without an answer (exit status: 0)");
    assert!(reads("crashes").await.contains("signal: 11"));
}

#[tokio::test]
async fn that_the_program_is_not_to_be_had_is_said_once_and_all_else_goes_on() {
    for name in ["is-newer", "is-older", "is-missing"] {
        let mut place = read_by(name);
        if name == "is-missing" {
            fs::remove_file(&place.network.asker.program).unwrap();
        }
        place.network.read_thread(&thread());
        let Event::Failure(text) = place.hear().await else { panic!("{name} is not told") };
        assert!(text.contains("which reads the network"), "{text}");
        assert_eq!(place.hear().await, failed(), "{name}");
        place.network.read_thread(&thread());
        assert_eq!(place.hear().await, failed(), "{name}");
        place.network.listen(CLICK, &room());
        assert_eq!(place.hear().await, Event::ListenFailed(CLICK));
        place.network.probe_room(CLICK, &room(), true);
        assert!(matches!(place.hear().await, Event::RoomProbed { probe: RoomProbe::NoAnswer(_), .. }));
        assert!(place.is_quiet());
    }
}

#[tokio::test]
async fn the_reader_knows_nothing_but_what_it_needs() {
    let place = read_by("tells-all-it-knows");
    let question = Question::Enter { room: room(), request: request() };
    let (answer, _) = place.network.asker.first(&question).await.unwrap();
    let Answer::ThreadFailed { why, .. } = answer else { panic!("{answer:?}") };
    let known: Vec<&str> = why.split(' ').collect();
    let shells_own = ["PWD", "OLDPWD", "SHLVL", "_"];
    let may_know = |word: &&str| {
        reader::SURROUNDINGS.contains(word) || shells_own.contains(word) || *word == "MALLOC_ARENA_MAX"
    };
    let (arguments, variables) = known.split_last().unwrap();
    assert_eq!((*arguments, variables.iter().find(|word| !may_know(word))), ("read", None), "{why}");
    assert!(variables.contains(&"PATH"), "{why}");
}

#[tokio::test]
async fn starts_without_end_are_not_believed() {
    let mut place = read_by("hears-starts");
    place.network.listen(CLICK, &room());
    assert_eq!(place.hear().await, Event::Listening(CLICK));
    for _ in 0..MAX_STARTS {
        assert_eq!(place.hear().await, Event::MeetingStarted(CLICK));
    }
    assert_eq!(place.hear().await, Event::ListenFailed(CLICK));
    assert!(place.is_quiet());
}

#[tokio::test]
async fn the_way_in_goes_on_in_the_process_that_was_prepared_for_it() {
    let mut place = read_by("enters");
    place.network.probe_room(CLICK, &room(), true);
    assert!(matches!(place.hear().await, Event::RoomProbed { form: Ok(()), .. }));
    place.network.enter(CLICK, &room(), &request());
    assert_eq!(place.hear().await, Event::EntryAnswered { attempt: CLICK, answer: EntryAnswer::WrongCode });
    // A process of its own answers something else than what it is asked.
    place.network.enter(CLICK, &room(), &request());
    let lost = EntryAnswer::Unanswered(RoomFailure::Unexpected);
    assert_eq!(place.hear().await, Event::EntryAnswered { attempt: CLICK, answer: lost });
}

#[tokio::test]
async fn a_prepared_process_that_ends_or_hangs_lets_nobody_wait() {
    for name in ["ends-after-the-probe", "hangs-after-the-probe"] {
        let mut place = read_in_a_moment_by(name);
        place.network.probe_room(CLICK, &room(), true);
        assert!(matches!(place.hear().await, Event::RoomProbed { form: Ok(()), .. }));
        place.network.enter(CLICK, &room(), &request());
        let Event::EntryAnswered { attempt: CLICK, answer } = place.hear().await else { panic!("{name}") };
        assert!(matches!(answer, EntryAnswer::NotSent(_) | EntryAnswer::Unanswered(_)), "{answer:?}");
    }
    until_gone("98763").await;
}

#[tokio::test]
async fn who_leaves_ends_what_is_under_way_and_is_told_nothing() {
    let mut place = read_by("hangs-with-a-child");
    place.network.probe_room(CLICK, &room(), true);
    place.network.listen(CLICK, &room());
    tokio::task::yield_now().await;
    place.network.leave_room();
    until_gone("98761").await;
    assert!(place.is_quiet());
}

#[tokio::test]
async fn other_front_ends_and_places_far_away_are_not_asked_where_they_are_not_to_be() {
    let mut place = read_by("fails");
    let other = Link::parse("https://meet.example/x").unwrap();
    place.network.enter(CLICK, &other, &request());
    let not_sent = EntryAnswer::NotSent(RoomFailure::Unreachable);
    assert_eq!(place.hear().await, Event::EntryAnswered { attempt: CLICK, answer: not_sent });
    place.network.asker.clock = Clock::set(Some("2026-11-26T07:44:50Z".parse().unwrap()), 1);
    place.network.listen(CLICK, &room());
    assert_eq!(place.hear().await, Event::ListenFailed(CLICK));
}

#[tokio::test]
async fn a_question_that_panics_is_answered_all_the_same() {
    let mut place = read_by("fails");
    let asker = place.network.asker.clone();
    let panics = tokio::spawn(async move {
        let _owed = asker.owe(Event::ListenFailed(CLICK));
        panic!("a fault, on purpose");
    });
    assert!(panics.await.is_err());
    assert_eq!(place.hear().await, Event::ListenFailed(CLICK));
}
