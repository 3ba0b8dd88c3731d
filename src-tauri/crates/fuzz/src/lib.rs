//! Hostile input for everything that reads what others wrote: servers, files, other programs, people.
//!
//! A [`target::Target`] reads one input and says what must hold for it: not only that nothing panics, but that what is
//! kept reads back, that nothing takes more time or memory than its size allows, and that what is shown has bounds.
//! [`campaign`] tries the samples of the corpus, and what chance makes of them; each input follows from a seed.

pub mod campaign;
pub mod mutate;
pub mod shrink;
pub mod target;
pub mod targets;
pub mod trial;

/// Counts what is allocated.
#[global_allocator]
static MEMORY: peak_alloc::PeakAlloc = peak_alloc::PeakAlloc;
