# La cola de palabra: por qué cada cual está donde está, cuál es el propio lugar, y qué hacer cuando algo no se puede.

## Por qué un turno pedido está donde está

reason-promised = Se le prometió este lugar
reason-waited-longest = Es quien más ha esperado
reason-moved = Lugar dado por quien facilita
reason-returned = Volvió con este punto
reason-order-of-asking = En el orden en que se pidió
reason-not-spoken-yet = No ha hablado en esta reunión
reason-not-spoken-here = No ha hablado en este punto
reason-has-spoken = Ya ha hablado en este punto
reason-less-time = Ha usado menos tiempo hasta ahora
reason-as-much-time = Ha usado más o menos tanto tiempo como los demás
reason-more-time = Ha usado más tiempo hasta ahora
reason-side-heard-less = A esta parte se la ha escuchado menos
reason-by-hand = Orden de quien facilita

## El propio lugar

place-you-are-next = Usted es la siguiente persona.
place-process-first-then-you = Primero algo sobre cómo nos reunimos, luego usted.
place-question-first-then-you = Primero una pregunta, luego usted.
place-reply-first-then-you = Primero una respuesta a lo dicho, luego usted.
place-others-first-then-you = { $count ->
    [one] Primero otra persona, luego usted.
   *[other] Primero { $count } personas más, luego usted.
}
place-speaker-goes-on-first = Primero sigue quien fue interrumpido, luego usted.
place-ahead = { $count ->
    [one] Hay una persona antes que usted.
   *[other] Hay { $count } personas antes que usted.
}
place-kept = Su lugar se conserva.
place-carried = Conserva su lugar. Vuelve cuando la sala regrese a «{ $title }».
place-topic-moved-on = La sala ya pasó de aquello a lo que esto se refería. Plantéelo como algo nuevo, o baje la mano.

## Cuando no se puede

refused-already-waiting = Ya espera con una mano de este tipo. Cambie su texto, o bájela primero.
refused-waits-already = { $name } ya espera con una mano de este tipo.
refused-queue-closed = La lista está cerrada por ahora. Aún puede levantar la mano sobre cómo nos reunimos.
refused-queue-open = La lista ya está abierta.
refused-item-closed = La sala ya pasó del punto al que esto iba dirigido. Sus palabras siguen aquí: plantéelas en el punto que está abierto ahora, o déjelas.
refused-topic-moved-on = La sala ya pasó de aquello a lo que esto se refería. Sus palabras siguen aquí: puede plantearlas como algo nuevo.
refused-no-topic = Todavía no se ha planteado nada a lo que esto pueda referirse. Elija «Algo nuevo».
refused-left-the-room = Usted salió de la reunión. Vuelva a entrar primero.
refused-person-cannot-speak = { $name } está aquí para observar. Dele primero la palabra, en Personas.
refused-no-entry = No hay ninguna mano levantada.
refused-no-such-entry = Esta mano no está en la lista.
refused-entry-over = Esta mano ya no espera.
refused-entry-carried = Esta mano espera a «{ $title }». Vuelva primero a ese punto.
refused-no-such-place = Ese lugar no está entre las manos del mismo tipo. Elija otro.
refused-only-back = Puede dejar pasar a otras personas. Solo quien facilita adelanta una mano.
refused-stands-first = A { $name } se le prometió el lugar, o es quien más ha esperado. Mueva primero esa mano, o llame a la otra directamente.
refused-facilitator-calls = En esta reunión da la palabra quien facilita.
refused-nobody-waits = Nadie espera.
refused-only-away = Quienes esperan están ausentes en este momento. Espere, llame a otra persona, o sálteselos.
refused-nobody-speaks = Nadie tiene la palabra.
refused-not-your-turn = Es el turno de otra persona. Puede hacerlo quien habla o quien facilita.
refused-has-the-floor = { $name } ya tiene la palabra, o sigue después.
refused-nothing-to-put-back = No hay en este punto ningún turno que se pueda devolver.
refused-nothing-to-read = { $name } no ha compartido palabras en este punto.
refused-panels-held-back = Las palabras de este punto están retenidas. Revélelas primero.
