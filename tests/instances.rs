//! One resident and those who talk to it: a second start, the command line, the panel's socket.

use ccc_testkit::desktop::{Desktop, Resident};
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Write};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixListener;

/// The lock that makes a resident the only one, as another one holds it.
fn lock(desktop: &Desktop) -> std::fs::File {
    let path = desktop.journal_path().with_file_name("lock");
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    let lock = std::fs::File::create(path).unwrap();
    lock.try_lock().unwrap();
    lock
}

#[test]
fn a_second_start_shows_the_panel_and_ends() {
    let desktop = Desktop::start();
    let mut first = desktop.resident().at("2026-11-22T00:00:00Z").start();
    desktop.tray().item();
    let mut second = desktop.resident().start();
    assert_eq!(second.ends().code(), Some(0), "{}", second.errors());
    desktop.eventually("the panel is shown", || (desktop.panel_starts().len() == 1).then_some(()));
    assert!(first.runs());
    assert_eq!(desktop.tray().items().len(), 1);
}

#[test]
fn of_many_that_start_at_once_exactly_one_stays() {
    let desktop = Desktop::start();
    let mut all: Vec<_> = (0..8).map(|_| desktop.resident().at("2026-11-26T07:59:58Z").start()).collect();
    desktop.eventually("all but one end", || {
        (all.iter_mut().filter_map(|resident| resident.runs().then_some(())).count() == 1).then_some(())
    });
    for resident in &mut all {
        if !resident.runs() {
            assert_eq!(resident.ends().code(), Some(0), "{}", resident.errors());
        }
    }
    let status = desktop.client("cli").ask(&json!("status"));
    all.retain_mut(Resident::runs);
    assert_eq!(status["status"]["pid"], all[0].pid());
    desktop.notices().find(|notice| notice.summary == "Coop Casual Conference starts now");
    desktop.tray().item().tooltip_where(|text| text.starts_with("now"));
    let told: Vec<String> = desktop.notices().all().into_iter().map(|notice| notice.summary).collect();
    assert_eq!(told.len(), 2, "one before the start, one at it: {told:?}");
}

#[test]
fn without_the_sessions_runtime_folder_there_is_no_second_one_either() {
    let desktop = Desktop::start();
    let first = desktop.resident().at("2026-11-22T00:00:00Z").start();
    desktop.tray().item();
    let mut ccc = desktop.command("ccc");
    let status = ccc.args(["status", "--json"]).env_remove("XDG_RUNTIME_DIR").output().unwrap();
    let status: Value = serde_json::from_slice(&status.stdout).unwrap();
    assert_eq!(status["pid"], first.pid());
    let mut second = desktop.resident().without_env("XDG_RUNTIME_DIR").start();
    assert_eq!(second.ends().code(), Some(0), "{}", second.errors());
    desktop.eventually("the panel is shown", || (desktop.panel_starts().len() == 1).then_some(()));
}

#[test]
fn a_resident_that_hangs_does_not_hold_up_a_second_start_for_long() {
    let desktop = Desktop::start();
    let first = desktop.resident().at("2026-11-22T00:00:00Z").start();
    desktop.tray().item();
    first.freeze();
    let mut second = desktop.resident().start();
    assert_eq!(second.ends().code(), Some(1));
    second.says(&format!("process {}", first.pid()));
    first.thaw();
}

#[test]
fn a_newer_resident_stays_and_gets_the_wish_of_an_older_start() {
    let desktop = Desktop::start();
    let _lock = lock(&desktop);
    std::fs::create_dir(desktop.socket().parent().unwrap()).unwrap();
    let listener = UnixListener::bind(desktop.socket()).unwrap();
    let newer = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut lines = BufReader::new(stream.try_clone().unwrap()).lines().map_while(Result::ok);
        lines.next().unwrap();
        writeln!(stream, "{}", json!({"hello": {"protocol": 2, "program": "99.0.0"}})).unwrap();
        let asked: Value = serde_json::from_str(&lines.next().unwrap()).unwrap();
        writeln!(
            stream,
            "{}",
            json!({"answer": {"id": asked["ask"]["id"], "response": {"done": {"said": null}}}})
        )
        .unwrap();
        asked
    });
    let mut older = desktop.resident().start();
    assert_eq!(older.ends().code(), Some(0), "{}", older.errors());
    assert_eq!(newer.join().unwrap()["ask"]["request"]["act"]["do"], "show_panel");
}

#[test]
fn a_resident_that_the_command_line_starts_is_not_of_its_terminal() {
    let desktop = Desktop::start();
    desktop.ccc(&["panel"]).done();
    let resident = desktop.strays("ccc-tray")[0];
    let stat = std::fs::read_to_string(format!("/proc/{resident}/stat")).unwrap();
    // After the name in parentheses: state, parent, process group.
    let group = stat.rsplit_once(')').unwrap().1.split_whitespace().nth(2).unwrap().to_owned();
    assert_eq!(group, resident.to_string());
    let errors = std::fs::read_link(format!("/proc/{resident}/fd/2")).unwrap();
    assert_eq!(errors, std::path::Path::new("/dev/null"));
    desktop.ccc(&["quit"]).done();
}

#[test]
fn where_the_one_that_keeps_the_journal_cannot_be_reached_it_says_so() {
    let desktop = Desktop::start();
    let mut other = lock(&desktop);
    write!(other, "process 7 on another-machine\n/nowhere/ccc/socket\n").unwrap();
    let mut resident = desktop.resident().start();
    assert_eq!(resident.ends().code(), Some(1));
    resident.says("process 7 on another-machine");
}

#[test]
fn a_home_too_deep_for_a_socket_is_no_hindrance() {
    let desktop = Desktop::start();
    let state = desktop.path(&"deep/".repeat(40)).display().to_string();
    let _resident = desktop.resident().without_env("XDG_RUNTIME_DIR").env("XDG_STATE_HOME", &state).start();
    desktop.tray().item();
    let mut ccc = desktop.command("ccc");
    let status =
        ccc.arg("status").env_remove("XDG_RUNTIME_DIR").env("XDG_STATE_HOME", &state).output().unwrap();
    assert!(status.status.success(), "{status:?}");
}

#[test]
fn the_next_one_starts_where_the_last_one_was_killed() {
    let desktop = Desktop::start();
    for _ in 0..3 {
        let resident = desktop.resident().at("2026-11-22T00:00:00Z").start();
        desktop.tray().item();
        let mut client = desktop.client("cli");
        assert_eq!(client.ask(&json!("status"))["status"]["pid"], resident.pid());
        resident.kill();
        client.is_closed();
        desktop.eventually("the icon goes", || desktop.tray().items().is_empty().then_some(()));
    }
}

#[test]
fn the_socket_is_the_owners_alone() {
    let desktop = Desktop::start();
    let _resident = desktop.resident().at("2026-11-22T00:00:00Z").start();
    desktop.client("cli");
    let mode = |path: &std::path::Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&desktop.socket()), 0o600);
    assert_eq!(mode(desktop.socket().parent().unwrap()), 0o700);
}

#[test]
fn the_command_line_talks_to_the_resident() {
    let desktop = Desktop::start();
    let mut resident = desktop.resident().at("2026-11-26T07:00:10Z").start();
    let item = desktop.tray().item();
    let status = desktop.ccc(&["status"]).done();
    assert!(status.contains("2026-11-26"), "{status}");
    let mut ccc = desktop.command("ccc");
    let status: Value =
        serde_json::from_slice(&ccc.args(["status", "--json"]).output().unwrap().stdout).unwrap();
    assert_eq!(status["pid"], resident.pid());
    desktop.ccc(&["panel"]).done();
    desktop.eventually("the panel is started", || (desktop.panel_starts().len() == 1).then_some(()));
    item.tooltip_where(|text| text.starts_with("1h 00m"));
    desktop.ccc(&["quit"]).done();
    assert_eq!(resident.ends().code(), Some(0));
    assert!(desktop.strays("ccc-tray").is_empty(), "nothing runs on, and asking starts nothing");
    assert_eq!(desktop.ccc(&["status"]).code, Some(1));
    assert!(desktop.strays("ccc-tray").is_empty());
}

#[test]
fn the_sessions_end_is_a_clean_end() {
    let desktop = Desktop::start();
    let mut resident = desktop.resident().at("2026-11-22T00:00:00Z").start();
    desktop.tray().item();
    resident.terminate();
    assert_eq!(resident.ends().code(), Some(0));
    desktop.eventually("the icon goes", || desktop.tray().items().is_empty().then_some(()));
}

#[test]
fn a_panel_gets_whole_snapshots_as_things_change() {
    let desktop = Desktop::builder().zone("Europe/Madrid").start();
    let _resident = desktop.resident().at("2026-11-26T07:59:55Z").start();
    let mut panel = desktop.client("panel");
    let view = panel.hear("the first snapshot", |line| line.get("push")?.get("view").cloned());
    assert_eq!(view["meeting"], "Coop Casual Conference");
    assert_eq!(view["now"]["local"], "Thursday 26 November at 09:00");
    assert_eq!(view["now"]["slot"], "Thursday 08:00 UTC");
    assert_eq!(view["now"]["zone"], "Europe/Madrid (UTC+1)");
    assert_eq!(view["code"]["code"], "ccc");
    assert_eq!(view["slots"].as_array().unwrap().len(), 2);
    let is = |phase: &'static str| {
        move |line: &Value| {
            let view = line.get("push")?.get("view")?;
            (view["now"]["phase"] == phase).then(|| view["now"]["countdown"].clone())
        }
    };
    assert_eq!(panel.hear("the start", is("gathering")), "10 min");
    let first = panel.view().unwrap()["now"]["occurrence"].clone();
    let done = panel.ask(&json!({"act": {"do": "skip", "occurrence": first}}));
    assert!(done.get("done").is_some(), "{done}");
    panel.hear("the next slot", |line| {
        let view = line.get("push")?.get("view")?;
        (view["now"]["slot"] == "Thursday 17:00 UTC").then_some(())
    });
}

#[test]
fn a_second_panel_is_told_that_it_is_not_needed() {
    let desktop = Desktop::start();
    let _resident = desktop.resident().at("2026-11-22T00:00:00Z").start();
    let first = desktop.client("panel");
    first.hear("the first snapshot", |line| line.get("push")?.get("view").cloned());
    let second = desktop.client("panel");
    second.hear("not needed", |line| (line.get("push")? == "not_needed").then_some(()));
    second.is_closed();
    first.hear("the call to the front", |line| line.get("push")?.get("show").cloned());
}

#[test]
fn nonsense_on_the_socket_ends_only_its_own_connection() {
    let desktop = Desktop::start();
    let mut resident = desktop.resident().at("2026-11-22T00:00:00Z").start();
    let mut good = desktop.client("cli");
    let endless = "x".repeat(2_000_000);
    let nonsense =
        ["nonsense", "{}", "null", "{\"ask\":{\"id\":\"x\",\"request\":\"view\"}}", "\u{0}", &endless];
    for line in nonsense {
        let mut client = desktop.client("cli");
        client.send_raw(line);
        client.is_closed();
    }
    assert!(good.ask(&json!("view")).get("view").is_some());
    assert!(resident.runs());
}

#[test]
fn a_panel_that_crashes_is_no_more_than_a_closed_socket() {
    let desktop = Desktop::start();
    let mut resident = desktop.resident().at("2026-11-26T07:59:55Z").start();
    for _ in 0..5 {
        let panel = desktop.client("panel");
        panel.hear("a snapshot", |line| line.get("push")?.get("view").cloned());
        drop(panel);
        let mut client = desktop.client("cli");
        desktop.eventually("the resident notices", || {
            (client.ask(&json!("status"))["status"]["panel"] == false).then_some(())
        });
    }
    desktop.tray().item().activate(0, 0);
    desktop.eventually("a click starts a new one", || (desktop.panel_starts().len() == 1).then_some(()));
    assert!(resident.runs());
}

#[test]
fn the_command_line_joins_by_itself_where_no_resident_runs() {
    let desktop =
        Desktop::builder().display().settings("[room]\nurl = 'https://meet.example.org/coop'").start();
    let said = desktop.ccc(&["join", "--at", "2026-11-26T08:00:00Z"]);
    assert_eq!(said.code, Some(0), "{said:#?}");
    desktop.eventually("the room opens", || (!desktop.opened().is_empty()).then_some(()));
    assert_eq!(desktop.opened(), [["https://meet.example.org/coop"]]);
}

#[test]
fn a_resident_of_another_version_is_asked_to_step_down() {
    let desktop = Desktop::start();
    let folder = desktop.socket().parent().unwrap().to_owned();
    std::fs::create_dir(&folder).unwrap();
    let lock = lock(&desktop);
    let listener = UnixListener::bind(desktop.socket()).unwrap();
    let older = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut lines = BufReader::new(stream.try_clone().unwrap()).lines().map_while(Result::ok);
        let hello = lines.next().unwrap();
        writeln!(stream, "{}", json!({"hello": {"protocol": 0, "program": "0.0.1"}})).unwrap();
        let asked: Value = serde_json::from_str(&lines.next().unwrap()).unwrap();
        // It ends: the lock is free, the socket is dead.
        drop((lock, listener));
        (hello, asked)
    });
    let mut resident = desktop.resident().at("2026-11-22T00:00:00Z").start();
    desktop.tray().item();
    let (hello, asked) = older.join().unwrap();
    assert!(hello.contains("\"role\":\"tray\""), "{hello}");
    assert_eq!(asked["ask"]["request"], "step_down");
    assert_eq!(desktop.client("cli").ask(&json!("status"))["status"]["pid"], resident.pid());
    assert!(resident.runs());
}
