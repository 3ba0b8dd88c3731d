//! Black-box tests: real processes on a private desktop.
