"""The records of a briefing: frozen, typed, and the only definition of the YAML format.

`fields` types single values, `vocabulary` holds the closed word lists, `record`
what all records share; `article`, `claim`, `entities` and `briefing` are the files of the
sources folder. JSON Schemas are generated from these classes (`generator.schemas`).
"""
