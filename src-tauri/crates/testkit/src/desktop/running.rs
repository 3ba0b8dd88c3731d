//! A process that ends with the test.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// A child process that is killed when it is dropped.
pub struct Running(pub Child);

impl Running {
    /// Starts `command` without input and output.
    pub fn silent(command: &mut Command) -> Self {
        Self::spawn(command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()))
    }

    /// Starts `command` without input; what it says goes into a file of its name in `folder`.
    pub fn logged(command: &mut Command, folder: &Path) -> Self {
        let name = Path::new(command.get_program()).file_name().expect("a program has a name").to_owned();
        let log = File::options().create(true).append(true).open(folder.join(name)).expect("a file in ours");
        let errors = log.try_clone().expect("a file can be written by two");
        Self::spawn(command.stdin(Stdio::null()).stdout(log).stderr(errors))
    }

    /// Starts `command` and waits for the first line that it prints.
    pub fn until_first_line(command: &mut Command) -> (Self, String) {
        let mut running =
            Self::spawn(command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()));
        let mut line = String::new();
        let out = running.0.stdout.take().expect("its output is piped");
        BufReader::new(out).read_line(&mut line).expect("its output can be read");
        (running, line.trim().to_owned())
    }

    fn spawn(command: &mut Command) -> Self {
        Self(
            command
                .spawn()
                .unwrap_or_else(|why| panic!("{} does not start: {why}", command.get_program().display())),
        )
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // An error means that it has ended already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
