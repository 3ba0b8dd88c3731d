//! The room's link from the thread.

use crate::action::Action;
use crate::link::Link;
use crate::room::discover::{Anchor, Announcement};
use crate::settings::Settings;
use crate::settings::change::Setting;
use crate::testing::{Desk, copied, thursday};
use crate::thread::{Post, Thread};
use crate::update::{Effect, Event};
use crate::view::panel;
use chrono::TimeDelta;

const ROOM: &str = "https://bbb.example.org/rooms/abc-def-ghi-jkl/join";

fn link(text: &str) -> Link {
    Link::parse(text).unwrap()
}

fn opened(effects: &[Effect]) -> Vec<&str> {
    effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::Open(link) => Some(link.as_str()),
            _ => None,
        })
        .collect()
}

fn thread(room: &str) -> Thread {
    let text = "We meet in a Big Blue Button room, access code ccc.".to_owned();
    let at = text.find("Big").unwrap()..text.find(", access").unwrap();
    let content = Announcement { text, links: vec![Anchor { href: room.into(), at }] };
    let (created_at, author) = (thursday("00:00"), "host".to_owned());
    let post = Post { number: 1, author, created_at, updated_at: created_at, content };
    Thread { title: "CCC".into(), highest_post: 131, last_posted_at: None, closed: false, posts: vec![post] }
}

#[test]
fn the_threads_link_is_used_only_when_the_person_has_confirmed_its_host() {
    let mut desk = Desk::new(thursday("07:00"));
    assert!(desk.state.reading_thread, "the thread is read at the first start");
    let effects = desk.event(Event::ThreadRead(thread(ROOM)));
    assert!(
        effects.iter().any(|effect| matches!(effect, Effect::Say(text) if text.contains("bbb.example.org")))
    );
    assert_eq!(desk.state.room_url(), None);

    let found = panel::view(&desk.state, desk.now).room.found.unwrap();
    assert!(found.label.contains("bbb.example.org") && found.prominent);
    let effects = desk.act(found.options[0].action.clone());
    assert!(effects.contains(&Effect::WriteSetting(Setting::RoomUrl(Some(link(ROOM))))));
    assert_eq!(desk.state.room_url(), Some(&link(ROOM)));
    assert_eq!(panel::view(&desk.state, desk.now).room.found, None);

    // A change of the post is a proposal, told once, and nothing by itself.
    let other = "https://other.example.net/rooms/mno-pqr-stu-vwx/join";
    assert!(
        desk.event(Event::ThreadRead(thread(other))).iter().any(|effect| matches!(effect, Effect::Say(_)))
    );
    assert!(
        !desk.event(Event::ThreadRead(thread(other))).iter().any(|effect| matches!(effect, Effect::Say(_)))
    );
    assert_eq!(desk.state.room_url(), Some(&link(ROOM)));
    let refuse = panel::view(&desk.state, desk.now).room.found.unwrap().options[1].action.clone();
    desk.act(refuse);
    desk.event(Event::ThreadRead(thread(other)));
    assert_eq!(panel::view(&desk.state, desk.now).room.found, None);
}

#[test]
fn the_thread_is_read_every_few_hours_later_after_a_failure_and_not_at_all_where_that_is_chosen() {
    let mut desk = Desk::new(thursday("01:00"));
    let reads = |effects: &[Effect]| effects.iter().any(|effect| matches!(effect, Effect::ReadThread(_)));
    desk.event(Event::ThreadFailed { again_at: None });
    let again = desk.state.journal.thread.next_at.unwrap() - desk.now;
    assert!(again >= TimeDelta::minutes(20) && again <= TimeDelta::minutes(80), "{again}");
    assert!(!reads(&desk.event(Event::Tick)));
    desk.now += again;
    assert!(reads(&desk.event(Event::Tick)));
    assert!(!reads(&desk.event(Event::Tick)), "not while it is being read");
    desk.event(Event::ThreadRead(thread(ROOM)));
    let again = desk.state.journal.thread.next_at.unwrap() - desk.now;
    assert!(again >= TimeDelta::hours(6) && again <= TimeDelta::hours(7), "{again}");

    desk.event(Event::ThreadFailed { again_at: Some(desk.now + TimeDelta::days(300)) });
    assert!(
        desk.state.journal.thread.next_at.unwrap() - desk.now <= TimeDelta::days(1),
        "no forum is obeyed forever"
    );

    desk.event(Event::SettingsRead(Settings { read_thread: false, ..Settings::default() }));
    desk.now += TimeDelta::days(30);
    assert!(!reads(&desk.event(Event::Tick)));
}

#[test]
fn who_comes_later_replies_at_the_threads_end() {
    let mut desk = Desk::new(thursday("08:05"));
    desk.event(Event::ThreadRead(thread(ROOM)));
    let effects = desk.act(Action::ComeLater { at: thursday("08:25") });
    assert_eq!(opened(&effects), ["https://forum.workers.coop/t/coop-casual-conference/726/131"]);
    assert_eq!(copied(&effects), ["I will join the 08:00 UTC slot at about 08:25 UTC."]);
}
