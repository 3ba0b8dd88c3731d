//! `ccc`: the command line of Coop Casual Conference.

use std::process::ExitCode;

fn main() -> ExitCode {
    ccc_cli::run(std::env::args_os(), &mut std::io::stdout().lock(), &mut std::io::stderr().lock())
}
