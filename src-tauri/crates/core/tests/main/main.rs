//! The core's time zones compared with other implementations: two without common code, one of them without common data.

#[cfg(test)]
mod calendar_ends;
#[cfg(test)]
mod floors;
#[cfg(test)]
mod named_cases;
#[cfg(test)]
mod offsets;
#[cfg(test)]
mod table;
#[cfg(test)]
mod weeks;
