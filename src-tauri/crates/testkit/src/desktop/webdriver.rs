//! The panel's window, driven through `WebKitWebDriver`: what the page holds, and real clicks.

use super::Desktop;
use super::programs;
use super::running::Running;
use serde_json::{Value, json};
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::Command;

/// The key under which the protocol hides an element's number.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// A panel that was started by the driver.
pub struct Window<'a> {
    desktop: &'a Desktop,
    port: u16,
    session: String,
}

impl<'a> Window<'a> {
    /// Starts the panel with `arguments` and waits for its page.
    pub fn open(desktop: &'a Desktop, arguments: &[&str]) -> Self {
        let port = free_port();
        let mut command = Command::new("WebKitWebDriver");
        desktop.surround(&mut command);
        command.arg(format!("--port={port}"));
        command.envs([("TAURI_AUTOMATION", "true"), ("TAURI_WEBVIEW_AUTOMATION", "true")]);
        // A sandbox of its own wants rights that a container's root has not.
        command.env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1");
        desktop.keep(Running::silent(&mut command));
        desktop.eventually("the driver listens", || TcpStream::connect(("127.0.0.1", port)).ok());
        let panel = desktop.path("programs").join("ccc-panel");
        let options = json!({"binary": panel, "args": arguments});
        let wanted = json!({"capabilities": {"alwaysMatch": {"webkitgtk:browserOptions": options}}});
        let answer = call(port, "POST", "/session", Some(&wanted)).expect("the driver answers");
        let session =
            answer["sessionId"].as_str().unwrap_or_else(|| panic!("no window: {answer}")).to_owned();
        Self { desktop, port, session }
    }

    /// The visible text of the page.
    pub fn text(&self) -> String {
        self.run("return document.body.innerText").as_str().unwrap_or_default().to_owned()
    }

    /// Waits until the page's text is as wanted, and answers with it.
    pub fn text_where(&self, wanted: impl Fn(&str) -> bool) -> String {
        let mut last = String::new();
        let found = self.desktop.wait(|| {
            last = self.text();
            wanted(&last).then(|| last.clone())
        });
        found.unwrap_or_else(|| panic!("the page stays:\n{last}"))
    }

    /// What a script answers.
    pub fn run(&self, script: &str) -> Value {
        self.ask("POST", "/execute/sync", Some(&json!({"script": script, "args": []})))
    }

    /// Clicks what the `XPath` finds, with the pointer.
    pub fn click(&self, xpath: &str) {
        let element = self.desktop.eventually(&format!("{xpath} is on the page"), || {
            let found = self.try_ask("POST", "/element", Some(&json!({"using": "xpath", "value": xpath})))?;
            found.get(ELEMENT)?.as_str().map(ToOwned::to_owned)
        });
        self.ask("POST", &format!("/element/{element}/click"), Some(&json!({})));
    }

    /// Presses a key (`\u{E00C}` is Escape).
    pub fn key(&self, key: &str) {
        let press = json!([{"type": "keyDown", "value": key}, {"type": "keyUp", "value": key}]);
        self.ask(
            "POST",
            "/actions",
            Some(&json!({"actions": [{"type": "key", "id": "keys", "actions": press}]})),
        );
    }

    fn ask(&self, method: &str, path: &str, body: Option<&Value>) -> Value {
        let answer = self
            .try_ask(method, path, body)
            .unwrap_or_else(|| panic!("the driver does not answer {method} {path}"));
        assert!(answer.get("error").is_none(), "{method} {path}: {answer}");
        answer
    }

    fn try_ask(&self, method: &str, path: &str, body: Option<&Value>) -> Option<Value> {
        call(self.port, method, &format!("/session/{}{path}", self.session), body)
    }
}

/// Whether the panel's window can be driven here; leaves the test out where it cannot.
pub fn can_drive() -> bool {
    if programs::panel().is_none() {
        programs::leave_out("ccc-panel");
        return false;
    }
    programs::is_installed("WebKitWebDriver")
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("loopback takes a listener");
    listener.local_addr().expect("a listener has an address").port()
}

/// One request of the protocol; nothing where the driver or the window is gone.
fn call(port: u16, method: &str, path: &str, body: Option<&Value>) -> Option<Value> {
    let body = body.map(ToString::to_string).unwrap_or_default();
    let mut stream = TcpStream::connect(("127.0.0.1", port)).ok()?;
    stream.set_read_timeout(Some(super::bell::SOON)).ok()?;
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    )
    .ok()?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).ok()?;
    let text = String::from_utf8(answer).ok()?;
    let (_, body) = text.split_once("\r\n\r\n")?;
    let mut value: Value = serde_json::from_str(body).ok()?;
    Some(value["value"].take())
}
