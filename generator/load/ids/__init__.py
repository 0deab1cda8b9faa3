"""What is said of an id that is none, or that names nothing of its kind.

`letters`   characters that nobody sees, and those that an id has not
`parts`     an article's id where a claim's belongs
`kinds`     an id that is there, and is another kind's
`near`      the ids that were most likely meant
`wording`   what is said while one file is read
`wanted`    what is said when all records are known, of an id that a field names
`own`       the same, of one that a claim or a proposition gives itself
"""
