//! The thread: when it is read, and what happens to the rooms that it links.

use crate::action::Action;
use crate::link::Link;
use crate::room::discover::{Anchor, Announcement};
use crate::settings::Setting;
use crate::settings::Settings;
use crate::tests::{TestApp, copied, thursday};
use crate::thread::Thread;
use crate::update::{Effect, Event};
use crate::view::panel::{RoomState, RoomView};
use chrono::TimeDelta;

const ROOM: &str = "https://bbb.example.org/rooms/abc-def-ghi-jkl/join";
const OTHER: &str = "https://other.example.net/rooms/mno-pqr-stu-vwx/join";

fn link(text: &str) -> Link {
    Link::parse(text).unwrap()
}

/// A thread whose first post links these rooms in turn.
fn linking(rooms: &[&str]) -> Thread {
    let mut post = Announcement::default();
    for room in rooms {
        post.text.push_str("We meet in a ");
        let start = post.text.len();
        post.text.push_str("Big Blue Button room");
        let at = start..post.text.len();
        post.links.push(Anchor { href: (*room).into(), at, set_off: false });
        post.text.push_str(", access code ccc. ");
    }
    Thread { highest_post: 131, announcement: Some(post) }
}

/// The present thread is read, and links these rooms.
fn reads(app: &mut TestApp, rooms: &[&str]) -> Vec<Effect> {
    let thread = app.program.state.meeting.thread.clone();
    app.event(Event::ThreadRead { thread, read: linking(rooms) })
}

fn fails(app: &mut TestApp, again_after: Option<TimeDelta>) -> TimeDelta {
    let thread = app.program.state.meeting.thread.clone();
    app.event(Event::ThreadFailed { thread, again_at: again_after.map(|wait| app.now + wait) });
    app.program.state.journal.thread.next_at.unwrap() - app.now
}

fn room(app: &TestApp) -> RoomView {
    app.program.panel(app.now).room
}

/// The host of the offered room, and those of the others.
fn offered(app: &TestApp) -> (Option<String>, usize) {
    let room = room(app);
    let host = room.found.map(|found| {
        let hosts = ["bbb.example.org", "other.example.net"];
        hosts.into_iter().find(|host| found.label.contains(host)).unwrap().to_owned()
    });
    (host, room.others.len())
}

fn announces(effects: &[Effect], host: &str) -> bool {
    effects.iter().any(|effect| matches!(effect, Effect::ShowMessage(text) if text.contains(host)))
}

fn asks(effects: &[Effect]) -> Vec<&str> {
    let asked = effects.iter().filter_map(|effect| match effect {
        Effect::ReadThread(thread) => Some(thread.as_str()),
        _ => None,
    });
    asked.collect()
}

/// When the thread is requested during `days` days in which reading always fails.
fn asked_in_vain(app: &mut TestApp, days: i64) -> Vec<TimeDelta> {
    let begin = app.now;
    let mut asked = vec![TimeDelta::zero()];
    while app.now < begin + TimeDelta::days(days) {
        let wait = fails(app, None);
        app.now += wait;
        if !asks(&app.event(Event::Tick)).is_empty() {
            asked.push(app.now - begin);
        }
    }
    asked
}

#[test]
fn the_threads_link_is_used_only_when_the_person_has_confirmed_it() {
    let mut app = TestApp::new(thursday("07:00"));
    let effects = reads(&mut app, &[ROOM]);
    assert!(announces(&effects, "bbb.example.org"));
    assert_eq!(app.program.state.room_url(), None);

    let found = room(&app).found.unwrap();
    assert!(found.label.contains("bbb.example.org") && found.prominent);
    let effects = app.act(found.options[0].action.clone());
    assert!(effects.contains(&Effect::WriteSetting(Setting::RoomUrl(Some(link(ROOM))))));
    assert_eq!(app.program.state.room_url(), Some(&link(ROOM)));
    assert_eq!(room(&app).found, None);

    // A new room is announced once, and not used by itself.
    assert!(announces(&reads(&mut app, &[OTHER]), "other.example.net"));
    assert!(!announces(&reads(&mut app, &[OTHER]), "other.example.net"));
    assert_eq!(app.program.state.room_url(), Some(&link(ROOM)));
    let refuse = room(&app).found.unwrap().options[1].action.clone();
    app.act(refuse);
    assert!(!announces(&reads(&mut app, &[&format!("{OTHER}?viewerCode=x")]), "other.example.net"));
    assert_eq!(room(&app).found, None, "the room was refused, not one way to write its link");
}

#[test]
fn a_room_that_moved_is_offered_although_the_thread_still_links_the_old_one() {
    let mut app = TestApp::with(
        Settings { room_url: Some(link(ROOM)), ..Settings::default() },
        crate::zone::Zone::utc(),
        thursday("07:00"),
    );
    assert!(!announces(&reads(&mut app, &[OTHER, ROOM]), "other.example.net"), "the best is in use");
    assert_eq!(offered(&app), (None, 1));
    assert!(announces(&reads(&mut app, &[ROOM, OTHER]), "other.example.net"));
    assert_eq!(offered(&app), (Some("other.example.net".into()), 0));
    app.act(Action::SetRoom { url: Some(OTHER.into()) });
    assert_eq!(offered(&app), (None, 1));
    assert!(!announces(&reads(&mut app, &[ROOM, OTHER]), "example"));
}

#[test]
fn refusing_a_room_offers_the_next_and_any_can_be_chosen() {
    let mut app = TestApp::new(thursday("07:00"));
    reads(&mut app, &[ROOM, OTHER]);
    assert_eq!(offered(&app), (Some("other.example.net".into()), 1));
    let effects = app.act(Action::RefuseRoom { url: OTHER.into() });
    assert!(effects.contains(&Effect::SaveJournal));
    assert_eq!(offered(&app), (Some("bbb.example.org".into()), 0));

    let mut app = TestApp::new(thursday("07:00"));
    reads(&mut app, &[ROOM, OTHER]);
    let other = room(&app).others[0].clone();
    assert!(other.label.starts_with("bbb.example.org: it looks like"), "{}", other.label);
    app.act(other.options[0].action.clone());
    assert_eq!(app.program.state.room_url(), Some(&link(ROOM)));
    assert_eq!(offered(&app), (None, 0), "who took the second has answered about the first");
    app.restart();
    reads(&mut app, &[ROOM, OTHER]);
    assert_eq!(offered(&app), (None, 0));
}

#[test]
fn rooms_on_the_same_host_are_distinguished() {
    let mut app = TestApp::new(thursday("07:00"));
    reads(&mut app, &["https://bbb.example.org/b/ana-xyz-uvw", ROOM]);
    assert!(room(&app).found.unwrap().label.contains("bbb.example.org/rooms/abc-def-ghi-jkl/join"));
    assert!(room(&app).others[0].label.starts_with("bbb.example.org/b/ana-xyz-uvw: "));
}

#[test]
fn a_room_with_an_http_link_is_reported() {
    let mut app = TestApp::new(thursday("07:00"));
    reads(&mut app, &["http://bbb.example.org/rooms/abc-def-ghi-jkl/join"]);
    let view = room(&app);
    assert_eq!((view.state, view.found), (RoomState::Unknown, None));
    let text = view.text.unwrap();
    assert!(text.contains("bbb.example.org begins with http://"), "{text}");
    reads(&mut app, &[ROOM]);
    assert!(!room(&app).text.unwrap().contains("http://"));
}

#[test]
fn a_pasted_link_is_cleaned_up() {
    let mut app = TestApp::new(thursday("07:00"));
    for pasted in [format!("<{ROOM}>"), format!("{ROOM}."), ROOM.replace("https://", " ")] {
        app.act(Action::SetRoom { url: None });
        app.act(Action::SetRoom { url: Some(pasted.clone()) });
        assert_eq!(app.program.state.room_url(), Some(&link(ROOM)), "{pasted}");
    }
}

#[test]
fn the_thread_is_read_every_few_hours_unless_that_is_turned_off() {
    let mut app = TestApp::new(thursday("01:00"));
    reads(&mut app, &[ROOM]);
    let again = app.program.state.journal.thread.next_at.unwrap() - app.now;
    assert!(again >= TimeDelta::hours(6) && again <= TimeDelta::hours(7), "{again}");
    assert_eq!(asks(&app.event(Event::Tick)), [""; 0]);
    app.now += again;
    assert_eq!(asks(&app.event(Event::Tick)).len(), 1);
    assert_eq!(asks(&app.event(Event::Tick)), [""; 0], "not while it is being read");

    app.event(Event::SettingsRead(Settings { read_thread: false, ..Settings::default() }));
    app.now += TimeDelta::days(30);
    assert_eq!(asks(&app.event(Event::Tick)), [""; 0]);
}

#[test]
fn each_failure_doubles_the_wait_until_it_is_four_times_a_day() {
    let mut app = TestApp::new(thursday("01:00"));
    let asked = asked_in_vain(&mut app, 30);
    let first: Vec<i64> = asked.windows(2).take(6).map(|pair| (pair[1] - pair[0]).num_minutes()).collect();
    assert_eq!(first, [20, 40, 80, 160, 320, 360]);
    let in_the_long_run = asked.iter().filter(|asked| asked.num_days() >= 1).count();
    assert!(in_the_long_run <= 29 * 4 + 1, "{in_the_long_run}");
    // A successful read resets the failures.
    reads(&mut app, &[ROOM]);
    app.now = app.program.state.journal.thread.next_at.unwrap();
    app.event(Event::Tick);
    assert_eq!(fails(&mut app, None), TimeDelta::minutes(20));
}

#[test]
fn the_forum_is_obeyed_for_a_day_at_most() {
    let mut app = TestApp::new(thursday("01:00"));
    assert_eq!(fails(&mut app, Some(TimeDelta::hours(5))), TimeDelta::hours(5));
    assert_eq!(fails(&mut app, Some(TimeDelta::seconds(1))), TimeDelta::minutes(20), "its haste is not ours");
    assert_eq!(fails(&mut app, Some(TimeDelta::days(300))), TimeDelta::days(1));
}

#[test]
fn the_next_attempt_is_on_the_disk_before_the_thread_is_read() {
    let mut app = TestApp::new(thursday("01:00"));
    app.now += TimeDelta::days(1);
    let effects = app.event(Event::Tick);
    assert!(matches!(effects[..], [Effect::SaveJournal, .., Effect::ReadThread(_)]), "{effects:?}");
    for _ in 0..20 {
        app.restart();
        app.now += TimeDelta::seconds(10);
        assert_eq!(asks(&app.event(Event::Tick)), [""; 0], "it was asked a moment ago");
    }
    // A reader that never answers is not waited for forever.
    app.now += TimeDelta::minutes(40);
    assert_eq!(asks(&app.event(Event::Tick)).len(), 1);
}

#[test]
fn answers_about_a_former_thread_are_ignored() {
    let mut app = TestApp::new(thursday("07:00"));
    let old = app.program.state.meeting.thread.clone();
    let new = link("https://forum.example/t/ours/7");
    let settings = Settings { thread: Some(new.clone()), ..app.program.state.settings.clone() };
    let effects = app.event(Event::SettingsRead(settings));
    assert_eq!(asks(&effects), [new.as_str()], "it is read at once");
    let before = app.program.state.journal.clone();
    app.event(Event::ThreadRead { thread: old.clone(), read: linking(&[ROOM]) });
    app.event(Event::ThreadFailed { thread: old, again_at: None });
    assert_eq!(app.program.state.journal, before);
    app.event(Event::ThreadRead { thread: new, read: linking(&[OTHER]) });
    assert_eq!(offered(&app).0.as_deref(), Some("other.example.net"));
}

#[test]
fn coming_later_opens_the_end_of_the_thread() {
    let mut app = TestApp::new(thursday("08:05"));
    reads(&mut app, &[ROOM]);
    let effects = app.act(Action::ComeLater { at: thursday("08:25") });
    let end = link("https://forum.workers.coop/t/coop-casual-conference/726/131");
    assert!(effects.contains(&Effect::OpenLink(end)), "{effects:?}");
    assert_eq!(copied(&effects), ["I will join the 08:00 UTC slot at about 08:25 UTC."]);
}
