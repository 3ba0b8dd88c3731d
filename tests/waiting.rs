//! Waiting for the host of a Greenlight 3 room: going in when it opens, and not going in when one has taken it back.

use crate::entering::{desktop_before, filled_in, opened, room_with_code, statuses};
use crate::notices::wait_until;
use ccc_testkit::desktop::{Desktop, Notice};
use ccc_testkit::servers::bbb::BigBlueButton;
use ccc_testkit::servers::cable::Mood;
use ccc_testkit::servers::greenlight::Greenlight;
use serde_json::{Value, json};

/// A person who skips the form, and whose room nobody has opened.
struct Door {
    server: BigBlueButton,
    greenlight: Greenlight,
    desktop: Desktop,
}

impl Door {
    fn new() -> Self {
        let server = BigBlueButton::start();
        let greenlight = Greenlight::start(room_with_code(), &server);
        let desktop = desktop_before(&greenlight, &server, true);
        Self { server, greenlight, desktop }
    }

    /// Joins, and waits until the start signal is listened for and the room was asked once more.
    fn wait_at(&self) {
        self.desktop.tray().item().click(&["Join"]);
        self.desktop.eventually("it listens at the door", || {
            (self.greenlight.subscriptions() == 1 && statuses(&self.greenlight) == 2).then_some(())
        });
        assert!(self.desktop.opened().is_empty());
    }

    fn is_asked(&self, times: usize) {
        self.desktop.eventually("the room is asked", || (statuses(&self.greenlight) >= times).then_some(()));
    }

    fn said(&self, words: &str) -> Vec<Notice> {
        self.desktop.notices().all().into_iter().filter(|notice| notice.body.contains(words)).collect()
    }

    fn act(&self, action: &Value) {
        let answer = self.desktop.client("cli").ask(&json!({"act": action}));
        assert!(answer.get("done").is_some(), "{action}: {answer}");
    }

    /// What the person has said of the occurrence, as the journal has it.
    fn has_joined(&self) -> bool {
        self.desktop.journal().unwrap_or_default().to_string().contains("\"joined\"")
    }
}

const AT_THE_DOOR: &str = "The host hasn’t opened the room yet";
const HOST_CAME: &str = "The host has come";

#[test]
fn who_comes_early_goes_in_when_the_host_is_inside_some_seconds_after_the_start() {
    let door = Door::new();
    let _resident = door.desktop.resident().at("2026-11-26T07:58:00Z").start();
    door.wait_at();
    assert!(!door.has_joined(), "who stands at the door is not inside");
    door.greenlight.create();
    door.desktop.notices().find(|notice| notice.body.contains(HOST_CAME));
    assert_eq!(statuses(&door.greenlight), 2, "the room is not asked before it has settled");
    door.greenlight.host_enters();
    let link = opened(&door.desktop);
    assert!(link.contains("/bigbluebutton/api/join?"), "{link}");
    assert_eq!((door.desktop.opened().len(), statuses(&door.greenlight)), (1, 3));
    assert!(door.server.requests().is_empty(), "the first visitor has the seat, and that is the browser");
    assert_eq!((door.said(AT_THE_DOOR).len(), door.said(HOST_CAME).len()), (1, 1));
    door.desktop.eventually("that they have joined is noted", || door.has_joined().then_some(()));
}

#[test]
fn a_host_who_takes_long_to_come_in_is_waited_for() {
    let door = Door::new();
    let _resident = door.desktop.resident().at("2026-11-26T07:58:00Z").speed(4).start();
    door.wait_at();
    door.greenlight.create();
    door.is_asked(4);
    door.greenlight.host_enters();
    assert!(opened(&door.desktop).contains("/bigbluebutton/api/join?"));
}

#[test]
fn a_start_between_the_answer_and_the_listening_is_not_missed() {
    let door = Door::new();
    let _resident = door.desktop.resident().at("2026-11-26T07:58:00Z").start();
    door.greenlight.set_cable(Mood::Silent);
    door.desktop.tray().item().click(&["Join"]);
    door.is_asked(1);
    // Its signal is heard by nobody. The connection is lost, and another one is made.
    door.greenlight.create();
    door.greenlight.host_enters();
    door.greenlight.set_cable(Mood::Fine);
    assert!(opened(&door.desktop).contains("/bigbluebutton/api/join?"));
    assert_eq!((door.greenlight.subscriptions(), statuses(&door.greenlight)), (1, 2));
}

#[test]
fn a_lost_connection_is_made_again_while_the_slot_lasts() {
    let door = Door::new();
    let _resident = door.desktop.resident().at("2026-11-26T07:58:00Z").speed(4).start();
    door.wait_at();
    door.greenlight.drop_listeners();
    door.desktop.eventually("it listens again", || (door.greenlight.subscriptions() == 2).then_some(()));
    door.is_asked(3);
    door.greenlight.create();
    door.greenlight.host_enters();
    assert!(opened(&door.desktop).contains("/bigbluebutton/api/join?"));
}

#[test]
fn a_server_that_tells_of_starts_and_lets_nobody_in_is_asked_a_few_times_and_then_its_page_opens() {
    let door = Door::new();
    door.greenlight.set_cable(Mood::StartsAtOnce);
    let _resident = door.desktop.resident().at("2026-11-26T07:58:00Z").speed(5).start();
    door.desktop.tray().item().click(&["Join"]);
    assert_eq!(opened(&door.desktop), filled_in(&door.greenlight, true));
    wait_until(&door.desktop, "2026-11-26T07:59:30");
    let asked = statuses(&door.greenlight);
    assert!((3..=12).contains(&asked), "{asked} requests");
    assert_eq!(door.desktop.opened().len(), 1);
    assert_eq!(
        (door.said(AT_THE_DOOR).len(), door.said(HOST_CAME).len()),
        (1, 2),
        "once, and that the page opens"
    );
    assert!(door.greenlight.subscriptions() <= 2, "{}", door.greenlight.subscriptions());
}

#[test]
fn a_room_that_cannot_be_listened_at_opens_its_page() {
    let door = Door::new();
    door.greenlight.set_cable(Mood::Rejects);
    let _resident = door.desktop.resident().at("2026-11-26T07:58:00Z").speed(5).start();
    door.desktop.tray().item().click(&["Join"]);
    assert_eq!(opened(&door.desktop), filled_in(&door.greenlight, true));
    assert_eq!(statuses(&door.greenlight), 1);
}

#[test]
fn who_takes_it_back_at_the_door_is_not_taken_in() {
    let occurrence = json!({"meeting": "ccc", "start": "2026-11-26T08:00:00Z"});
    for action in [
        json!({"do": "skip"}),
        json!({"do": "unskip", "occurrence": occurrence}),
        json!({"do": "stop_waiting"}),
        json!({"do": "come_later", "at": "2026-11-26T08:20:00Z"}),
        json!({"do": "set_room", "url": "https://other.example.org/rooms/xyz-def-ghi-jkl/join"}),
    ] {
        let door = Door::new();
        let _resident = door.desktop.resident().at("2026-11-26T07:58:00Z").speed(2).start();
        door.wait_at();
        door.act(&action);
        door.greenlight.create();
        door.greenlight.host_enters();
        // Whoever still waits is taken in seven seconds after the start at the latest.
        wait_until(&door.desktop, "2026-11-26T07:58:20");
        // Who says so in the thread gets that opened.
        let (room, server) = (door.greenlight.host(), door.server.host());
        let opened = door.desktop.opened().concat().concat();
        assert!(!opened.contains(&room) && !opened.contains(&server), "{action}: {opened}");
        assert_eq!(statuses(&door.greenlight), 2, "{action}");
        // Who comes later counts as somebody who comes.
        assert!(!door.has_joined() || action["do"] == "come_later", "{action}");
    }
}

#[test]
fn a_host_who_never_comes_leaves_nobody_joined() {
    let door = Door::new();
    let _resident = door.desktop.resident().at("2026-11-26T08:59:30Z").speed(4).start();
    door.wait_at();
    door.desktop.notices().find(|notice| notice.body.contains("Nobody opened the room while you waited"));
    assert!(!door.has_joined());
    assert!(door.desktop.opened().is_empty());
}
