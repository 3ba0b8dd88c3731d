//! The process that reads the network: killed, stopped, missing, and what others can see of it.

use crate::entering::{NAME, desktop_before, filled_in, opened, room_with_code, statuses};
use ccc_testkit::desktop::{Desktop, Resident};
use ccc_testkit::servers::bbb::BigBlueButton;
use ccc_testkit::servers::greenlight::{Greenlight, Setup};
use ccc_testkit::servers::web::{Body, Reply};
use rustix::process::{Pid, Signal, kill_process};
use serde_json::json;
use std::fs;

/// The processes that this one has started and that run, with their arguments.
fn children(parent: u32) -> Vec<(u32, String)> {
    let processes = fs::read_dir("/proc").unwrap().flatten();
    let numbers = processes.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    numbers
        .filter_map(|pid: u32| {
            let stat = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
            // After the name, which may hold anything: the state, and the parent.
            let mut rest = stat.rsplit_once(") ")?.1.split(' ');
            let (state, its_parent) = (rest.next()?, rest.next()?);
            let arguments = fs::read(format!("/proc/{pid}/cmdline")).ok()?;
            let is_ours = its_parent == parent.to_string() && state != "Z";
            is_ours.then(|| (pid, String::from_utf8_lossy(&arguments).replace('\0', " ")))
        })
        .collect()
}

/// The one process that reads the network for the resident.
fn reader(desktop: &Desktop, resident: &Resident) -> u32 {
    desktop.eventually("the network is read", || {
        children(resident.pid())
            .into_iter()
            .find(|(_, arguments)| arguments.ends_with("ccc read "))
            .map(|(pid, _)| pid)
    })
}

fn signal(pid: u32, signal: Signal) {
    kill_process(Pid::from_raw(pid.cast_signed()).unwrap(), signal).unwrap();
}

#[test]
fn nobody_sees_name_code_or_room_in_the_list_of_processes() {
    let server = BigBlueButton::start();
    let greenlight = Greenlight::start(Setup { code: Some("geheim-7".into()), ..Setup::default() }, &server);
    let settings = format!(
        "name = '{NAME}'\n[room]\nurl = '{}'\naccess_code = 'geheim-7'\nenter_directly = true\n",
        greenlight.room()
    );
    let desktop = Desktop::builder().display().settings(&settings).start();
    let resident = desktop.resident().at("2026-11-26T07:58:00Z").start();
    desktop.tray().item().click(&["Join"]);
    desktop.eventually("it waits for the host", || {
        (greenlight.subscriptions() == 1 && statuses(&greenlight) == 2).then_some(())
    });
    reader(&desktop, &resident);
    for (_, arguments) in children(resident.pid()) {
        for word in [NAME, "geheim", "abc-def", &greenlight.host()] {
            assert!(!arguments.contains(word), "{arguments}");
        }
    }
}

#[test]
fn a_listener_that_is_killed_is_told_of_and_another_one_listens() {
    let server = BigBlueButton::start();
    let greenlight = Greenlight::start(room_with_code(), &server);
    let desktop = desktop_before(&greenlight, &server, true);
    let mut resident = desktop.resident().at("2026-11-26T07:58:00Z").speed(4).start();
    desktop.tray().item().click(&["Join"]);
    desktop.eventually("it waits for the host", || (greenlight.subscriptions() == 1).then_some(()));
    signal(reader(&desktop, &resident), Signal::KILL);
    resident.says("cannot be heard");
    desktop.eventually("it listens again", || (greenlight.subscriptions() == 2).then_some(()));
    greenlight.create();
    greenlight.host_enters();
    assert!(opened(&desktop).contains("/bigbluebutton/api/join?"));
    assert!(resident.runs());
    desktop.eventually("no process is left", || children(resident.pid()).is_empty().then_some(()));
}

#[test]
fn a_reader_that_is_killed_or_stopped_in_the_midst_costs_one_answer() {
    for how in [Signal::KILL, Signal::STOP] {
        let server = BigBlueButton::start();
        let greenlight = Greenlight::start(room_with_code(), &server);
        greenlight.change(|room| room.instead = Some(("/api/", Reply::of(200, Body::Silence))));
        let desktop = desktop_before(&greenlight, &server, false);
        let mut resident = desktop.resident().at("2026-11-26T07:50:00Z").start();
        let item = desktop.tray().item();
        item.click(&["Join"]);
        signal(reader(&desktop, &resident), how);
        assert_eq!(opened(&desktop), filled_in(&greenlight, false), "the page opens without an answer");
        desktop.eventually("no process is left", || children(resident.pid()).is_empty().then_some(()));
        if how == Signal::KILL {
            resident.says("did not answer: it ended without an answer (signal: 9");
        }
        greenlight.change(|room| room.instead = None);
        let second = desktop.eventually("the next try works", || {
            item.click(&["Join"]);
            desktop.within(std::time::Duration::from_secs(2), || desktop.opened().get(1).cloned())
        });
        assert_eq!(second, [filled_in(&greenlight, true)]);
        assert!(resident.runs());
    }
}

#[test]
fn without_the_reader_that_is_said_once_and_all_else_works() {
    let server = BigBlueButton::start();
    let greenlight = Greenlight::start(room_with_code(), &server);
    let desktop = desktop_before(&greenlight, &server, true);
    fs::remove_file(desktop.path("programs").join("ccc")).unwrap();
    let mut resident = desktop.resident().at("2026-11-26T07:50:00Z").start();
    let item = desktop.tray().item();
    item.click(&["Join"]);
    assert!(opened(&desktop).starts_with(&greenlight.room()), "{:?}", desktop.opened());
    let said =
        |words: &str| desktop.notices().all().iter().filter(|notice| notice.body.contains(words)).count();
    desktop.eventually("it is said", || (said("which reads the network") == 1).then_some(()));
    desktop.eventually("the page opens again", || {
        item.click(&["Join"]);
        desktop.within(std::time::Duration::from_secs(2), || (desktop.opened().len() == 2).then_some(()))
    });
    assert_eq!((said("which reads the network"), greenlight.requests().len()), (1, 0));
    desktop.client("cli").ask(&json!({"act": {"do": "skip"}}));
    assert!(resident.runs());
}

#[test]
fn a_resident_that_is_killed_takes_its_reader_with_it() {
    let server = BigBlueButton::start();
    let greenlight = Greenlight::start(room_with_code(), &server);
    let desktop = desktop_before(&greenlight, &server, true);
    let resident = desktop.resident().at("2026-11-26T07:58:00Z").start();
    desktop.tray().item().click(&["Join"]);
    desktop.eventually("it waits for the host", || (greenlight.subscriptions() == 1).then_some(()));
    let reader = reader(&desktop, &resident);
    signal(reader, Signal::STOP);
    resident.kill();
    desktop.eventually("the reader is gone", || {
        let stat = fs::read_to_string(format!("/proc/{reader}/stat")).unwrap_or_default();
        (stat.is_empty() || stat.contains(") Z ")).then_some(())
    });
}
