//! A long line to a server on loopback: every byte takes half of a round trip each way, and connecting a whole one.

use std::io::{Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::channel;
use std::thread;
use std::time::{Duration, Instant};

/// The line. It ends with the value.
pub(super) struct Line {
    near: SocketAddr,
    ended: Arc<AtomicBool>,
}

impl Line {
    /// A line to `far`, to which and back everything takes `round_trip`.
    pub(super) fn to(far: SocketAddr, round_trip: Duration) -> Self {
        let listener = TcpListener::bind((far.ip(), 0)).expect("a port on loopback");
        let near = listener.local_addr().expect("the port's address");
        let ended = Arc::<AtomicBool>::default();
        let line = Self { near, ended: Arc::clone(&ended) };
        thread::spawn(move || {
            for client in listener.incoming().flatten() {
                if ended.load(Ordering::SeqCst) {
                    return;
                }
                let Ok(server) = TcpStream::connect(far) else { continue };
                // On loopback the client is connected at once: what it sends then waits for the two handshakes' packets
                // that would have come and gone.
                let connected = Instant::now() + round_trip;
                carry(&client, &server, connected, round_trip / 2);
                carry(&server, &client, connected, round_trip / 2);
            }
        });
        line
    }

    /// The port of its near end.
    pub(super) fn port(&self) -> u16 {
        self.near.port()
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        self.ended.store(true, Ordering::SeqCst);
        // Wakes the thread that waits for the next connection.
        let _ = TcpStream::connect(self.near);
    }
}

/// Carries what `from` says to `to`, where it arrives `delay` later; the end of the talk, too.
fn carry(from: &TcpStream, to: &TcpStream, connected: Instant, delay: Duration) {
    let (Ok(mut from), Ok(mut to)) = (from.try_clone(), to.try_clone()) else { return };
    let _ = to.set_nodelay(true);
    let (put, take) = channel::<(Instant, Vec<u8>)>();
    thread::spawn(move || {
        let mut bytes = [0; 16 * 1024];
        while let Ok(length @ 1..) = from.read(&mut bytes) {
            let arrives = Instant::now().max(connected) + delay;
            if put.send((arrives, bytes[..length].to_vec())).is_err() {
                return;
            }
        }
    });
    thread::spawn(move || {
        for (arrives, bytes) in take {
            while let Some(left) = arrives.checked_duration_since(Instant::now()) {
                thread::park_timeout(left);
            }
            if to.write_all(&bytes).is_err() {
                return;
            }
        }
        let _ = to.shutdown(Shutdown::Write);
    });
}
