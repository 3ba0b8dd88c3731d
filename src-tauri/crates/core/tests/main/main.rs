//! The time that the core tells, against others: two implementations that share no code with it, and one that shares
//! no data either.

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
