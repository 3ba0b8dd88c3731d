//! One polite request: bounded in time and size, and never led to another host.

mod error;

pub use error::{FetchError, RetryAfter};

use ccc_core::link::Link;
pub(crate) use error::broke_off;
use error::told;
use std::io::Read;
#[cfg(not(any(windows, target_vendor = "apple")))]
use std::sync::Arc;
use std::time::{Duration, Instant};
use ureq::http::{HeaderMap, Method, Response, StatusCode, header};
use ureq::tls::{RootCerts, TlsConfig, TlsProvider};
use ureq::{Agent, Body, Proxy};
use url::Url;

/// How the program calls itself: name, version and home page.
pub const USER_AGENT: &str =
    concat!("coop-casual-conference/", env!("CARGO_PKG_VERSION"), " (+", env!("CARGO_PKG_HOMEPAGE"), ")");

/// How long and how much one request may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Until there is a connection.
    pub connect: Duration,
    /// Until the answer is whole, redirects included.
    pub total: Duration,
    /// The answer's body, in bytes.
    pub bytes: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self { connect: Duration::from_secs(5), total: Duration::from_secs(15), bytes: 2 * 1024 * 1024 }
    }
}

/// The most redirects that are followed.
const MOST_REDIRECTS: usize = 3;

/// A conversation with one host: connections are kept between its requests, and one deadline holds for all.
pub(crate) struct Talk {
    agent: Agent,
    limits: Limits,
    deadline: Instant,
}

/// What came back.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Talk {
    /// A conversation with the host of `link`; the total time of `limits` starts now.
    pub(crate) fn with(link: &Link, limits: Limits) -> Self {
        // No proxy stands between this machine and itself.
        let proxy = if link.is_loopback() { None } else { Proxy::try_from_env() };
        let config = Agent::config_builder()
            .tls_config(tls())
            .user_agent(USER_AGENT)
            .proxy(proxy)
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .timeout_connect(Some(limits.connect))
            .timeout_resolve(Some(limits.connect))
            .build();
        Self { agent: Agent::new_with_config(config), limits, deadline: Instant::now() + limits.total }
    }

    /// Gets `link`, with `headers`; redirects within the host are followed.
    pub(crate) fn get(&self, link: &Link, headers: &[(&str, &str)]) -> Result<Answer, FetchError> {
        let mut at = link.clone();
        for _ in 0..=MOST_REDIRECTS {
            let answer = self.send(&Method::GET, &at, headers, &[])?;
            match next(&at, &answer)? {
                Some(link) => at = link,
                None => return Ok(answer),
            }
        }
        Err(FetchError::RedirectedTooOften { host: link.host() })
    }

    /// Asks for the head of `link` alone; a redirect is an answer like any other.
    pub(crate) fn head(&self, link: &Link) -> Result<Answer, FetchError> {
        self.send(&Method::HEAD, link, &[], &[])
    }

    /// Posts `body` to `link`, with `headers`; a redirect is an answer like any other.
    pub(crate) fn post(
        &self,
        link: &Link,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Result<Answer, FetchError> {
        self.send(&Method::POST, link, headers, body)
    }

    fn send(
        &self,
        method: &Method,
        link: &Link,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Result<Answer, FetchError> {
        let host = link.host();
        let left = self.deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(FetchError::Slow { host });
        }
        let mut request = ureq::http::Request::builder().method(method).uri(link.as_str());
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let failed = |error: ureq::Error| told(error, &host);
        let request = request.body(body).map_err(|error| failed(error.into()))?;
        let request = self.agent.configure_request(request).timeout_global(Some(left)).build();
        let response = self.agent.run(request);
        self.read(response.map_err(failed)?, &host)
    }

    fn read(&self, response: Response<Body>, host: &str) -> Result<Answer, FetchError> {
        let (parts, body) = response.into_parts();
        let limit = self.limits.bytes;
        let too_large = || FetchError::TooLarge { host: host.to_owned() };
        if body.content_length().is_some_and(|length| length > limit) {
            return Err(too_large());
        }
        let mut bytes = Vec::new();
        let read = body.into_reader().take(limit.saturating_add(1)).read_to_end(&mut bytes);
        match read {
            Ok(length) if length as u64 > limit => Err(too_large()),
            Ok(_) => Ok(Answer { status: parts.status, headers: parts.headers, body: bytes }),
            Err(error) => Err(broke_off(error, host)),
        }
    }
}

/// Where a redirect leads; `None` where the answer is none.
fn next(at: &Link, answer: &Answer) -> Result<Option<Link>, FetchError> {
    if !matches!(answer.status.as_u16(), 301 | 302 | 303 | 307 | 308) {
        return Ok(None);
    }
    let host = at.host();
    let refused = |to: &str| FetchError::Redirected { host: host.clone(), to: to.to_owned() };
    let location = answer.headers.get(header::LOCATION).and_then(|location| location.to_str().ok());
    let to = location.and_then(|location| Url::parse(at.as_str()).ok()?.join(location).ok());
    let Some(to) = to else { return Err(refused("no address")) };
    let Ok(link) = Link::parse(to.as_str()) else {
        return Err(refused(&format!("a {}: address", to.scheme())));
    };
    // Also from https to http on this machine: a page out there has no business here.
    let is_https = |link: &Link| link.as_str().starts_with("https:");
    if link.host() != host || is_https(&link) != is_https(at) {
        return Err(refused(&link.host()));
    }
    Ok(Some(link))
}

impl Answer {
    /// The error that the status means, where it is not 200.
    pub(crate) fn ok(self, host: String) -> Result<Self, FetchError> {
        match self.status.as_u16() {
            200 => Ok(self),
            401 => Err(FetchError::SignInWanted { host }),
            403 if self.says("not_logged_in") => Err(FetchError::SignInWanted { host }),
            403 => Err(FetchError::Forbidden { host }),
            404 => Err(FetchError::Missing { host }),
            410 => Err(FetchError::Deleted { host }),
            429 => Err(FetchError::Busy { host, retry: RetryAfter::read(&self.headers) }),
            status => Err(FetchError::Status { host, status }),
        }
    }

    /// Whether the body is a JSON object whose `error_type` is `kind`.
    fn says(&self, kind: &str) -> bool {
        serde_json::from_slice::<serde_json::Value>(&self.body)
            .is_ok_and(|body| body.get("error_type").and_then(|kind| kind.as_str()) == Some(kind))
    }
}

/// The system's own TLS, which trusts what the system trusts.
#[cfg(any(windows, target_vendor = "apple"))]
fn tls() -> TlsConfig {
    TlsConfig::builder().provider(TlsProvider::NativeTls).root_certs(RootCerts::PlatformVerifier).build()
}

/// TLS that trusts what the system trusts.
#[cfg(not(any(windows, target_vendor = "apple")))]
fn tls() -> TlsConfig {
    TlsConfig::builder()
        .provider(TlsProvider::Rustls)
        .unversioned_rustls_crypto_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .root_certs(RootCerts::PlatformVerifier)
        .build()
}
