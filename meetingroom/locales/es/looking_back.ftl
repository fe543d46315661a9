# Cuatro preguntas al final, para cada persona a solas, y lo que respondieron cinco o más.

look-back-title = Cuatro preguntas, solo para usted
look-back-sees = Nadie ve su respuesta, ni que la dio. Cinco respuestas o más se muestran juntas, una vez, y luego se borran.
look-back-heard = ¿Se me escuchó?
look-back-understandable = ¿Se entendió?
look-back-time = ¿Hubo tiempo suficiente?
look-back-again = ¿Volvería?
look-back-yes = Sí
look-back-partly = En parte
look-back-no = No
look-back-send = Guardar mis respuestas
look-back-kept = Sus respuestas están guardadas.
look-back-change = Responder otra cosa
look-back-summary = { $count ->
    [one] Lo que respondió una persona
   *[other] Lo que respondieron { $count } personas
}
look-back-offer = Cuatro preguntas para cada persona a solas: escucha, claridad, tiempo, volver. Ahora o al final, hacen falta cinco personas con dispositivo.
look-back-ask = Preguntar ahora
look-back-open = Las cuatro preguntas están abiertas, hasta un día después del final. No se ve la respuesta de nadie, ni quién respondió.
look-back-count = Mostrar lo que respondieron cinco o más
closing-round-offer = Antes de terminar: una ronda de cierre, en la que cada persona dice en una frase cómo fue.
closing-round-start = Empezar la ronda de cierre

refused-look-back-asked = Las preguntas ya se hicieron.
refused-look-back-too-few = Con menos de { $least } personas en sus propios dispositivos, las respuestas se podrían adivinar. Por eso no se pregunta.
refused-look-back-closed = Las preguntas no están abiertas.
refused-look-back-not-yet = Aún respondieron menos de { $least } personas, así que no se muestra nada. Inténtelo más tarde; un día después del final se intenta una vez más.
