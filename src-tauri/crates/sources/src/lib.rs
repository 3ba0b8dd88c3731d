//! What the program reads from the network: the thread, and the room's front end. Answers come in the core's types.
//!
//! Everything here blocks, for a bounded time, and runs in a process of its own (`ccc read`), whose end ends it. Nothing
//! here decides when to ask; nothing is asked without the caller, and nothing is read from a clock but how long an answer
//! takes.

pub mod cable;
pub mod discourse;
pub mod fetch;
pub mod greenlight;
pub mod html;
pub mod reach;
