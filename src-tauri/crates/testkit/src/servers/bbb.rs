//! A stand-in for `BigBlueButton`: join addresses that let the first visitor in, and nobody after.

use super::web::{Reply, Request, Web};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// The server.
pub struct BigBlueButton {
    web: Web,
    desk: Arc<Mutex<Desk>>,
}

#[derive(Default)]
struct Desk {
    /// Join addresses that nobody has used: checksum and name.
    unused: Vec<(String, String)>,
    /// The names of those who are in the room, in the order of their coming.
    inside: Vec<String>,
    /// Visits to an address that was used up already.
    refused: usize,
}

/// Hands out join addresses, as `BigBlueButton` lets Greenlight do.
#[derive(Clone)]
pub struct Doorkeeper {
    base: String,
    desk: Arc<Mutex<Desk>>,
}

impl BigBlueButton {
    /// An empty room.
    pub fn start() -> Self {
        let desk = Arc::<Mutex<Desk>>::default();
        let at_the_desk = Arc::clone(&desk);
        let web = Web::start(move |request| {
            answer(request, &mut at_the_desk.lock().unwrap_or_else(PoisonError::into_inner))
        });
        Self { web, desk }
    }

    /// Who gives out its join addresses.
    pub fn doorkeeper(&self) -> Doorkeeper {
        Doorkeeper { base: self.web.url("/bigbluebutton/api/join"), desk: Arc::clone(&self.desk) }
    }

    /// Host and port.
    pub fn host(&self) -> String {
        self.web.host()
    }

    /// The names of those who are in the room, in the order of their coming.
    pub fn inside(&self) -> Vec<String> {
        self.desk.lock().unwrap_or_else(PoisonError::into_inner).inside.clone()
    }

    /// How often an address was visited that had been used up: after a visit beforehand the person stands outside.
    pub fn refused(&self) -> usize {
        self.desk.lock().unwrap_or_else(PoisonError::into_inner).refused
    }

    /// All visits.
    pub fn requests(&self) -> Vec<Request> {
        self.web.requests()
    }
}

impl Doorkeeper {
    /// Whether the meeting runs, which for `BigBlueButton` means that somebody is inside.
    pub fn is_anybody_inside(&self) -> bool {
        !self.desk.lock().unwrap_or_else(PoisonError::into_inner).inside.is_empty()
    }

    /// A join address for one person in this role.
    pub fn admit(&self, name: &str, role: &str) -> String {
        static COUNT: AtomicU64 = AtomicU64::new(0);
        let checksum = format!("{:040x}", COUNT.fetch_add(1, Ordering::SeqCst) + 0xabc_def);
        let mut desk = self.desk.lock().unwrap_or_else(PoisonError::into_inner);
        desk.unused.push((checksum.clone(), name.to_owned()));
        let shown = name.bytes().fold(String::new(), |shown, byte| format!("{shown}%{byte:02X}"));
        format!("{}?fullName={shown}&meetingID=coop&redirect=true&role={role}&checksum={checksum}", self.base)
    }
}

fn answer(request: &Request, desk: &mut Desk) -> Reply {
    match request.path.as_str() {
        "/bigbluebutton/api/join" => {
            let checksum = request.query.rsplit_once("checksum=").map_or("", |(_, checksum)| checksum);
            // Whoever comes first has the seat, also with HEAD.
            if let Some(place) = desk.unused.iter().position(|(unused, _)| unused == checksum) {
                let (checksum, name) = desk.unused.remove(place);
                desk.inside.push(name);
                Reply::redirect(302, &format!("/html5client/?sessionToken={checksum}"))
            } else {
                desk.refused += 1;
                let body = "<response><returncode>FAILED</returncode><messageKey>checksumError</messageKey></response>";
                Reply::new(401, "text/xml", body)
            }
        }
        "/html5client/" => {
            Reply::html("<!doctype html><title>In the room</title><h1>You are in the room</h1>")
        }
        _ => Reply::new(404, "text/html", ""),
    }
}
