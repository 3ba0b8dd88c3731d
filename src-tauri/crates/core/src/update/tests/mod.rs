//! What the program does, told as small stories on a desk.

mod answers;
mod clock;
mod delivery;
mod effects;
mod in_flight;
mod room;
mod settings;
mod silences;
mod waking;
