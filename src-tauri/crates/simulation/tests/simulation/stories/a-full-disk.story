# Nothing can be written while the first slot is skipped, and again at the second one's reminder; each time the program ends afterwards.
{"begins":"2032-04-08T07:00:00.000Z","ends":"2032-04-08T16:58:00.000Z","zone":"UTC","draws":false,"choices":{"room":true,"ladder":[{"offset_s":-900,"urgency":"normal"}],"slot_ladders":[null,null],"quiet":null,"one_slot_a_week":false,"snooze_ms":900000},"steps":[]}
{"at":"2032-04-08T07:00:00.000Z","deed":"start","reread":true}
{"at":"2032-04-08T07:10:00.000Z","deed":"disk","full":true}
{"at":"2032-04-08T07:10:01.000Z","deed":"wish","wish":"skip","of":null}
{"at":"2032-04-08T07:20:00.000Z","deed":"disk","full":false}
{"at":"2032-04-08T07:20:31.000Z","deed":"kill"}
{"at":"2032-04-08T07:21:00.000Z","deed":"start","reread":true}
{"at":"2032-04-08T16:40:00.000Z","deed":"disk","full":true}
{"at":"2032-04-08T16:50:00.000Z","deed":"kill"}
{"at":"2032-04-08T16:50:01.000Z","deed":"start","reread":true}
{"at":"2032-04-08T16:51:00.000Z","deed":"disk","full":false}
