# The draft that goes home ahead, and what its readers answer.

refused-not-draft-writer = Solo quienes escriben el borrador pueden hacer esto.
refused-no-such-section = Esta sección ya no está en el borrador.
refused-too-many-sections = Un borrador puede tener como máximo { $most } secciones.
refused-owner-has-words = En esta sección hay palabras propias de alguien. La sección se queda, y ellas también.
refused-draft-changed = Hay una versión más nueva del borrador, la { $version }. Mírela primero.
refused-draft-empty = Escriba primero una sección.
refused-draft-reads-the-same = El borrador dice lo mismo que la versión { $version }. Cambie algo primero.
refused-section-is-owned = Esta sección es de ciertas personas, y solo ellas escriben en ella.
refused-section-changed = Alguien cambió esta sección mientras tanto. Su texto sigue aquí: mire los dos y guarde otra vez.
refused-no-such-response = Esto ya no está.
refused-not-section-owner = Esta sección es de otras personas, y solo ellas escriben en ella.
refused-is-the-original = Está escrito en este idioma: no hay nada que traducir.
refused-nobody-chosen = Elija al menos a una persona.
refused-no-such-version = No existe la versión { $version } del borrador.
refused-too-many-responses = Puede haber como máximo { $most } preguntas, preocupaciones y sugerencias.
refused-reply-says-nothing = Diga qué resultó.
refused-item-missing = Diga en qué punto se hablará de ello.
refused-no-reply-yet = Todavía no hay respuesta.
