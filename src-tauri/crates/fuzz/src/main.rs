//! `cargo xtask fuzz`: tries inputs until the time is over or one has a fault, which is then kept in a file.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a developer's command talks to its terminal")]

use anyhow::{Context as _, bail};
use ccc_fuzz::campaign::{Campaign, Finding};
use ccc_fuzz::target::Target;
use ccc_fuzz::{targets, trial};
use clap::Parser;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Mutex;
use std::time::{Duration, Instant};
use std::{env, fs, thread};

/// Tries hostile input on everything that reads what others wrote.
#[derive(Parser)]
struct Arguments {
    /// For how many seconds
    #[arg(long, default_value_t = 60)]
    seconds: u64,
    /// The seed from which all inputs follow; another one each time, where none is given
    #[arg(long)]
    seed: Option<u64>,
    /// Try only this reader
    #[arg(long, value_name = "NAME")]
    target: Option<String>,
    /// Go on after an input with a fault
    #[arg(long)]
    go_on: bool,
    /// Try this input alone, on the reader that --target names
    #[arg(long, value_name = "FILE", requires = "target")]
    input: Option<PathBuf>,
    /// Where inputs with a fault are kept
    #[arg(long, value_name = "FOLDER", default_value = "target/fuzz")]
    findings: PathBuf,
}

/// For how long one reader after the other is tried.
const TURN: Duration = Duration::from_millis(500);

/// No input takes longer on a processor, however slow that is.
const HANGS: Duration = Duration::from_mins(2);

/// An input that wants more memory than this ends the process.
#[cfg(unix)]
const MEMORY: u64 = 4 * 1024 * 1024 * 1024;

/// Since what [`trial::processor_time_of_all`] which reader is tried, in case that it ends the process.
static CURRENT: Mutex<Option<(Duration, PathBuf)>> = Mutex::new(None);

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let wanted = |target: &Target| arguments.target.as_deref().is_none_or(|name| name == target.name);
    let targets: Vec<Target> = targets::all().into_iter().filter(wanted).collect();
    let Some(&first) = targets.first() else {
        let names: Vec<&str> = targets::all().iter().map(|target| target.name).collect();
        bail!("there is no such reader: they are {}", names.join(", "));
    };
    limit_memory();
    if let Some(path) = &arguments.input {
        let input = fs::read(path).with_context(|| path.display().to_string())?;
        println!("{}", trial::read(&first, &input).map_err(|fault| anyhow::anyhow!("{fault}"))?);
        return Ok(());
    }
    fs::create_dir_all(&arguments.findings).with_context(|| arguments.findings.display().to_string())?;
    let findings = fs::canonicalize(&arguments.findings)?;
    env::set_current_dir(&findings)?;
    watch();
    let seed = arguments.seed.unwrap_or_else(|| fastrand::u64(..));
    println!("{} readers for {} s; to have the same again: --seed {seed}", targets.len(), arguments.seconds);
    let found = try_all(arguments, &targets, seed, &findings)?;
    let _ = fs::remove_file("current");
    if found > 0 {
        bail!("{found} inputs have a fault; they are kept in {}", findings.display())
    }
    Ok(())
}

/// Tries all samples, then what chance makes of them; answers with how many have a fault.
fn try_all(arguments: &Arguments, targets: &[Target], seed: u64, findings: &Path) -> anyhow::Result<usize> {
    let end = Instant::now() + Duration::from_secs(arguments.seconds);
    let (mut campaigns, mut found) = (Vec::new(), 0);
    let mut tell = |finding: &Finding| -> anyhow::Result<()> {
        found += 1;
        keep(finding, findings)
    };
    for &target in targets {
        let mut campaign = Campaign::new(target, seed, note);
        if let Some(finding) = campaign.samples(usize::MAX)? {
            tell(&finding)?;
            if !arguments.go_on {
                return Ok(found);
            }
        }
        campaigns.push((campaign, 0_u64));
    }
    while Instant::now() < end {
        for (campaign, tried) in &mut campaigns {
            let turn = (Instant::now() + TURN).min(end);
            while Instant::now() < turn {
                *tried += 1;
                if let Some(finding) = campaign.step(usize::MAX) {
                    tell(&finding)?;
                    if !arguments.go_on {
                        return Ok(found);
                    }
                }
            }
        }
    }
    for (campaign, tried) in &campaigns {
        println!("{:>12}  {tried:>9} inputs, {} kinds of answers", campaign.target().name, campaign.kinds());
    }
    Ok(found)
}

/// Writes an input with a fault down, and says where.
fn keep(finding: &Finding, folder: &Path) -> anyhow::Result<()> {
    let Finding { target, input, fault } = finding;
    let free =
        (1..=10_000).map(|number| folder.join(format!("{target}-{number}"))).find(|path| !path.exists());
    let path = free.context("a free name")?;
    fs::write(&path, input)?;
    println!("\n{target}: {fault}");
    println!("    {} bytes: {}", input.len(), path.display());
    println!("    again: cargo xtask fuzz --target {target} --input {}\n", path.display());
    Ok(())
}

/// Writes an input down before it is tried.
fn note(target: &Target, input: &[u8]) {
    // Where it cannot be written, it is tried all the same.
    let _ = fs::write("current", input);
    let name = PathBuf::from(target.name);
    *CURRENT.lock().unwrap_or_else(std::sync::PoisonError::into_inner) =
        Some((trial::processor_time_of_all(), name));
}

/// Ends the process where an input is tried for too long.
fn watch() {
    thread::spawn(|| {
        loop {
            thread::park_timeout(Duration::from_secs(1));
            let current = CURRENT.lock().unwrap_or_else(std::sync::PoisonError::into_inner).clone();
            let Some((since, target)) = current else { continue };
            let took = trial::processor_time_of_all().saturating_sub(since);
            if took > HANGS {
                eprintln!("{}: it hangs, after {took:?} on a processor", target.display());
                std::process::abort();
            }
        }
    });
}

/// Memory ends before the machine's does.
fn limit_memory() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        let limit = Rlimit { current: Some(MEMORY), maximum: Some(MEMORY) };
        // Without a limit, what is measured says the same, later.
        let _ = setrlimit(Resource::As, limit);
    }
}
