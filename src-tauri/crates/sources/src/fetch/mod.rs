//! One polite request: bounded in time and size, and never led to another host.

mod error;

pub use error::{Failure, FetchError};

use ccc_core::link::Link;
pub(crate) use error::broke_off;
use error::{from_ureq, never_left};
use std::io::Read;
use std::time::{Duration, Instant};
use ureq::http::{HeaderMap, Method, Request, Response, StatusCode, header};
use ureq::tls::{RootCerts, TlsConfig, TlsProvider};
use ureq::{Agent, AsSendBody, Body, Proxy};
use url::Url;

/// The `User-Agent` header: name, version and home page.
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

/// A client for one host: connections are kept between its requests, and one deadline holds for all of them. A clone
/// shares the connections.
#[derive(Clone, Debug)]
pub(crate) struct Session {
    agent: Agent,
    limits: Limits,
    deadline: Instant,
}

/// The proxy that the environment names for `link`; never one for this machine itself.
fn proxy(link: &Link) -> Option<Proxy> {
    if link.is_loopback() { None } else { Proxy::try_from_env() }
}

/// The TCP ports to which requests for `link` connect: the server's, and the proxy's.
pub fn ports(link: &Link) -> Vec<u16> {
    let server = Url::parse(link.as_str()).ok().and_then(|url| url.port_or_known_default());
    server.into_iter().chain(proxy(link).map(|proxy| proxy.port())).collect()
}

/// Why a request failed.
pub(crate) struct Failed {
    /// Whether it is certain that nothing of the request has reached the server.
    pub(crate) never_left: bool,
    pub(crate) error: FetchError,
}

/// What came back.
pub struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Session {
    /// A session with the host of `link`; the total time of `limits` starts now.
    pub(crate) fn with(link: &Link, limits: Limits) -> Self {
        let proxy = proxy(link);
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

    /// The same connections with another deadline.
    pub(crate) fn until(mut self, deadline: Instant) -> Self {
        self.deadline = deadline;
        self
    }

    /// The time that is left.
    pub(crate) fn left(&self) -> Duration {
        self.deadline.saturating_duration_since(Instant::now())
    }

    /// Gets `link`, with `headers`; redirects within the host are followed.
    pub(crate) fn get(&self, link: &Link, headers: &[(&str, &str)]) -> Result<Answer, FetchError> {
        let mut at = link.clone();
        for _ in 0..=MOST_REDIRECTS {
            let answer = self.send(&Method::GET, &at, headers, None).map_err(|failed| failed.error)?;
            match next(&at, &answer)? {
                Some(link) => at = link,
                None => return Ok(answer),
            }
        }
        Err(Failure::TooManyRedirects.at(link.host()))
    }

    /// Asks for the head of `link` alone; a redirect is an answer like any other.
    pub(crate) fn head(&self, link: &Link) -> Result<Answer, FetchError> {
        self.send(&Method::HEAD, link, &[], None).map_err(|failed| failed.error)
    }

    /// Posts `body` to `link`, with `headers`; a redirect is an answer like any other.
    pub(crate) fn post(&self, link: &Link, headers: &[(&str, &str)], body: &[u8]) -> Result<Answer, Failed> {
        self.send(&Method::POST, link, headers, Some(body))
    }

    fn send(
        &self,
        method: &Method,
        link: &Link,
        headers: &[(&str, &str)],
        body: Option<&[u8]>,
    ) -> Result<Answer, Failed> {
        let host = link.host();
        let left = self.left();
        if left.is_zero() {
            return Err(Failed { never_left: true, error: Failure::TimedOut.at(host) });
        }
        let mut request = ureq::http::Request::builder().method(method).uri(link.as_str());
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let response = match body {
            Some(body) => self.run(request.body(body), left),
            None => self.run(request.body(()), left),
        };
        let response = response
            .map_err(|error| Failed { never_left: never_left(&error), error: from_ureq(error, &host) })?;
        self.read(response, &host).map_err(|error| Failed { never_left: false, error })
    }

    fn run<B: AsSendBody>(
        &self,
        request: Result<Request<B>, ureq::http::Error>,
        left: Duration,
    ) -> Result<Response<Body>, ureq::Error> {
        let request = self.agent.configure_request(request?).timeout_global(Some(left)).build();
        self.agent.run(request)
    }

    fn read(&self, response: Response<Body>, host: &str) -> Result<Answer, FetchError> {
        let (parts, body) = response.into_parts();
        let limit = self.limits.bytes;
        let too_large = || Failure::TooLarge.at(host);
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
    let refused = |to: &str| Failure::Redirected(to.to_owned()).at(at.host());
    let location = answer.headers.get(header::LOCATION).and_then(|location| location.to_str().ok());
    let to = location.and_then(|location| Url::parse(at.as_str()).ok()?.join(location).ok());
    let Some(to) = to else { return Err(refused("no address")) };
    let Ok(link) = Link::parse(to.as_str()) else {
        return Err(refused(&format!("a {}: address", to.scheme())));
    };
    // Also from https to http on this machine: a page out there has no business here.
    let is_https = |link: &Link| link.as_str().starts_with("https:");
    if link.host() != at.host() || is_https(&link) != is_https(at) {
        return Err(refused(&link.host()));
    }
    Ok(Some(link))
}

impl Answer {
    /// An answer without headers.
    pub fn new(status: u16, body: &[u8]) -> Self {
        let status = StatusCode::from_u16(status).unwrap_or_default();
        Self { status, headers: HeaderMap::new(), body: body.to_vec() }
    }

    /// The error that the status means, where it is not 200.
    pub(crate) fn ok(self, host: String) -> Result<Self, FetchError> {
        match self.status.as_u16() {
            200 => Ok(self),
            403 if self.says("not_logged_in") => Err(Failure::status(401, &self.headers).at(host)),
            status => Err(Failure::status(status, &self.headers).at(host)),
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
        .unversioned_rustls_crypto_provider(std::sync::Arc::new(rustls::crypto::ring::default_provider()))
        .root_certs(RootCerts::PlatformVerifier)
        .build()
}
