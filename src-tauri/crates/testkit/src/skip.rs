//! Leaving a test out.

/// Says that a test is left out because a tool is missing.
///
/// Where the variable `CI` is set, the test fails instead: there, what is not tested must not look tested.
#[expect(clippy::print_stderr, reason = "the person who runs the tests reads it")]
pub fn skip(missing: &str) {
    assert!(!is_ci(), "{missing}: not to be left out where CI is set");
    eprintln!("skipped: {missing}");
}

fn is_ci() -> bool {
    std::env::var_os("CI").is_some_and(|value| !value.is_empty())
}
