//! Gives memory back to Linux that a resting program does not need.
//!
//! A program's code comes from its file, and the kernel maps 64 KB of it around each place that is run. After its start
//! nearly all of the program is in its memory, and stays there until the machine is short of it. A resident that waits for
//! days gives it back at once; what it runs then is mapped anew, as at its start.
#![cfg(target_os = "linux")]

use rustix::mm::{Advice, madvise};
use std::fs;
use std::io;
use std::ops::Range;

/// Takes this program's code out of its memory. What runs next is mapped again from the program's file, within microseconds
/// where the system still has that file in its cache.
///
/// # Errors
/// Where the kernel does not tell where the code is, or refuses.
pub fn release_code() -> io::Result<()> {
    let here = release_code as *const () as usize;
    let maps = fs::read_to_string("/proc/self/maps")?;
    let code = code_around(here, &maps).ok_or(io::ErrorKind::NotFound)?;
    // SAFETY: this is one whole mapping of a file, private and not writable: nothing is in it that is not in the file, so
    // what is taken out is read again from there, the code that runs at this moment included.
    #[expect(unsafe_code, reason = "the kernel is told of addresses")]
    unsafe {
        madvise(std::ptr::with_exposed_provenance_mut(code.start), code.len(), Advice::LinuxDontNeed)?;
    }
    Ok(())
}

/// The mapping of a file's code around this address, by the text of `/proc/self/maps`, as in `proc_pid_maps(5)`.
fn code_around(address: usize, maps: &str) -> Option<Range<usize>> {
    maps.lines().find_map(|line| {
        let mut fields = line.split_whitespace();
        let (start, end) = fields.next()?.split_once('-')?;
        let number = |text| usize::from_str_radix(text, 16).ok();
        let range = number(start)?..number(end)?;
        let is_code = fields.next()? == "r-xp";
        // After the permissions: offset, device, inode (0 without a file).
        let is_of_file = fields.nth(2)? != "0";
        (is_code && is_of_file && range.contains(&address)).then_some(range)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const MAPS: &str = "\
5a0000000000-5a0000044000 r--p 00000000 fe:00 16012 /usr/bin/ccc-tray
5a0000044000-5a0000422000 r-xp 00043000 fe:00 16012 /usr/bin/ccc-tray (deleted)
5a0000423000-5a000045c000 rw-p 00420000 fe:00 16012 /usr/bin/ccc-tray
7f0000000000-7f0000001000 r-xp 00000000 00:00 0
7ffd5b5f2000-7ffd5b5f4000 r-xp 00000000 00:00 0 [vdso]
";

    #[test]
    fn the_code_is_found_by_an_address_in_it() {
        assert_eq!(code_around(0x5a00_0004_4000, MAPS), Some(0x5a00_0004_4000..0x5a00_0042_2000));
        assert_eq!(code_around(0x5a00_0042_1fff, MAPS), Some(0x5a00_0004_4000..0x5a00_0042_2000));
    }

    #[test]
    fn nothing_else_is_taken_for_it() {
        // Before it, behind it, what can be written to, and what no file is behind.
        for address in [0x5a00_0004_3fff, 0x5a00_0042_2000, 0x5a00_0042_3000, 0x7f00_0000_0000] {
            assert_eq!(code_around(address, MAPS), None, "{address:x}");
        }
        assert_eq!(code_around(0, "nonsense\n\n1-2\nx-y r-xp\n"), None);
    }

    #[test]
    fn the_program_goes_on() {
        for _ in 0..3 {
            release_code().unwrap();
        }
        // A formatter that has not run before.
        assert_eq!(format!("{:>8.3e}", 12_345.678_f64), " 1.235e4");
    }
}
