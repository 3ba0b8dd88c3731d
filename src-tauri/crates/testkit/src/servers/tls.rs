//! `https` on loopback: a certificate for `localhost` that only those trust who are told to.

use super::web::{Reply, Request, Stream, Web};
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use std::sync::Arc;

/// A certificate and its key.
pub struct Certificate {
    /// The certificate as a file of trusted ones holds it, such as the one that `SSL_CERT_FILE` names.
    pub pem: String,
    config: Arc<ServerConfig>,
}

impl Certificate {
    /// A new one for `localhost` and this machine's own IPv6 address.
    #[expect(clippy::new_without_default, reason = "making one takes a moment, which `default` would hide")]
    pub fn new() -> Self {
        let made = rcgen::generate_simple_self_signed(["localhost".to_owned(), "::1".to_owned()])
            .expect("a certificate");
        let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(made.signing_key.serialize_der()));
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .and_then(|config| {
                config.with_no_client_auth().with_single_cert(vec![made.cert.der().clone()], key)
            })
            .expect("a server's settings");
        Self { pem: made.cert.pem(), config: Arc::new(config) }
    }

    /// Starts a server behind this certificate.
    pub fn start(&self, answer: impl Fn(&Request) -> Reply + Send + Sync + 'static) -> Web {
        self.start_at("localhost", answer)
    }

    /// The same under another name of this machine.
    pub fn start_at(&self, host: &str, answer: impl Fn(&Request) -> Reply + Send + Sync + 'static) -> Web {
        let config = Arc::clone(&self.config);
        let wrap = move |stream| {
            let connection = ServerConnection::new(Arc::clone(&config)).ok()?;
            Some(Box::new(StreamOwned::new(connection, stream)) as Box<dyn Stream>)
        };
        Web::start_behind(("https", host), wrap, answer)
    }
}
