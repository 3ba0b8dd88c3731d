# Killed between intent and showing, then between showing and its note: the second may come twice, the first must not.
{"begins":"2032-04-08T07:00:00.000Z","ends":"2032-04-08T09:30:00.000Z","zone":"UTC","draws":false,"choices":{"room":true,"ladder":[{"offset_s":-900,"urgency":"normal"},{"offset_s":0,"urgency":"critical"}],"slot_ladders":[null,null],"quiet":null,"one_slot_a_week":false,"snooze_ms":900000},"steps":[]}
{"at":"2032-04-08T07:00:00.000Z","deed":"start","reread":true}
{"at":"2032-04-08T07:30:00.000Z","deed":"kill_after","effects":1}
{"at":"2032-04-08T07:47:00.000Z","deed":"start","reread":true}
{"at":"2032-04-08T07:50:00.000Z","deed":"kill_after","effects":2}
{"at":"2032-04-08T08:03:00.000Z","deed":"start","reread":true}
