//! Why a request failed, in words for a person.

use ccc_core::reading::RetryAfter;
use ccc_core::room::entry::RoomFailure;
use chrono::DateTime;
use std::time::Duration;
use std::{fmt, io};
use ureq::Timeout;
use ureq::http::{HeaderMap, header};

/// Why a host gave no answer. Its text is for people: what happened, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FetchError {
    /// The host that was asked.
    pub host: String,
    /// Why.
    pub failure: Failure,
}

/// Why there is no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// No connection, and what the system says.
    Unreachable(String),
    /// A connection, but not to who it should be, and what is wrong.
    NotTrusted(String),
    /// The time is up.
    TimedOut,
    /// More bytes than the limit.
    TooLarge,
    /// The answer ended before its end.
    CutOff,
    /// A redirect to another host, or to the kind of address that is never opened.
    Redirected(String),
    /// More redirects than are followed.
    TooManyRedirects,
    /// An HTTP status other than 200, and when the host may be asked again, where it says so. 401 stands for the 403 of a forum
    /// that wants a sign-in, too.
    Refused(u16, Option<RetryAfter>),
    /// An answer that does not mean what it should, and what is wrong with it.
    Unexpected(String),
}

impl Failure {
    /// The failure of this host.
    pub(crate) fn at(self, host: impl Into<String>) -> FetchError {
        FetchError { host: host.into(), failure: self }
    }

    /// What an answer with this status and these headers means.
    pub(crate) fn status(status: u16, headers: &HeaderMap) -> Self {
        Self::Refused(status, retry_after(headers))
    }
}

impl FetchError {
    /// When the host may be asked again, where it says so.
    pub fn retry(&self) -> Option<RetryAfter> {
        match self.failure {
            Failure::Refused(_, retry) => retry,
            _ => None,
        }
    }

    /// The same without any text of the server's or of a library's.
    pub fn room_failure(&self) -> RoomFailure {
        match self.failure {
            Failure::Unreachable(_) | Failure::CutOff => RoomFailure::Unreachable,
            Failure::NotTrusted(_) => RoomFailure::NotTrusted,
            Failure::TimedOut => RoomFailure::Slow,
            Failure::Refused(401 | 403, _) => RoomFailure::Forbidden,
            Failure::Refused(429, _) => RoomFailure::Busy,
            Failure::Refused(status, _) => RoomFailure::Status(status),
            Failure::TooLarge
            | Failure::Redirected(_)
            | Failure::TooManyRedirects
            | Failure::Unexpected(_) => RoomFailure::Unexpected,
        }
    }
}

impl std::error::Error for FetchError {}

impl fmt::Display for FetchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let host = &self.host;
        match &self.failure {
            Failure::Unreachable(why) => {
                write!(f, "{host} could not be reached ({why}): check your connection and try again")
            }
            Failure::NotTrusted(why) => write!(
                f,
                "the connection to {host} cannot be trusted ({why}): you may need to sign in to the network, or your \
                 clock may be wrong"
            ),
            Failure::TimedOut => write!(f, "{host} did not respond in time: try again later"),
            Failure::TooLarge => write!(f, "{host} sent far more than expected, so it was not read"),
            Failure::CutOff => write!(f, "the response from {host} was cut off: try again"),
            Failure::Redirected(to) => {
                write!(
                    f,
                    "{host} redirects to {to}, which is not followed: if it has moved, set the new link"
                )
            }
            Failure::TooManyRedirects => {
                write!(f, "{host} redirects in circles: try again later, or open it in the browser")
            }
            Failure::Unexpected(why) => {
                write!(f, "{host} sent an unexpected response ({why}): check the link")
            }
            Failure::Refused(401, _) => {
                write!(f, "{host} wants you to sign in, which this app cannot do: open it in the browser")
            }
            Failure::Refused(403, _) => {
                write!(f, "{host} does not let this app read that: open it in the browser")
            }
            Failure::Refused(404, _) => write!(f, "{host} has nothing at this link: check the link"),
            Failure::Refused(410, _) => {
                write!(f, "what was at this link has been deleted from {host}: look for a new link")
            }
            Failure::Refused(429, _) => {
                write!(f, "{host} is getting too many requests: the app will wait before it tries again")
            }
            Failure::Refused(status, _) => {
                write!(f, "{host} responded with error {status}: try again later, or open it in the browser")
            }
        }
    }
}

/// Reads the header, which has whole seconds or a date.
fn retry_after(headers: &HeaderMap) -> Option<RetryAfter> {
    let text = headers.get(header::RETRY_AFTER)?.to_str().ok()?.trim();
    match text.parse() {
        Ok(seconds) => Some(RetryAfter::In(Duration::from_secs(seconds))),
        Err(_) => DateTime::parse_from_rfc2822(text).ok().map(|at| RetryAfter::At(at.to_utc())),
    }
}

/// Whether it is certain that nothing of the request has reached the server.
pub(super) fn never_left(error: &ureq::Error) -> bool {
    match error {
        ureq::Error::Timeout(Timeout::Resolve | Timeout::Connect)
        | ureq::Error::HostNotFound
        | ureq::Error::ConnectionFailed => true,
        // What only connecting can bring.
        ureq::Error::Io(error) => matches!(
            error.kind(),
            io::ErrorKind::ConnectionRefused
                | io::ErrorKind::HostUnreachable
                | io::ErrorKind::NetworkUnreachable
        ),
        _ => false,
    }
}

/// The client's error in our words.
pub(super) fn from_ureq(error: ureq::Error, host: &str) -> FetchError {
    let failure = match error {
        ureq::Error::Timeout(_) => Failure::TimedOut,
        ureq::Error::HostNotFound => Failure::Unreachable("the server name is unknown".into()),
        ureq::Error::Io(error) => return broke_off(error, host),
        error @ (ureq::Error::Protocol(_) | ureq::Error::BodyStalled) => {
            Failure::Unexpected(error.to_string())
        }
        error @ ureq::Error::Tls(_) => Failure::NotTrusted(error.to_string()),
        #[cfg(any(windows, target_vendor = "apple"))]
        error @ ureq::Error::NativeTls(_) => Failure::NotTrusted(error.to_string()),
        #[cfg(not(any(windows, target_vendor = "apple")))]
        error @ ureq::Error::Rustls(_) => Failure::NotTrusted(error.to_string()),
        error => Failure::Unreachable(error.to_string()),
    };
    failure.at(host)
}

/// The error of a connection, or of the body's reader, in our words.
pub(crate) fn broke_off(error: io::Error, host: &str) -> FetchError {
    // Errors of the client travel through the body's reader inside of io::Error.
    let error = match error.downcast::<ureq::Error>() {
        Ok(ureq::Error::Io(error)) | Err(error) => error,
        Ok(error) => return from_ureq(error, host),
    };
    let failure = match error.kind() {
        io::ErrorKind::UnexpectedEof | io::ErrorKind::ConnectionReset | io::ErrorKind::ConnectionAborted => {
            Failure::CutOff
        }
        io::ErrorKind::TimedOut | io::ErrorKind::WouldBlock => Failure::TimedOut,
        // rustls reports a certificate that it does not take as invalid data.
        io::ErrorKind::InvalidData => Failure::NotTrusted(error.to_string()),
        _ => Failure::Unreachable(error.to_string()),
    };
    failure.at(host)
}
