// The states of the panel, for looking at them in a browser and for tests. The texts are those that ccc-core writes.

import type { Lost, NowView, PanelView, Ring, SlotView } from './bindings/view';
import type { Shown } from './host';

const occurrence = (start: string) => ({ meeting: 'ccc', start });
const MORNING = occurrence('2026-11-26T08:00:00Z');
const EVENING = occurrence('2026-11-26T17:00:00Z');
const NEXT_MORNING = occurrence('2026-12-03T08:00:00Z');

const now = (countdown: string, caption: string, ring: Ring, more: Partial<NowView> = {}): NowView => ({
  occurrence: MORNING,
  phase: 'upcoming',
  ring,
  countdown,
  caption,
  local: 'Thursday 26 November 2026, 09:00',
  slot: 'Thursday 08:00 UTC',
  zone: 'Europe/Madrid (UTC+1)',
  ...more,
});

const morning = (countdown: string, more: Partial<SlotView> = {}): SlotView => ({
  occurrence: MORNING,
  slot: 'Thursday 08:00 UTC',
  local: 'Thu 26 Nov, 09:00',
  countdown,
  current: true,
  state: null,
  undo: null,
  ...more,
});

const evening = (countdown: string, more: Partial<SlotView> = {}): SlotView => ({
  occurrence: EVENING,
  slot: 'Thursday 17:00 UTC',
  local: 'Thu 26 Nov, 18:00',
  countdown,
  current: false,
  state: null,
  undo: null,
  ...more,
});

const undo = (of: SlotView['occurrence']) =>
  ({ label: 'Undo', action: { do: 'unskip', occurrence: of }, prominent: false }) as const;

const later = (times: [string, string][], prominent = false): PanelView['later'] => ({
  label: 'I will come later…',
  prominent,
  options: times.map(([time, at]) => ({
    label: `At about ${time} UTC`,
    action: { do: 'come_later', at },
    prominent: false,
  })),
});

const FAR: PanelView = {
  meeting: 'Coop Casual Conference',
  now: now('3d 4h', 'until the start', { shape: 'empty' }),
  slots: [morning('3d 4h'), evening('3d 13h')],
  join: { label: 'Join', action: { do: 'join', occurrence: MORNING }, prominent: true },
  skip: { label: 'Skip this one', action: { do: 'skip', occurrence: MORNING }, prominent: false },
  later: later([
    ['08:10', '2026-11-26T08:10:00Z'],
    ['08:20', '2026-11-26T08:20:00Z'],
    ['08:30', '2026-11-26T08:30:00Z'],
  ]),
  thread: { label: 'Open the thread', action: { do: 'open_thread' }, prominent: false },
  code: {
    label: 'Access code',
    code: 'ccc',
    copy: { label: 'Copy', action: { do: 'copy_code' }, prominent: false },
  },
  room: {
    text: 'Join opens the room at bbb.example.org',
    known: true,
    field: "The room's link",
    save: 'Save',
    change: 'Change',
    found: null,
  },
  question: null,
  said: null,
  fault: null,
  paused: null,
  pause: {
    label: 'Pause reminders…',
    prominent: false,
    options: [
      { label: 'Until tomorrow', action: { do: 'pause', days: 0 }, prominent: false },
      { label: 'For a week', action: { do: 'pause', days: 6 }, prominent: false },
      { label: 'For four weeks', action: { do: 'pause', days: 27 }, prominent: false },
    ],
  },
  settings: { label: 'Settings', action: { do: 'open_settings' }, prominent: false },
  quit: { label: 'Quit', action: { do: 'quit' }, prominent: false },
};

const UNDERWAY: PanelView = {
  ...FAR,
  now: now('23 min', 'since the start; the host may have left', { shape: 'underway' }, { phase: 'underway' }),
  slots: [morning('underway for 23 min'), evening('8h 37m')],
  join: { label: 'Join', action: { do: 'join', occurrence: MORNING }, prominent: false },
  later: later(
    [
      ['08:35', '2026-11-26T08:35:00Z'],
      ['08:45', '2026-11-26T08:45:00Z'],
      ['08:55', '2026-11-26T08:55:00Z'],
    ],
    true,
  ),
};

const UNKNOWN_ROOM: PanelView['room'] = {
  ...FAR.room,
  known: false,
  text: "The room's link is not known yet: the first post of the thread has it.",
};

const views = {
  far: FAR,
  hour: {
    ...FAR,
    now: now('23 min', 'until the start', { shape: 'filling', steps: 37 }),
    slots: [morning('23 min'), evening('9h 23m')],
  },
  gathering: {
    ...FAR,
    now: now('7 min', 'the host still waits', { shape: 'draining', steps: 40 }, { phase: 'gathering' }),
    slots: [morning('now · host waits 7 min'), evening('8h 57m')],
  },
  underway: UNDERWAY,
  joined: {
    ...UNDERWAY,
    slots: [morning('underway for 23 min', { state: 'joined', undo: undo(MORNING) }), evening('8h 37m')],
  },
  skipped: {
    ...FAR,
    now: now(
      '9h 23m',
      'until the start',
      { shape: 'empty' },
      {
        occurrence: EVENING,
        local: 'Thursday 26 November 2026, 18:00',
        slot: 'Thursday 17:00 UTC',
      },
    ),
    slots: [
      morning('23 min', { current: false, state: 'skipped', undo: undo(MORNING) }),
      evening('9h 23m', { current: true }),
    ],
    join: { label: 'Join', action: { do: 'join', occurrence: EVENING }, prominent: true },
    skip: { label: 'Skip this one', action: { do: 'skip', occurrence: EVENING }, prominent: false },
  },
  paused: {
    ...FAR,
    paused: {
      text: 'Reminders are paused until Thu 26 Nov, 00:00',
      resume: { label: 'Resume reminders', action: { do: 'resume' }, prominent: false },
    },
    pause: null,
  },
  roomless: { ...FAR, room: UNKNOWN_ROOM },
  found: {
    ...FAR,
    room: {
      ...UNKNOWN_ROOM,
      found: {
        label:
          "The thread links a room at bbb.example.org: it has the shape of a Greenlight 3 room's link. Is this host right?",
        prominent: true,
        options: [
          {
            label: 'Use this room',
            action: { do: 'set_room', url: 'https://bbb.example.org/rooms/abc-def-ghi-jkl/join' },
            prominent: false,
          },
          {
            label: 'Not this one',
            action: { do: 'refuse_room', url: 'https://bbb.example.org/rooms/abc-def-ghi-jkl/join' },
            prominent: false,
          },
        ],
      },
    },
  },
  question: {
    ...FAR,
    question: {
      label: 'The host has not opened the room yet. You go in as soon as it opens.',
      prominent: true,
      options: [
        { label: "Open the room's page", action: { do: 'open_page', occurrence: MORNING }, prominent: false },
        { label: 'Stop waiting', action: { do: 'stop_waiting' }, prominent: false },
      ],
    },
  },
  fault: {
    ...FAR,
    fault:
      'ccc.toml, line 4: “15 minuts before” is no time for a reminder; write for example "15m before". The settings before it stay in force.',
  },
  said: { ...FAR, said: 'The access code is on the clipboard.' },
  later: {
    ...UNDERWAY,
    said: 'Copied for the thread: “I will join the 08:00 UTC slot at about 08:35 UTC.” Paste it as a reply.',
    slots: [
      morning('underway for 23 min', { state: 'joined', undo: undo(MORNING) }),
      { ...evening('8h 37m'), occurrence: NEXT_MORNING },
    ],
  },
} satisfies Record<string, PanelView>;

const lost: Lost = {
  text: 'The program in the tray has ended. Without it no reminders come.',
  again: 'Start it again',
};

/** Every state by its name. */
export const stories: Record<string, Shown> = {
  ...Object.fromEntries(Object.entries(views).map(([name, view]) => [name, { view }])),
  lost: { lost },
};
