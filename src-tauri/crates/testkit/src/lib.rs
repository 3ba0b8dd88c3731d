//! What the tests of several packages share: stand-ins for the servers, and with the feature `desktop` a private desktop.
//!
//! It knows no package of the house, and so can be used by the tests of each.
#![expect(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::missing_panics_doc,
    reason = "a stand-in whose expectation is broken ends the test that uses it"
)]

pub mod fixtures;
pub mod servers;
mod skip;

pub use skip::skip;

#[cfg(all(feature = "desktop", target_os = "linux"))]
pub mod desktop;
