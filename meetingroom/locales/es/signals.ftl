# Señales discretas: lo que se puede decir a quien facilita con un toque y sin nombre.

## En el dispositivo de quien toca

signals-open = Señal discreta
signals-label = Avisar con discreción a quien facilita
signals-about = Un toque, sin ningún nombre. Quien facilita lo ve en menos de 20 segundos.
signals-guessable = Con tan pocas personas aquí, quien facilita podría adivinar quién fue.
signals-told = Se avisó con discreción, sin su nombre.
signal-tap-too_fast = Muy rápido
signal-tap-lost = Me perdí
signal-tap-meaning = ¿Qué significa eso?
signal-tap-break = Necesito una pausa
signal-tap-cannot_hear = No oigo

## En la consola de quien facilita

signal-too_fast = { $devices ->
    [one] Para alguien va demasiado rápido.
   *[other] Para { $devices } personas va demasiado rápido.
}
signal-say-too_fast = «Voy más despacio y repito el último punto».
signal-lost = { $devices ->
    [one] Alguien se perdió.
   *[other] { $devices } personas se perdieron.
}
signal-say-lost = «Paremos un momento: ¿dónde estamos, en una frase?».
signal-meaning = { $devices ->
    [one] Alguien se pregunta qué significa eso.
   *[other] { $devices } personas se preguntan qué significa eso.
}
signal-say-meaning = «Digámoslo otra vez con palabras sencillas».
signal-break = { $devices ->
    [one] Alguien necesita una pausa.
   *[other] { $devices } personas necesitan una pausa.
}
signal-say-break = «¿Hacemos una pausa de cinco minutos?».
signal-cannot_hear = { $devices ->
    [one] Alguien no oye bien.
   *[other] { $devices } personas no oyen bien.
}
signal-say-cannot_hear = «¿Podemos hablar un poco más alto y de uno en uno?».
signal-taken-in = Tomo nota

refused-signals-off = Las señales discretas están desactivadas en esta reunión.
