//! Whether the thread's and the room's servers answer, and what time they say it is.
//!
//! The thread is asked for what is read of it anyway, a Greenlight room for its public side, any other room's server for
//! the head of its first page: nothing of that starts a meeting or leaves a trace in one.

use crate::discourse::{self, Topic};
use crate::fetch::{Answer, Failure, FetchError, Limits, Session};
use crate::greenlight::{self, Room};
use ccc_core::link::Link;
use ccc_core::readiness::ReachFailure;
use ccc_core::reading::Checked;
use ccc_core::room::entry::RoomProbe;
use chrono::{DateTime, Utc};
use std::time::Duration;
use ureq::http::{HeaderMap, header};
use url::Url;

/// The limits for a person who waits for the result.
pub fn interactive_limits() -> Limits {
    Limits { connect: Duration::from_secs(3), total: Duration::from_secs(4), ..Limits::default() }
}

/// Asks the forum for `topic`.
pub fn thread(topic: &Topic, limits: Limits) -> Checked {
    checked(discourse::ask(topic, limits), |answer| discourse::thread(topic, answer).map(drop))
}

/// Asks the server of the room behind `link`.
pub fn room(link: &Link, limits: Limits) -> Checked {
    let session = Session::with(link, limits);
    if let Some(room) = Room::of(link) {
        return checked(greenlight::ask_public(&session, &room), |answer| {
            let host = room.page().host();
            match greenlight::facts(answer, &room)? {
                RoomProbe::Gone => Err(Failure::Refused(404, None).at(host)),
                _ => Ok(()),
            }
        });
    }
    let host = link.host();
    // What its first page is does not matter: a redirect and a refusal are answers, too.
    checked(session.head(&first_page(link)), |answer| match answer.status.as_u16() {
        500.. => answer.ok(host).map(drop),
        _ => Ok(()),
    })
}

fn first_page(link: &Link) -> Link {
    let page = Url::parse(link.as_str()).and_then(|url| url.join("/")).ok();
    page.and_then(|page| Link::parse(page.as_str()).ok()).unwrap_or_else(|| link.clone())
}

fn checked(
    answer: Result<Answer, FetchError>,
    judge: impl FnOnce(Answer) -> Result<(), FetchError>,
) -> Checked {
    match answer {
        Ok(answer) => {
            let date = date(&answer.headers);
            Checked { failure: judge(answer).err().and_then(why), date }
        }
        Err(error) => Checked { failure: why(error), date: None },
    }
}

/// The server's time. A cached answer has an old one.
fn date(headers: &HeaderMap) -> Option<DateTime<Utc>> {
    let text = |name| headers.get(name)?.to_str().ok();
    let is_kept = text(header::AGE).is_some_and(|age| age.trim() != "0");
    let date = text(header::DATE).filter(|_| !is_kept)?;
    DateTime::parse_from_rfc2822(date).ok().map(|date| date.to_utc())
}

/// The failure as readiness reports it; `None` if the server answers and only limits the rate.
fn why(error: FetchError) -> Option<ReachFailure> {
    Some(match error.failure {
        Failure::Unreachable(_) => ReachFailure::NoConnection,
        Failure::NotTrusted(_) => ReachFailure::NotTrusted,
        Failure::TimedOut => ReachFailure::Slow,
        Failure::Redirected(to) => ReachFailure::Moved { to },
        Failure::Refused(429, _) => return None,
        Failure::Refused(401 | 403, _) => ReachFailure::Closed,
        Failure::Refused(404 | 410, _) => ReachFailure::Missing,
        Failure::Refused(status, _) => ReachFailure::Strange { status: Some(status) },
        Failure::TooLarge | Failure::CutOff | Failure::TooManyRedirects | Failure::Unexpected(_) => {
            ReachFailure::Strange { status: None }
        }
    })
}
