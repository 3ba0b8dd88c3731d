//! What the surroundings say: whom to trust, and which proxy to go through. Both are read from the environment, so each
//! test asks in a process of its own.

use ccc_core::link::Link;
use ccc_sources::cable::listen;
use ccc_sources::discourse::{Topic, read};
use ccc_sources::fetch::Limits;
use ccc_sources::greenlight::Room;
use ccc_testkit::servers::bbb::BigBlueButton;
use ccc_testkit::servers::greenlight::{Greenlight, Setup};
use ccc_testkit::servers::tls::Certificate;
use ccc_testkit::servers::web::{Reply, Web};
use std::io::Write;
use std::process::Command;

/// A certificate and the file by which a process trusts it.
pub(crate) struct Trusted {
    pub(crate) certificate: Certificate,
    file: tempfile::NamedTempFile,
}

impl Trusted {
    pub(crate) fn new() -> Self {
        let certificate = Certificate::new();
        let mut file = tempfile::NamedTempFile::new().unwrap();
        file.write_all(certificate.pem.as_bytes()).unwrap();
        Self { certificate, file }
    }

    /// The variable that says so.
    pub(crate) fn variable(&self) -> (&str, &str) {
        ("SSL_CERT_FILE", self.file.path().to_str().unwrap())
    }
}

/// Runs `test` for `link` in a process of its own, with `variables` set and no others that matter; answers with what it
/// prints after `ANSWER`.
pub(crate) fn in_a_process(test: &str, link: &str, variables: &[(&str, &str)]) -> String {
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(["--exact", test, "--ignored", "--nocapture"]);
    for name in [
        "HTTPS_PROXY",
        "https_proxy",
        "HTTP_PROXY",
        "http_proxy",
        "ALL_PROXY",
        "all_proxy",
        "NO_PROXY",
        "no_proxy",
    ] {
        child.env_remove(name);
    }
    let child = child.env("LINK", link).envs(variables.iter().copied()).output().unwrap();
    let out = String::from_utf8(child.stdout).unwrap();
    let answer = out.lines().find_map(|line| line.split_once("ANSWER ")).map(|(_, answer)| answer.to_owned());
    answer.unwrap_or_else(|| panic!("no answer in {out}"))
}

/// Reads the thread, or listens at the room.
fn ask(link: &str, variables: &[(&str, &str)]) -> String {
    in_a_process("surroundings::asks_for_what_it_is_told", link, variables)
}

#[test]
#[ignore = "the other tests run it, in a process of its own"]
fn asks_for_what_it_is_told() {
    let link = Link::parse(&std::env::var("LINK").unwrap()).unwrap();
    let answer = match (Topic::of(&link), Room::of(&link)) {
        (Some(topic), _) => {
            read(&topic, Limits::default()).map(|thread| format!("post {}", thread.highest_post))
        }
        (None, Some(room)) => listen(&room, Limits::default()).map(|_| "listens".to_owned()),
        (None, None) => panic!("{link} is neither a thread nor a room"),
    };
    println!("ANSWER {}", answer.unwrap_or_else(|error| error.to_string()));
}

#[test]
fn whom_the_system_trusts_is_trusted_and_nobody_else() {
    let trusted = Trusted::new();
    let topic = ccc_testkit::fixtures::TOPIC_JSON;
    let forum = trusted.certificate.start(move |_| Reply::new(200, "application/json", topic));
    let thread = forum.url("/t/726");

    assert_eq!(ask(&thread, &[trusted.variable()]), "post 4");
    assert_eq!(forum.requests().len(), 1);

    let stranger = ask(&thread, &[]);
    assert!(stranger.contains("cannot be trusted"), "{stranger}");
    let other_name = thread.replace("localhost", "127.0.0.1");
    let other_name = ask(&other_name, &[trusted.variable()]);
    assert!(other_name.contains("cannot be trusted"), "{other_name}");
    assert_eq!(forum.requests().len(), 1, "nothing was asked of a server that was not trusted");
}

#[test]
fn the_rooms_signal_is_heard_only_of_whom_the_system_trusts() {
    let trusted = Trusted::new();
    for host in ["localhost", "[::1]"] {
        let web = |answer| trusted.certificate.start_at(host, answer);
        let greenlight = Greenlight::start_on(web, Setup::default(), &BigBlueButton::start());
        assert_eq!(ask(&greenlight.room(), &[trusted.variable()]), "listens");
        let stranger = ask(&greenlight.room(), &[]);
        assert!(stranger.contains("cannot be trusted"), "{stranger}");
        assert_eq!(greenlight.requests().len(), 1);
    }
}

#[test]
fn the_proxy_of_the_environment_is_gone_through_but_not_to_this_machine() {
    let proxy = Web::start(|_| Reply::new(502, "text/plain", "no way"));
    let address = proxy.url("");
    let answer = ask("https://forum.example/t/726", &[("HTTPS_PROXY", &address)]);
    assert!(answer.contains("forum.example could not be reached"), "{answer}");
    let asked = proxy.requests();
    assert_eq!((asked[0].method.as_str(), asked[0].path.as_str()), ("CONNECT", "forum.example:443"));

    let topic = ccc_testkit::fixtures::TOPIC_JSON;
    let here = Web::start(move |_| Reply::new(200, "application/json", topic));
    let variables = [("HTTP_PROXY", address.as_str()), ("ALL_PROXY", address.as_str())];
    assert_eq!(ask(&here.url("/t/726"), &variables), "post 4");
    assert_eq!(proxy.requests().len(), asked.len());

    let answer = ask("https://bbb.example/rooms/abc-def-ghi-jkl", &[("HTTPS_PROXY", &address)]);
    assert!(answer.contains("proxy"), "the signal takes no way around it: {answer}");
}
