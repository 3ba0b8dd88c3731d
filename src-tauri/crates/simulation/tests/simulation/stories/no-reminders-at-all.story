# An empty ladder: only what was asked for comes.
{"begins":"2032-04-01T07:00:00.000Z","ends":"2032-04-16T19:30:00.000Z","zone":"UTC","draws":false,"choices":{"room":true,"ladder":[],"slot_ladders":[null,null],"quiet":null,"one_slot_a_week":false,"snooze_ms":300000},"steps":[]}
{"at":"2032-04-01T07:00:00.000Z","deed":"start","reread":true}
{"at":"2032-04-01T08:02:00.000Z","deed":"wish","wish":"snooze","of":null}
{"at":"2032-04-01T08:03:00.000Z","deed":"wish","wish":"snooze","of":"2032-04-15T08:00:00.000Z"}
