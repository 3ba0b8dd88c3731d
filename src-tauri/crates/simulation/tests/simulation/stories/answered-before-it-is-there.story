# A wish arrives while the notice is on its way: the reminder was given, and does not come again at once.
{"begins":"2032-04-08T07:45:00.000Z","ends":"2032-04-08T09:30:00.000Z","zone":"UTC","draws":false,"choices":{"room":true,"ladder":[{"offset_s":-900,"urgency":"normal"}],"slot_ladders":[null,null],"quiet":null,"one_slot_a_week":false,"snooze_ms":900000},"steps":[]}
{"at":"2032-04-08T07:45:00.000Z","deed":"start","reread":false}
{"at":"2032-04-08T07:45:00.001Z","deed":"wish","wish":"snooze","of":null}
{"at":"2032-04-08T07:45:00.002Z","deed":"wish","wish":"come_later","then":"2032-04-08T08:10:00.703Z"}
