//! What Linux keeps the process from: Landlock, as far as the kernel has it.

use ccc_core::readiness::Confinement;
use ccc_core::reading::Question;
use ccc_sources::fetch::ports;
use landlock::{
    ABI, Access as _, AccessFs, AccessNet, LandlockStatus, NetPort, RestrictionStatus, Ruleset,
    RulesetAttr as _, RulesetCreatedAttr as _, RulesetError, RulesetStatus, Scope, path_beneath_rules,
};
use rustix::process::{DumpableBehavior, Signal, set_dumpable_behavior, set_parent_process_death_signal};
use std::env;
use std::path::PathBuf;

/// What name lookup reads (glibc's nss and resolver, musl's resolver), with the libraries that it loads.
const NAME_LOOKUP: [&str; 17] = [
    "/etc/resolv.conf",
    "/etc/hosts",
    "/etc/host.conf",
    "/etc/nsswitch.conf",
    "/etc/gai.conf",
    "/etc/services",
    "/etc/resolvconf",
    "/run/resolvconf",
    "/run/systemd/resolve",
    "/run/NetworkManager",
    "/etc/ld.so.cache",
    "/lib",
    "/lib64",
    "/usr/lib",
    "/usr/lib64",
    "/nix/store",
    "/gnu/store",
];

/// Where systems have the authorities that they trust (`openssl-probe`), and what the links there lead to.
const AUTHORITIES: [&str; 9] = [
    "/etc/ssl",
    "/etc/pki",
    "/etc/ca-certificates",
    "/etc/security/certificates",
    "/opt/etc/ssl",
    "/usr/share/ca-certificates",
    "/usr/local/share/ca-certificates",
    "/usr/share/pki",
    "/var/lib/ca-certificates",
];

/// DNS, for answers that are too large for UDP.
const DNS: u16 = 53;

/// Ends with its parent, also where it hangs (at the end of the input it ends by itself), and lets no other program of the person look into its memory, where names and codes are. Errors
/// mean that the kernel has none of it.
pub(super) fn bind_to_parent() {
    let _ = set_parent_process_death_signal(Some(Signal::KILL));
    let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
}

/// Keeps this thread, and those that it starts, from all files and ports but what `question` needs.
pub(super) fn confine(question: &Question) -> Confinement {
    match restrict(question) {
        Ok(RestrictionStatus {
            ruleset: RulesetStatus::FullyEnforced | RulesetStatus::PartiallyEnforced,
            landlock: LandlockStatus::Available { effective_abi, .. },
            ..
        }) => Confinement { files: true, connections: effective_abi >= ABI::V4 },
        _ => Confinement::default(),
    }
}

fn restrict(question: &Question) -> Result<RestrictionStatus, RulesetError> {
    let trusted = ["SSL_CERT_FILE", "SSL_CERT_DIR"].into_iter().filter_map(env::var_os);
    let trusted = trusted.flat_map(|paths| env::split_paths(&paths).collect::<Vec<_>>());
    let readable = NAME_LOOKUP.into_iter().chain(AUTHORITIES).map(PathBuf::from).chain(trusted);
    let ports = question.link().map(ports).unwrap_or_default().into_iter().chain([DNS]);
    let connect = |port| Ok::<_, RulesetError>(NetPort::new(port, AccessNet::ConnectTcp));
    Ruleset::default()
        .handle_access(AccessFs::from_all(ABI::V6))?
        .handle_access(AccessNet::BindTcp | AccessNet::ConnectTcp)?
        .scope(Scope::from_all(ABI::V6))?
        .create()?
        .add_rules(path_beneath_rules(readable, AccessFs::ReadFile | AccessFs::ReadDir))?
        .add_rules(ports.map(connect))?
        .restrict_self()
}

#[cfg(test)]
mod tests {
    use super::*;
    use ccc_core::link::Link;
    use std::fs;
    use std::net::{TcpListener, TcpStream, ToSocketAddrs as _};
    use std::thread;

    /// Does `what` on a thread that may reach nothing but what reading the thread at `port` needs.
    fn confined<T: Send + 'static>(port: u16, what: impl FnOnce() -> T + Send + 'static) -> Option<T> {
        let thread = Link::parse(&format!("http://127.0.0.1:{port}/t/name/1")).unwrap();
        let done = thread::spawn(move || {
            let kept = confine(&Question::Thread(thread));
            if kept == (Confinement { files: true, connections: true }) {
                return Some(what());
            }
            ccc_testkit::skip(&format!("this kernel's Landlock keeps from no more than {kept:?}"));
            None
        });
        done.join().unwrap()
    }

    #[test]
    fn no_file_of_the_persons_is_read_or_written() {
        let home = tempfile::tempdir().unwrap();
        let secret = home.path().join("secret");
        fs::write(&secret, "x").unwrap();
        let (folder, path) = (home.path().to_owned(), secret.clone());
        let tried = confined(1, move || {
            let refused = |tried: std::io::Result<()>| tried.err().map(|error| error.kind());
            [
                refused(fs::read(&path).map(drop)),
                refused(fs::read_dir(&folder).map(drop)),
                refused(fs::write(&path, "y")),
                refused(fs::write(folder.join("new"), "y")),
                refused(fs::remove_file(&path)),
                refused(fs::create_dir(folder.join("folder"))),
                refused(fs::read("/proc/self/environ").map(drop)),
                refused(std::process::Command::new("/bin/true").status().map(drop)),
            ]
        });
        let Some(tried) = tried else { return };
        assert_eq!(tried, [Some(std::io::ErrorKind::PermissionDenied); 8]);
        assert_eq!(fs::read_to_string(secret).unwrap(), "x");
    }

    #[test]
    fn no_other_port_is_connected_to_and_none_is_opened() {
        let (asked, other) =
            (TcpListener::bind("127.0.0.1:0").unwrap(), TcpListener::bind("127.0.0.1:0").unwrap());
        let (asked_at, other_at) = (asked.local_addr().unwrap(), other.local_addr().unwrap());
        let tried = confined(asked_at.port(), move || {
            let refused = |tried: std::io::Result<()>| tried.err().map(|error| error.kind());
            [
                refused(TcpStream::connect(asked_at).map(drop)),
                refused(TcpStream::connect(other_at).map(drop)),
                refused(TcpListener::bind("127.0.0.1:0").map(drop)),
                // Names are looked up as ever.
                refused(("localhost", 1).to_socket_addrs().map(drop)),
            ]
        });
        let denied = Some(std::io::ErrorKind::PermissionDenied);
        assert!(tried.is_none_or(|tried| tried == [None, denied, denied, None]), "{tried:?}");
    }

    #[test]
    fn the_authorities_that_the_system_trusts_stay_readable() {
        let bundle = ["/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt"];
        let Some(bundle) = bundle.into_iter().find(|path| fs::read(path).is_ok()) else {
            return ccc_testkit::skip("there is no bundle of authorities");
        };
        let read = confined(1, move || fs::read(bundle).map(|all| all.len()));
        assert!(read.is_none_or(|read| read.is_ok_and(|length| length > 0)));
    }
}
