//! The resident's log: warnings on its standard error, and with its starts and ends in a file of bounded size, since started
//! by the session or on Windows it has no standard error that anybody reads.

use ccc_app::log::LogFile;
use ccc_app::paths::Paths;
use ccc_core::redact::Redactor;
use std::io::{self, Write};
use std::sync::Mutex;
use std::{env, panic};
use tracing::{Level, error};
use tracing_subscriber::filter::{FilterExt as _, Targets, filter_fn};
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::{Layer as _, fmt, registry};

/// How the names of the program's own modules begin.
const OWN: &str = "ccc";

/// Writes down from now on what is traced, into the log in `paths` where these are known. `RUST_LOG` says how much, such as
/// `debug` or `ccc_app=debug`; of other libraries there are warnings at most, since with less they write what they carry.
///
/// A line that cannot be written is lost without a word: a closed terminal, a reader that is gone or a full disk must not
/// cost a reminder, as the panic of `eprintln!` would.
pub(crate) fn begin(paths: Option<&Paths>) {
    let said = || env::var("RUST_LOG").ok().and_then(|said| said.parse::<Targets>().ok());
    let wanted = |quiet| said().unwrap_or_else(|| Targets::new().with_target(OWN, quiet));
    let proper = || filter_fn(|about| about.target().starts_with(OWN) || *about.level() <= Level::WARN);
    let file = paths.map(|paths| {
        let file = Mutex::new(Redacted(LogFile::of(paths)));
        let file = fmt::layer().log_internal_errors(false).with_ansi(false).with_writer(file);
        file.with_filter(wanted(Level::INFO).and(proper()))
    });
    let errors = fmt::layer().log_internal_errors(false).with_ansi(false).without_time();
    let errors = errors.with_writer(|| Redacted(io::stderr()));
    let subscriber = registry().with(file).with(errors.with_filter(wanted(Level::WARN).and(proper())));
    if tracing::subscriber::set_global_default(subscriber).is_ok() {
        panic::set_hook(Box::new(|panic| error!("{panic}")));
    }
}

/// Takes out of each line what is private.
struct Redacted<W>(W);

impl<W: Write> Write for Redacted<W> {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        let clean = Redactor::default().redact(&String::from_utf8_lossy(line));
        self.0.write_all(clean.as_bytes()).map(|()| line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}
