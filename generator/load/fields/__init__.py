"""What is said of a key that is no field, and of a value that is not written as its field wants.

`words`             what people write who do not have the name of a field at hand
`nearness`          the field that a key is spelt like
`homes`             where a field belongs that stands elsewhere
`meant`             what a key was meant to be, by all three
`values`            numbers and dates
`values_in_words`   languages and flags
`forms`             lists and fields that were given in another form
`block_form`        a block of fields that is missing
"""
