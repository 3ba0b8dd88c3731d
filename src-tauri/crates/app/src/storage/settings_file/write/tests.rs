use super::super::{Read, TEMPLATE, parse};
use super::*;
use ccc_core::language::HourCycle;
use ccc_core::language::Language;
use ccc_core::link::Link;
use ccc_core::settings::{
    AccessCode, Alert, AlertKind, Appearance, Browser, Friend, Friends, PlainText, Settings, Snooze, Urgency,
};
use chrono::TimeDelta;
use std::collections::BTreeSet;

fn plain(text: &str) -> PlainText {
    PlainText::new(text).unwrap()
}

/// What is read, where all of it is good.
fn good(text: &str) -> Settings {
    let Read { settings, faults, unknown } = parse(text);
    assert_eq!((faults, unknown), (vec![], vec![]), "{text}");
    settings
}

/// Whether each line of `old` stands in `new`, too.
fn keeps(old: &str, new: &str) -> bool {
    old.lines().all(|line| new.lines().any(|kept| kept == line))
}

/// One change of each kind.
fn all() -> Vec<Setting> {
    let link = |text: &str| Link::parse(text).ok();
    let osaka = Friend { name: plain("大阪"), zone: chrono_tz::Asia::Tokyo };
    let time = |text: &str| text.parse().unwrap();
    let urgent = ReminderRule { urgency: Urgency::Critical, ..ReminderRule::at(TimeDelta::minutes(-5)) };
    let alert = Alert { sound: true, panel: true };
    let urgent_later = ReminderRule { offset: TimeDelta::minutes(3), ..urgent };
    vec![
        Setting::Name(Some(plain("Siôn \"王\""))),
        Setting::Zone(Some(chrono_tz::Asia::Tokyo)),
        Setting::Browser(Browser::new(vec!["firefox".into(), "-P".into()]).unwrap()),
        Setting::Language(Some(Language::Portuguese)),
        Setting::Hours(Some(HourCycle::Twelve)),
        Setting::Appearance(Appearance::Dark),
        Setting::TrayCountdown(false),
        Setting::Shortcut("Ctrl+Alt+J".parse().ok()),
        Setting::Friends(Friends::new(vec![osaka]).unwrap()),
        Setting::RoomUrl(link("https://bbb.example.org/b/abc")),
        Setting::AccessCode(AccessCode::Own(plain("hush"))),
        Setting::EnterDirectly(Some(true)),
        Setting::CopyCodeOnly(true),
        Setting::RestoreClipboard(false),
        Setting::Thread(link("https://forum.example.org/t/x/1")),
        Setting::ReadThread(false),
        Setting::Reminders(vec![
            ReminderRule::at(TimeDelta::minutes(-90)),
            urgent,
            ReminderRule { alert, ..ReminderRule::at(TimeDelta::zero()) },
            ReminderRule { alert: alert.with(AlertKind::Sound, false), ..urgent_later },
        ]),
        Setting::SlotsOff(["thu-0800".to_owned()].into()),
        Setting::Quiet(QuietHours::new(time("22:30:00"), time("07:00:00"), BTreeSet::new())),
        Setting::OneSlotAWeek(false),
        Setting::Snooze(Snooze::new(TimeDelta::minutes(90)).unwrap()),
    ]
}

#[test]
fn each_setting_is_written_below_its_example_and_reads_back() {
    for setting in all() {
        let text = with(TEMPLATE, &setting).unwrap();
        let mut wanted = Settings::default();
        let before = setting.clone().put(&mut wanted);
        let read = parse(&text);
        assert_eq!((read.faults, read.unknown), (vec![], vec![]), "{text}");
        assert_eq!(read.settings, wanted, "{setting:?}\n{text}");
        // Nothing but new lines came in, each below its example.
        let lines: Vec<&str> = text.lines().collect();
        let new: Vec<usize> =
            (0..lines.len()).filter(|at| !TEMPLATE.lines().any(|old| old == lines[*at])).collect();
        assert!(!new.is_empty(), "{setting:?}");
        for at in new {
            assert!(lines[at - 1].starts_with("#: "), "{setting:?}: {}", lines[at]);
        }
        // And it goes without a trace, where the default needs no line.
        let back = with(&text, &before).unwrap();
        let settings = parse(&back).settings;
        assert_eq!(settings, Settings::default(), "{setting:?}\n{back}");
        assert!(TEMPLATE.lines().all(|line| back.lines().any(|kept| kept == line)), "{back}");
    }
}

#[test]
fn all_of_them_live_in_one_file() {
    let mut wanted = Settings::default();
    let text = all().into_iter().fold(TEMPLATE.to_owned(), |text, setting| {
        let text = with(&text, &setting).unwrap();
        let _ = setting.put(&mut wanted);
        text
    });
    let read = parse(&text);
    assert_eq!((read.settings, read.faults, read.unknown), (wanted, vec![], vec![]), "{text}");
}

#[test]
fn comments_before_and_behind_a_value_survive_that_it_changes_and_that_it_goes() {
    let text = "# mine\n[room] # the room\n# the link\nurl = \"https://a.example/b/x\" # ours\n\n[thread]\n";
    let other = Setting::RoomUrl(Link::parse("https://b.example/b/y").ok());
    assert_eq!(with(text, &other).unwrap(), text.replace("a.example/b/x", "b.example/b/y"));
    assert_eq!(
        with(text, &Setting::RoomUrl(None)).unwrap(),
        "# mine\n[room] # the room\n# the link\n# ours\n\n[thread]\n"
    );
}

#[test]
fn what_was_put_into_a_file_without_its_table_goes_again() {
    let text = "name = \"Ana\"\n\n[reminders]\nat = []\n\n# the end\n";
    let room = Setting::RoomUrl(Link::parse("https://a.example/b/x").ok());
    let there = with(text, &room).unwrap();
    let gone = with(&there, &Setting::RoomUrl(None)).unwrap();
    assert!(there.contains("a.example") && !gone.contains("a.example"), "{there}\n{gone}");
    assert!(text.lines().all(|line| gone.lines().any(|kept| kept == line)), "{gone}");
}

#[test]
fn files_of_another_form_are_written_by_their_structure() {
    let own = AccessCode::Own(plain("x"));
    let code = Setting::AccessCode(own.clone());
    for text in ["", "room = { url = 'https://a.example/' }\n", "room.access_code = 'y'"] {
        let text = with(text, &code).unwrap();
        assert_eq!(parse(&text).settings.access_code, own, "{text}");
    }
    let gone = with(
        "room = { access_code = 'y', url = 'https://a.example/' }\n",
        &Setting::AccessCode(AccessCode::Announced),
    )
    .unwrap();
    assert_eq!(parse(&gone).settings.access_code, AccessCode::Announced);
    assert!(parse(&gone).settings.room_url.is_some(), "{gone}");
    assert!(with("not toml [", &code).is_err());
    assert!(with("room = 3", &code).is_err());
}

#[test]
fn a_slot_that_is_turned_off_and_on_keeps_its_own_times() {
    let text = "[reminders.slots]\n# early enough\nthu-0800 = [ # mine\n  '5m before', # tea\n]\n";
    let mut settings = good(text);
    let off = with(text, &Setting::SlotsOff(["thu-0800".to_owned()].into())).unwrap();
    assert!(keeps(text, &off), "{off}");
    assert_eq!(good(&off).reminder_rules("thu-0800"), []);
    let on = with(&off, &Setting::SlotsOff(BTreeSet::new())).unwrap();
    assert!(keeps(text, &on), "{on}");
    assert_eq!(good(&on), settings);
    // In the file of an earlier version, an empty list was how a slot was turned off.
    let old = "[reminders.slots]\nthu-0800 = [] # not mine\nthu-1700 = []\n";
    settings = good(old);
    assert_eq!(settings.slots_off.len(), 2);
    assert_eq!(settings.slot_reminders.len(), 0);
    let one = with(old, &Setting::SlotsOff(["thu-1700".to_owned()].into())).unwrap();
    assert_eq!(good(&one).slots_off, ["thu-1700".to_owned()].into());
    assert_eq!(good(&one).reminder_rules("thu-0800").len(), 2, "as all slots");
    assert!(one.contains("# not mine"), "{one}");
}

#[test]
fn quiet_hours_that_are_turned_off_and_on_keep_all_that_was_written_of_them() {
    let text = "[reminders.quiet] # sleep\nfrom = 22:00:00 # late\nto = '07:30'\nexcept = ['thu-0800']\n";
    let mut quiet = good(text).quiet.unwrap();
    quiet.off = true;
    let off = with(text, &Setting::Quiet(Some(quiet.clone()))).unwrap();
    assert!(keeps(text, &off), "{off}");
    assert_eq!((good(&off).quiet(), good(&off).quiet), (None, Some(quiet.clone())));
    quiet.off = false;
    let on = with(&off, &Setting::Quiet(Some(quiet.clone()))).unwrap();
    assert_eq!(on, text);
    // Without hours, there is nothing to keep.
    assert_eq!(good("[reminders.quiet]\noff = true\n"), Settings::default());
}

#[test]
fn what_has_a_fault_in_it_stays_as_a_comment() {
    let osaka = Friend { name: plain("大阪"), zone: chrono_tz::Asia::Tokyo };
    let friends = Setting::Friends(Friends::new(vec![osaka]).unwrap());
    let text = "# all\nfriends = [ # mine\n  { name = 'Luz', zone = 'America/Bogota' },\n  { name = 'Ana', zone = 'Mars' }, # soon\n] # the end\n\nhours = 24\n";
    let new = with(text, &friends).unwrap();
    assert_eq!(
        new,
        "# all\n# friends = [ # mine\n#   { name = 'Luz', zone = 'America/Bogota' },\n#   { name = 'Ana', zone = 'Mars' }, # soon\n# ] # the end\nfriends = [{ name = \"大阪\", zone = \"Asia/Tokyo\" }]\n\nhours = 24\n"
    );
    assert_eq!(good(&new).friends.len(), 1);
    // Also where the new value needs no line, and where names of tables stand before the key.
    let gone = with(text, &Setting::Friends(Friends::default())).unwrap();
    assert!(gone.contains("# friends = [") && good(&gone).friends.is_empty(), "{gone}");
    let snooze = Setting::Snooze(Snooze::new(TimeDelta::minutes(10)).unwrap());
    let new = with("reminders.snooze = '0m'", &snooze).unwrap();
    assert_eq!(new, "# reminders.snooze = '0m'\nreminders.snooze = \"10m\"\n");
    // On a line with others there is no place for a comment.
    let told = with("reminders = { snooze = '0m', at = [] }", &snooze).unwrap_err().to_string();
    assert!(told.contains("reminders.snooze has an error"), "{told}");
}

#[test]
fn a_list_keeps_the_comments_and_the_form_of_what_stays_in_it() {
    let text = "[reminders]\nat = [ # when\n  '1h before', # tea\n  { at = '15m before', urgency = 'low' }, # bike\n  'at start',\n]\n";
    let mut rungs = good(text).reminders;
    rungs.remove(1);
    let fewer = with(text, &Setting::Reminders(rungs.clone())).unwrap();
    assert_eq!(good(&fewer).reminders, rungs);
    for comment in ["# when", "# tea", "# bike"] {
        assert!(fewer.contains(comment), "{fewer}");
    }
    rungs.insert(0, ReminderRule::at(TimeDelta::hours(-2)));
    let more = with(&fewer, &Setting::Reminders(rungs.clone())).unwrap();
    assert_eq!(good(&more).reminders, rungs);
    assert!(more.contains("# when") && more.contains("'1h before'"), "{more}");
    // The order of a program's arguments counts.
    let browser = |words: [&str; 2]| Browser::new(words.map(str::to_owned).to_vec()).unwrap();
    let text = with("browser = ['a', 'b']\n", &Setting::Browser(browser(["b", "a"]))).unwrap();
    assert_eq!(good(&text).browser, browser(["b", "a"]));
}

#[test]
fn quiet_hours_that_are_taken_out_leave_no_error_behind_and_come_back_whole() {
    let text = "[reminders.quiet]\nfrom = \"22:00\"\nto = \"07:00\"\nexcept = [\"thu-0800\"]\n";
    let quiet = good(text).quiet;
    let without = with(text, &Setting::Quiet(None)).unwrap();
    assert_eq!(good(&without).quiet, None);
    let back = with(&without, &Setting::Quiet(quiet.clone())).unwrap();
    assert_eq!(good(&back).quiet, quiet);
}

#[test]
fn as_many_reminders_are_read_as_can_be_written() {
    let rules = |count: usize| {
        let offset = |at| TimeDelta::seconds(i64::try_from(at).unwrap());
        (0..count).map(|at| ReminderRule::at(offset(at))).collect::<Vec<_>>()
    };
    let most = Setting::Reminders(rules(ccc_core::settings::MAX_REMINDERS));
    assert_eq!(good(&with("", &most).unwrap()).reminders.len(), ccc_core::settings::MAX_REMINDERS);
    let more = Setting::Reminders(rules(ccc_core::settings::MAX_REMINDERS + 1));
    assert_eq!(parse(&with("", &more).unwrap()).faults.len(), 1);
}
