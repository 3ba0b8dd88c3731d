# A pause holds until its end also where the clock was ahead when it began; and what was resumed does not hold again.
{"begins":"2032-04-08T07:00:00.000Z","ends":"2032-04-09T00:30:00.000Z","zone":"Pacific/Chatham","draws":false,"choices":{"room":true,"ladder":[{"offset_s":-900,"urgency":"normal"},{"offset_s":0,"urgency":"critical"}],"slot_ladders":[null,null],"quiet":null,"one_slot_a_week":false,"snooze_ms":900000},"steps":[]}
{"at":"2032-04-08T07:00:00.000Z","deed":"start","reread":true}
{"at":"2032-04-08T07:10:00.000Z","deed":"move_clock","by_ms":3000000}
{"at":"2032-04-08T07:11:00.000Z","deed":"wish","wish":"pause","days":1}
{"at":"2032-04-08T07:12:00.000Z","deed":"right_clock"}
{"at":"2032-04-08T07:50:00.000Z","deed":"wish","wish":"resume"}
{"at":"2032-04-08T16:00:00.000Z","deed":"wish","wish":"pause","days":0}
{"at":"2032-04-08T16:44:00.000Z","deed":"wish","wish":"resume"}
{"at":"2032-04-08T16:44:30.000Z","deed":"move_clock","by_ms":-120000}
