# The glossary: words explained where they stand, and a quiet way to ask about any other.

term-ask = What does that mean?
term-ask-about = The facilitator sees these words, and no name.
term-not-in-yours = It is not explained in your language yet.
words-used = Words that are used here
terms-own = Words explained in this meeting

console-pane-glossary = Words
terms-title = Words and what they mean
terms-about = Each is explained where it stands, in the reader’s language: on the agenda, in the draft, in what people share, in decisions and in the notes.
term-add = Explain a word
term-explain = Explain it
term-word = Word
term-means-in = What it means, in { $language }
term-also = Also written
term-also-hint = Other names and other languages, with commas between: línea de meta, goal line. Plurals are found by themselves.
term-hint = One plain sentence. Everyone sees it where the word stands.
term-wanted = { $devices ->
    [one] Somebody asks what “{ $words }” means.
   *[other] { $devices } people ask what “{ $words }” means.
}

refused-no-such-term = This word is no longer in the glossary.
refused-too-many-terms = { $most } words are the most that a glossary can have.
