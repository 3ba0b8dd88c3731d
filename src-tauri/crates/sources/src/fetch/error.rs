//! Why a request brought nothing, told to a person.

use ccc_core::reading::RetryAfter;
use ccc_core::room::entry::RoomFailure;
use chrono::DateTime;
use std::io;
use std::time::Duration;
use ureq::Timeout;
use ureq::http::{HeaderMap, header};

/// Why there is no answer. The messages are for people: what happened, and what to do.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FetchError {
    /// No connection.
    #[error("{host} could not be reached ({why}): check your connection and try again")]
    Unreachable {
        /// The host.
        host: String,
        /// What the system says.
        why: String,
    },
    /// A connection, but not to who it should be.
    #[error(
        "the connection to {host} cannot be trusted ({why}): you may need to sign in to the network, or your clock \
         may be wrong"
    )]
    NotTrusted {
        /// The host.
        host: String,
        /// What is wrong.
        why: String,
    },
    /// The time is up.
    #[error("{host} did not respond in time: try again later")]
    Slow {
        /// The host.
        host: String,
    },
    /// More bytes than the limit.
    #[error("{host} sent far more than expected, so it was not read")]
    TooLarge {
        /// The host.
        host: String,
    },
    /// The answer ended before its end.
    #[error("the response from {host} was cut off: try again")]
    CutOff {
        /// The host.
        host: String,
    },
    /// A redirect to another host, or to something that is no link.
    #[error("{host} redirects to {to}, which is not followed: if it has moved, set the new link")]
    Redirected {
        /// The host that was asked.
        host: String,
        /// Where it sends: a host, or the kind of address that is never opened.
        to: String,
    },
    /// Redirects without an end.
    #[error("{host} redirects in circles: try again later, or open it in the browser")]
    RedirectedTooOften {
        /// The host.
        host: String,
    },
    /// An HTTP status other than 200.
    #[error("{}", refused(host, *refusal))]
    Refused {
        /// The host.
        host: String,
        /// What the status means.
        refusal: Refusal,
        /// When the host may be asked again, where it says so.
        retry: Option<RetryAfter>,
    },
    /// An answer that does not mean what it should.
    #[error("{host} sent an unexpected response ({why}): check the link")]
    Nonsense {
        /// The host.
        host: String,
        /// What is wrong with it.
        why: String,
    },
}

/// What an HTTP status other than 200 means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// 401, or the 403 of a forum that wants a sign-in.
    SignInWanted,
    /// Another 403.
    Forbidden,
    /// 404: hidden, or never there.
    Missing,
    /// 410: deleted.
    Deleted,
    /// 429: asked too often.
    Busy,
    /// Another status.
    Status(u16),
}

impl FetchError {
    /// What an answer with this status and these headers means.
    pub(crate) fn refused(host: String, status: u16, headers: &HeaderMap) -> Self {
        let refusal = match status {
            401 => Refusal::SignInWanted,
            403 => Refusal::Forbidden,
            404 => Refusal::Missing,
            410 => Refusal::Deleted,
            429 => Refusal::Busy,
            status => Refusal::Status(status),
        };
        Self::refused_as(host, refusal, headers)
    }

    pub(super) fn refused_as(host: String, refusal: Refusal, headers: &HeaderMap) -> Self {
        Self::Refused { host, refusal, retry: retry_after(headers) }
    }

    /// When the host may be asked again, where it says so.
    pub fn retry(&self) -> Option<RetryAfter> {
        match self {
            Self::Refused { retry, .. } => *retry,
            _ => None,
        }
    }

    /// The same without any text of the server's or of a library's.
    pub fn trouble(&self) -> RoomFailure {
        match self {
            Self::Unreachable { .. } | Self::CutOff { .. } => RoomFailure::Unreachable,
            Self::NotTrusted { .. } => RoomFailure::NotTrusted,
            Self::Slow { .. } => RoomFailure::Slow,
            Self::TooLarge { .. }
            | Self::Redirected { .. }
            | Self::RedirectedTooOften { .. }
            | Self::Nonsense { .. } => RoomFailure::Unexpected,
            Self::Refused { refusal, .. } => match refusal {
                Refusal::SignInWanted | Refusal::Forbidden => RoomFailure::Forbidden,
                Refusal::Missing => RoomFailure::Status(404),
                Refusal::Deleted => RoomFailure::Status(410),
                Refusal::Busy => RoomFailure::Busy,
                Refusal::Status(status) => RoomFailure::Status(*status),
            },
        }
    }
}

fn refused(host: &str, refusal: Refusal) -> String {
    match refusal {
        Refusal::SignInWanted => {
            format!("{host} wants you to sign in, which this app cannot do: open it in the browser")
        }
        Refusal::Forbidden => format!("{host} does not let this app read that: open it in the browser"),
        Refusal::Missing => format!("{host} has nothing at this link: check the link"),
        Refusal::Deleted => {
            format!("what was at this link has been deleted from {host}: look for a new link")
        }
        Refusal::Busy => {
            format!("{host} is getting too many requests: the app will wait before it tries again")
        }
        Refusal::Status(status) => {
            format!("{host} responded with error {status}: try again later, or open it in the browser")
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
    let host = host.to_owned();
    match error {
        ureq::Error::Timeout(_) => FetchError::Slow { host },
        ureq::Error::HostNotFound => {
            FetchError::Unreachable { host, why: "the server name is unknown".into() }
        }
        ureq::Error::Io(error) => broke_off(error, &host),
        error @ (ureq::Error::Protocol(_) | ureq::Error::BodyStalled) => {
            FetchError::Nonsense { host, why: error.to_string() }
        }
        error if is_tls(&error) => FetchError::NotTrusted { host, why: error.to_string() },
        error => FetchError::Unreachable { host, why: error.to_string() },
    }
}

fn is_tls(error: &ureq::Error) -> bool {
    match error {
        ureq::Error::Tls(_) => true,
        #[cfg(any(windows, target_vendor = "apple"))]
        ureq::Error::NativeTls(_) => true,
        #[cfg(not(any(windows, target_vendor = "apple")))]
        ureq::Error::Rustls(_) => true,
        _ => false,
    }
}

/// The error of a connection, or of the body's reader, in our words.
pub(crate) fn broke_off(error: io::Error, host: &str) -> FetchError {
    // Errors of the client travel through the body's reader inside of io::Error.
    let error = match error.downcast::<ureq::Error>() {
        Ok(ureq::Error::Io(error)) | Err(error) => error,
        Ok(error) => return from_ureq(error, host),
    };
    let host = host.to_owned();
    match error.kind() {
        io::ErrorKind::UnexpectedEof | io::ErrorKind::ConnectionReset | io::ErrorKind::ConnectionAborted => {
            FetchError::CutOff { host }
        }
        io::ErrorKind::TimedOut | io::ErrorKind::WouldBlock => FetchError::Slow { host },
        // rustls reports a certificate that it does not take as invalid data.
        io::ErrorKind::InvalidData => FetchError::NotTrusted { host, why: error.to_string() },
        _ => FetchError::Unreachable { host, why: error.to_string() },
    }
}
