# Dejar un punto mientras alguien espera, o antes de haber escuchado a todas las personas.

leaving-title = ¿Dejar «{ $title }»?
leaving-waiting = { $count ->
    [one] Una persona espera todavía
   *[other] { $count } personas esperan todavía
}
leaving-hear-now = Escuchar ahora
leaving-words-stand = Valen sus palabras escritas
leaving-withdrew = Ya no quiere hablar
leaving-carry = Se queda con el punto
leaving-carried = No hace falta elegir: quien siga esperando vuelve en el mismo orden cuando se regrese al punto.
leaving-unheard = { $count ->
    [one] Falta una persona: aún no se le ha preguntado, o está por responder
   *[other] Faltan { $count } personas: aún no se les ha preguntado, o están por responder
}
leaving-undecided = { $count ->
    [one] Una propuesta no tiene resultado
   *[other] { $count } propuestas no tienen resultado
}
leaving-has-left = Se ha ido
leaving-go-to = Seguir con «{ $title }»
leaving-close = Cerrar «{ $title }»
leaving-skip = Saltar «{ $title }»
leaving-all-the-same = { $label }, de todos modos
leaving-why = ¿Por qué, si aún no se las ha escuchado?
leaving-why-sees = Lo ven todas las personas y queda en el acta. No se puede cambiar después.
unheard-left = «{ $title }» se dejó antes de escuchar a { $names }: { $reason }

refused-not-all-heard = { $count ->
    [one] Aún no se ha escuchado a { $names } en este punto. Pregunte, o diga por qué se deja de todos modos.
   *[other] Aún no se ha escuchado a { $count } personas en este punto: { $names }. Pregúnteles, o diga por qué se deja de todos modos.
}

record-overrides = Hecho de todos modos
record-left-unheard = Sin escuchar
record-why = Por qué

console-stay = Seguir con esto
console-shares = Cuánto pesa cada parte
console-shares-hint = Con 2, una parte sale el doble de veces que una con 1.
console-side-none = Sin parte
