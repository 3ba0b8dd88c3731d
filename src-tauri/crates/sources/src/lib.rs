//! What the program reads from the network: the thread, and the room's front end. Answers come in the core's types.
//!
//! Everything here blocks, for a bounded time: call it on a thread of its own. Nothing here decides when to ask; nothing
//! is asked without the caller, and nothing is read from a clock but how long an answer takes.

pub mod answers;
pub mod cable;
pub mod discourse;
pub mod fetch;
pub mod greenlight;
pub mod hang_up;
mod html;
pub mod reach;
