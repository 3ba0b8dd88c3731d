//! `ccc`: the command line of Coop Casual Conference.

use std::process::ExitCode;

/// Where the system has no limit that the process which reads the network could set for its data, the heap has one.
#[cfg(any(windows, target_os = "macos"))]
#[global_allocator]
static HEAP: cap::Cap<std::alloc::System> = cap::Cap::new(std::alloc::System, usize::MAX);

fn main() -> ExitCode {
    #[cfg(any(windows, target_os = "macos"))]
    if std::env::args_os().nth(1).is_some_and(|command| command == "read") {
        // It fails only where more is in use already.
        let _ = HEAP.set_limit(ccc_cli::MAX_DATA);
    }
    ccc_cli::run(std::env::args_os(), &mut std::io::stdout().lock(), &mut std::io::stderr().lock())
}

#[cfg(all(test, any(windows, target_os = "macos")))]
mod tests {
    use super::HEAP;

    #[test]
    fn the_heap_ends_where_it_is_told_to() {
        let take = |bytes| Vec::<u8>::new().try_reserve_exact(bytes);
        assert!(take(2 * ccc_cli::MAX_DATA).is_ok());
        HEAP.set_limit(ccc_cli::MAX_DATA).unwrap();
        assert!(take(2 * ccc_cli::MAX_DATA).is_err() && take(ccc_cli::MAX_DATA / 2).is_ok());
    }
}
