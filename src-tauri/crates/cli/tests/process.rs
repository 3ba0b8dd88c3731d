//! `ccc read` by itself: what it takes, what it answers, and what it costs at most.
#![expect(clippy::unwrap_used, reason = "tests: a broken expectation ends the test")]

use ccc_core::link::Link;
#[cfg(target_os = "linux")]
use ccc_core::readiness::Confinement;
use ccc_core::reading::{Answer, Question};
use ccc_testkit::servers::bbb::BigBlueButton;
use ccc_testkit::servers::discourse::{self, Discourse, Mood};
use ccc_testkit::servers::greenlight::{Greenlight, Setup};
use ccc_testkit::servers::web::Reply;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

struct Reader {
    child: Child,
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
}

impl Reader {
    fn ask(question: &Question) -> Self {
        Self::hear(ccc_app::network::wire::line(question).as_bytes(), None)
    }

    /// A process that hears these bytes, and trusts the authority in this file.
    fn hear(bytes: &[u8], trusted: Option<&Path>) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ccc"));
        command.arg("read").env("MALLOC_ARENA_MAX", "1").env_remove("SSL_CERT_FILE");
        command.envs(trusted.map(|file| ("SSL_CERT_FILE", file)));
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut input = child.stdin.take().unwrap();
        let output = BufReader::new(child.stdout.take().unwrap());
        // A process that takes no more has ended.
        let _ = input.write_all(bytes);
        Self { child, input: Some(input), output }
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.output.read_line(&mut line).unwrap();
        line
    }

    fn answer(&mut self) -> Answer {
        let line = self.line();
        ccc_app::network::wire::read(line.as_bytes()).unwrap_or_else(|error| panic!("{error}: {line:.200}"))
    }

    /// What the kernel says of it: a file in its folder of `/proc`.
    #[cfg(target_os = "linux")]
    fn proc(&self, file: &str) -> String {
        std::fs::read_to_string(format!("/proc/{}/{file}", self.child.id())).unwrap()
    }

    /// What it said besides, after its end.
    fn end(mut self) -> String {
        self.input = None;
        let mut said = String::new();
        self.child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
        self.child.wait().unwrap();
        said
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn forum(body: Vec<u8>) -> (Discourse, Question) {
    let forum = Discourse::start("https://bbb.example.org/rooms/abc-def-ghi-jkl/join");
    forum.set(Mood::Sends(Reply::new(200, "application/json", body)));
    let question = Question::Thread(Link::parse(&forum.thread()).unwrap());
    (forum, question)
}

#[test]
fn whatever_a_forum_sends_the_process_stays_small_and_answers_within_its_bounds() {
    for (name, body) in discourse::hostile_topics() {
        let (_forum, question) = forum(body);
        let mut reader = Reader::ask(&question);
        let line = reader.line();
        assert!(line.len() <= ccc_app::network::wire::MAX_ANSWERS, "{name}: {} bytes", line.len());
        let answer = ccc_app::network::wire::read::<Answer>(line.as_bytes());
        assert!(
            matches!(answer, Ok(Answer::Thread(_) | Answer::ThreadFailed { .. })),
            "{name}: {answer:?}, {line:.100}"
        );
        #[cfg(target_os = "linux")]
        {
            let status = reader.proc("status");
            let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
            let peak: u32 = peak.trim().trim_end_matches(" kB").parse().unwrap();
            println!("{name}: {peak} kB");
            assert!(peak <= 60_000, "{name}: {peak} kB");
        }
    }
}

#[test]
fn what_is_no_question_is_not_answered() {
    for nonsense in
        ["", "\n", "{}\n", "{\"v\":1,\"say\":\"listening\"}\n", "{\"v\":2,\"say\":\"confinement\"}\n"]
    {
        let mut reader = Reader::hear(nonsense.as_bytes(), None);
        reader.input = None;
        assert_eq!(reader.line(), "", "{nonsense}");
    }
    let mut long = b"{\"v\":1,\"say\":\"".to_vec();
    long.resize(1_000_000, b'x');
    assert_eq!(Reader::hear(&long, None).line(), "");
    let javascript = r#"{"v":1,"say":{"thread":"javascript:alert(1)"}}"#;
    assert_eq!(Reader::hear(format!("{javascript}\n").as_bytes(), None).line(), "");
}

#[test]
fn a_link_of_another_shape_is_told_as_such() {
    let link = Link::parse("https://forum.example/latest").unwrap();
    for question in
        [Question::Thread(link.clone()), Question::CheckThread(link.clone()), Question::Listen(link)]
    {
        assert_eq!(Reader::ask(&question).answer(), Answer::NotReadable, "{question:?}");
    }
}

#[test]
fn the_end_of_its_input_is_its_own() {
    let greenlight = Greenlight::start(Setup::default(), &BigBlueButton::start());
    let mut reader = Reader::ask(&Question::Listen(Link::parse(&greenlight.room()).unwrap()));
    assert_eq!(reader.answer(), Answer::Listening);
    // It listens, and nothing else ends it.
    assert_eq!(reader.end(), "");
}

#[test]
#[cfg(target_os = "linux")]
fn it_is_kept_within_limits_and_says_what_keeps_it() {
    let mut reader = Reader::ask(&Question::Confinement);
    let Answer::Confined(Some(kept)) = reader.answer() else { panic!("Linux has a way to") };
    if kept != (Confinement { files: true, connections: true }) {
        ccc_testkit::skip(&format!("this kernel's Landlock keeps from no more than {kept:?}"));
    }
    let limits = reader.proc("limits");
    let limit = |name: &str| {
        let line = limits.lines().find(|line| line.starts_with(name)).unwrap();
        line[name.len()..].split_whitespace().next().unwrap().to_owned()
    };
    assert_eq!(limit("Max core file size"), "0");
    assert_eq!(limit("Max open files"), "64");
    assert_eq!(limit("Max cpu time"), "30");
    assert_eq!(limit("Max data size"), (48 * 1024 * 1024).to_string());
    let status = reader.proc("status");
    assert!(status.contains("NoNewPrivs:\t1"), "{status}");
    assert_eq!(
        reader.proc("cmdline").replace('\0', " ").trim(),
        format!("{} read", env!("CARGO_BIN_EXE_ccc"))
    );
}

#[test]
#[cfg(target_os = "linux")]
fn confined_as_it_is_it_trusts_whom_the_system_trusts_and_nobody_else() {
    let certificate = ccc_testkit::servers::tls::Certificate::new();
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(certificate.pem.as_bytes()).unwrap();
    let topic = discourse::topic("<p>Hi</p>");
    let forum = certificate.start(move |_| Reply::new(200, "application/json", topic.clone()));
    let question = Question::Thread(Link::parse(&forum.url("/t/726")).unwrap());
    let line = ccc_app::network::wire::line(&question);
    let answer = Reader::hear(line.as_bytes(), Some(file.path())).answer();
    assert!(matches!(answer, Answer::Thread(_)), "{answer:?}");
    let answer = Reader::hear(line.as_bytes(), None).answer();
    assert!(
        matches!(&answer, Answer::ThreadFailed { why, .. } if why.contains("cannot be trusted")),
        "{answer:?}"
    );
}
