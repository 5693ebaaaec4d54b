/** What `readout --help` prints. */
export const usage = `readout - read an article in the terminal, see who is in it, take its quiz

  readout [SOURCE]            open it on screen; without SOURCE the article last read
  readout print SOURCE        the article as plain text, one line a paragraph
  readout actors SOURCE       who is in it
  readout facts SOURCE        what happened, in order
  readout quiz SOURCE         questions as a sheet, with the proof of every answer
  readout screen NAME SOURCE  one frame of a screen: reader, actors, actor,
                              timeline, quiz, result, outline, links or help
  readout cache clear         forget the copies of pages

SOURCE is the path or the address (http, https) of a text, Markdown, HTML or
EPUB file, plain or gzipped, or of a feed; or - for standard input; a pipe
without - is read too. A feed, and several sources, are a list to choose from.
When standard output is not a terminal, readout SOURCE prints the article.

  --json           (actors, facts, quiz) one JSON document
  --width N        (print) wrap at N cells
  --format NAME    (quiz) text, the sheet; json; markdown, a sheet with headings;
                   anki, for Anki's text import; hashcards, Q:, A: and C:
                   cards as hashcards and repeater read them
  --questions N    (quiz) at most N questions; 10 unless told
  --seed N         (quiz, screen) another order of questions and options
  --columns N --rows N --keys KEYS --format text|ansi
                   (screen) its size, keys pressed before the frame is taken,
                   such as 'a<down><enter>', and how it is written
  --mode choose|type|cloze|true-false
                   (SOURCE, screen) how questions are asked, where they can be;
                   tab or m on a question changes it
  --item N         take the Nth of a list: an item of a feed, a source
  --section N      (print, actors, facts, quiz) the Nth section alone, as the
                   outline has them: a chapter of a book
  --offline        read the last copy of a page, and fetch nothing
  --allow-private  fetch from this machine and from private networks too
  --help, --version

On screen ? lists the keys.

Exit codes: 0 done; 1 it could not be done; 2 the command line is wrong.
`;
