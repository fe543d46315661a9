# The glossary: words explained where they stand, and a quiet way to ask about any other.

term-ask = What does that mean?
term-ask-about = The facilitator sees these words, and no name.
term-not-in-yours = It is not explained in your language yet.
words-used = Words that are used here
terms-own = Words explained in this meeting

console-pane-glossary = Words
terms-title = Words and what they mean
terms-about = Each is explained where it stands, in the reader’s language: on the agenda, in the draft, in what people share, in decisions and in the notes.
terms-import = Bring in a table
terms-import-hint = A table (CSV) whose first row names the columns: term, also, definition_en, definition_es. In “also”, semicolons part several spellings. A term that is explained already is explained anew.
terms-import-add = Explain them
terms-export = Take the table away
term-row = Line { $line }: { $fault }
term-row-no-columns = the first row must name the columns, such as term, also, definition_en, definition_es.
term-row-column-twice = two columns are “{ $cell }”. Leave one of them out.
term-row-word-missing = there is no term.
term-row-word-twice = “{ $cell }” stands in this table twice.
term-row-meaning-missing = nothing says what “{ $cell }” means.
term-row-unfit = “{ $cell }” is too long, or has an invisible character or a line break in it.
term-row-quote-open = a quotation mark is opened and never closed.
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

refused-no-terms-in-the-table = There is no term in this table. Its first row names the columns, and each row after it is one term.
refused-no-such-term = This word is no longer in the glossary.
refused-too-many-terms = { $most } words are the most that a glossary can have.
