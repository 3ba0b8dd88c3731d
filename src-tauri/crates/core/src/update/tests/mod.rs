//! What the program does, told as small stories on a app.

mod answers;
mod choosing;
mod clock;
mod delivery;
mod effects;
mod in_flight;
mod join;
mod keeping;
mod rehearsing;
mod renewing;
mod settings;
mod silences;
mod thread;
mod waking;
