"""What `reader --help` says: it teaches by examples."""

from __future__ import annotations

MAIN = """\
Reader shows articles without the junk, and independent accounts of one story
side by side.

  reader                       open the library (at first a sample story)
  reader A                     read one article
  reader A B                   compare two accounts, sentence against sentence
  reader A B C …               compare up to eight in a table

  reader show A                the cleaned article on standard output
  reader diff A B [C …]        the comparison on standard output
  reader add A …               keep articles in the library
  reader list [QUERY]          list the library
  reader remove A …            take articles out of the library
  reader state                 what you said of articles, as JSON
  reader check                 check that the library is whole
  reader config                the settings, and where they lie

An article A is a file, an http(s) address, - for standard input, or its number
in `reader list`.

Examples
  reader wire.txt rewrite.txt              what did the rewrite change?
  reader diff --only number,money,date wire.txt rewrite.txt
  reader diff --format html wire.txt rewrite.txt > report.html
  reader show --stripped page.html         what was taken out, and why
  xclip -o | reader -                      read what you have just copied
  reader list llama                        find an article

Options for every command
  --data-dir DIR   where the library and the settings lie (or READER_DATA_DIR)
  --help           help; `reader COMMAND --help` for one command
  --version        the version

When standard output is not a terminal, plain text comes out and no interface is
started.
Exit status: 0 no differences or success, 1 differences, 2 trouble.
In the interface, press ? for the keys of the screen; u takes back what you did
since the program started, step by step.
"""

DESCRIPTIONS: dict[str | None, str] = {
    "show": "Print one article without the junk.",
    "diff": "Compare two accounts of one story, or up to eight as a table.",
    "add": "Keep articles in the library, bytes and all.",
    "list": "List the library, or the articles that match.",
    "remove": "Take articles out of the library.",
    "state": "Print what you said of articles as JSON, or take it in from there.",
    "check": "Check that the library is whole.",
    "config": "Show the settings in force.",
}

EPILOGS: dict[str | None, str] = {
    "show": """\
examples:
  reader show page.html                      the article as text
  reader show --stripped page.html           … with what was stripped, and why
  reader show --facts page.html              numbers, dates and where they stand
  reader show --format json page.html | jq .title
  curl -s https://example.org/ | reader show -

Lines kept or stripped by hand in the interface do not change what
`reader show FILE` prints; `reader show NUMBER`, from the library, follows them.
""",
    "diff": """\
KIND is one or more of these, separated by commas:
  number money percent date time age name role place
  quote attribution negation modality cause
  conflict    what cannot both be right, changed quotations among it
  quotation   quotations that were changed in any way
  only-a, only-b   statements that only one account has
  wording     statements in other words

examples:
  reader diff wire.txt rewrite.txt
  reader diff --only number,money,percent,date wire.txt rewrite.txt
  reader diff --width 140 wire.txt rewrite.txt     side by side from 100
  reader diff --plain wire.txt rewrite.txt         for a screen reader
  reader diff wire.txt <(pandoc -t plain draft.docx)
  reader diff --format html a.txt b.txt c.txt > story.html

exit status: 0 no (selected) differences, 1 differences, 2 trouble
""",
    "add": """\
examples:
  reader add ~/Downloads/*.html
  reader add ~/clippings         every text and page in a folder
  reader add https://example.org/story
  pbpaste | reader add -

Of a folder the files ending in .txt, .md, .html, .eml and the like are added,
and those without an ending; not what lies in folders inside it.
""",
    "list": """\
examples:
  reader list                    everything, the last added first
  reader list --sort title
  reader list meta llama         articles with these words, or nearly
  reader list --format json
""",
    "remove": """\
examples:
  reader remove 12               by its number in `reader list`
  reader remove story.html       by its file
What you said of the article (tags, notes, links) is kept in case it comes back.
""",
    "state": """\
examples:
  reader state > state.json
  reader state --import state.json
""",
    "check": "exit status: 0 all is well, 2 something is wrong, with a line for each problem\n",
    "config": """\
examples:
  reader config --create         start a settings file with every setting in it
""",
}
