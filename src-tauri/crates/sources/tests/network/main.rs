//! The clients against servers on loopback, friendly and hostile ones. No name is resolved, nothing leaves the machine.
#![expect(clippy::unwrap_used, reason = "tests: a broken expectation ends the test")]

#[cfg(target_os = "linux")]
mod distance;
mod entering;
mod limits;
mod listening;
mod patience;
mod place;
mod reaching;
mod reading;
#[cfg(target_os = "linux")]
mod surroundings;
