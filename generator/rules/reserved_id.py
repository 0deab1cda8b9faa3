"""An id is a name that something else needs.

`index` is the page of a whole section, so no record may take its address. `con`, `prn`, `aux`,
`nul`, `com1` and their like cannot be file names on Windows: a colleague there could not even
check the repository out.

**Fails**

    terms/index.yml
    terms/con.yml

**Passes**

    terms/price-index.yml
    terms/con-dao-treaty.yml
"""

from generator.rules.rule import Rule

RULE = Rule(id="reserved-id", doc=__doc__ or "")
