//! All readers under trial, each with what must hold.

mod arguments;
mod files;
mod links;
mod program;
mod servers;
mod settings;
mod socket;
mod texts;

use crate::target::Target;

/// All of them.
pub fn all() -> Vec<Target> {
    let groups: [&[Target]; 7] = [
        links::TARGETS,
        servers::TARGETS,
        settings::TARGETS,
        files::TARGETS,
        socket::TARGETS,
        arguments::TARGETS,
        texts::TARGETS,
    ];
    groups.concat()
}

/// Fails with what does not hold, and the two sides of it.
fn same<T: PartialEq + std::fmt::Debug>(what: &str, one: &T, other: &T) -> Result<(), String> {
    if one == other { Ok(()) } else { Err(format!("{what}: {one:.250?} and {other:.250?}")) }
}

/// Fails where a text is longer than it may be, in bytes.
fn at_most(what: &str, text: &str, most: usize) -> Result<(), String> {
    if text.len() <= most { Ok(()) } else { Err(format!("{what}: {} bytes, and {most} at most", text.len())) }
}

/// How many there are, roughly: so that a hundred thousand are no other kind than two hundred thousand.
fn about(count: usize) -> u32 {
    (count + 1).ilog2()
}

/// So many pieces, each with its number.
fn many(count: usize, piece: fn(usize) -> String) -> String {
    (0..count).map(piece).collect::<Vec<_>>().concat()
}
