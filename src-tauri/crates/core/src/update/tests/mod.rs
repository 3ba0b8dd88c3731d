//! What the program does, in small scenarios on a test app.

mod answers;
mod choosing;
mod clock;
mod delivery;
mod effects;
mod in_flight;
mod join;
mod keeping;
mod rehearsing;
mod saving;
mod settings;
mod silences;
mod thread;
mod waking;
