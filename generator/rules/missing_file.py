"""A file is missing that a briefing or an article cannot do without.

A sources folder has a `briefing.yml`. An article's folder holds four files: the capture as it was
collected, the text, the record and the annotations. An article from which nothing has been drawn
yet has annotations with no claims in them.

**Fails**

    articles/gazette-2021-03-08/capture.txt
    articles/gazette-2021-03-08/article.txt
    articles/gazette-2021-03-08/record.yml

**Passes**

    articles/gazette-2021-03-08/capture.txt
    articles/gazette-2021-03-08/article.txt
    articles/gazette-2021-03-08/record.yml
    articles/gazette-2021-03-08/annotations.yml
"""

from generator.rules.rule import Rule

RULE = Rule(id="missing-file", doc=__doc__ or "")
