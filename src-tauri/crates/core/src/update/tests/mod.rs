//! What the program does, in small scenarios on a test app.

mod answers;
mod choosing;
mod clock;
mod delivery;
mod effects;
mod hosting;
mod in_flight;
mod insisting;
mod join;
mod keeping;
mod rehearsing;
mod renewing;
mod saving;
mod settings;
mod silences;
mod thread;
mod waking;
