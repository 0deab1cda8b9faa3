/*
 * Search that finds what people type: the theme's search worker, with letters and hyphens folded.
 *
 * The theme's worker (its file name comes in our address) does the indexing and the ranking, with
 * lunr. Before it starts we change two things. The words of the index pass through `indexForms`,
 * and a query passes through `foldQuery`, so that Isil finds Işıl, and T72 finds T-72.
 * No stemmer and no list of stop words is used: names and designators must be found as they are.
 */
"use strict"

/* Letters that Unicode does not take apart into a base letter and a mark. */
const LETTERS = {
  "ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "ŋ": "n", "ĸ": "k",
  "ə": "e", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ĳ": "ij", "ŀ": "l", "ŉ": "n", "ſ": "s"
}

const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu
const JOINERS = /[^\p{L}\p{N}]+/u
const HYPHENS = /[-\u2010-\u2012\u2212]+/u
const POSSESSIVE = /['’]s?$/u

/* Lower-case base letters, without marks, soft hyphens and other invisible characters. */
function fold(text) {
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .replace(/[^\0-\x7f]/gu, letter => LETTERS[letter] || letter)
}

/* The pieces of a word between its hyphens, each without the full stops and apostrophes in it. */
function segments(word) {
  return word
    .split(HYPHENS)
    .map(piece => piece.replace(POSSESSIVE, "").split(JOINERS).join(""))
    .filter(Boolean)
}

/*
 * The forms under which a word of a page is found: whole ("t72" for T-72), by the pieces between
 * hyphens ("eu", "island" for E.U.-island) and by their parts ("example" for www.example.org).
 */
function indexForms(text) {
  const word = fold(text).replace(EDGES, "")
  if (!JOINERS.test(word))
    return word ? [word] : []
  const pieces = segments(word)
  const parts = [...pieces, ...word.split(JOINERS)].filter(part => part.length > 1)
  return [...new Set([pieces.join(""), ...parts])]
}

/* A plural finds the singular: queries match beginnings of words, so the ending is left off. */
function singular(word) {
  return /(?:\d|\p{L}{3}[^sui\P{L}])s$/u.test(word) ? word.slice(0, -1) : word
}

/*
 * A designator (T-72, K-9, E.U.) is one word in a query; other hyphens separate words. The theme
 * looks for what begins like a word; the word itself counts for more, or rare longer ones would win.
 */
function queryForm(word) {
  const pieces = segments(word)
  const whole = /\p{N}/u.test(word) || pieces.some(piece => piece.length === 1)
  return (whole ? [pieces.join("")] : pieces)
    .map(piece => `${piece}^4 ${singular(piece)}`)
    .join(" ")
}

/* What is quoted, demanded (+) or ruled out (-) is looked up as a whole word, so it stays one. */
function exactForm(word) {
  return segments(word).join("")
}

/* The words of a query, but for the names of fields (title:) and the numbers of operators (~1). */
const WORD = /(?<![\p{L}\p{N}~^])[\p{L}\p{N}][\p{L}\p{N}.'’\u2010-\u2012\u2212-]*(?![\p{L}\p{N}:])/gu
const PHRASE_OR_WORD = new RegExp(`"[^"]*"?|[+-]?${WORD.source}`, "gu")

/* A query, its operators (quotation marks, +, -, *, ~, field:) left as they are. */
function foldQuery(query) {
  return fold(query).replace(PHRASE_OR_WORD, part =>
    part.replace(WORD, /^["+-]/.test(part) ? exactForm : queryForm))
}

/*
 * A page's entry in the index is what stands above its heading: its breadcrumbs. The text below
 * the heading says what the page is about, so it becomes the entry, and the two are one result.
 */
function joinHeadings(docs) {
  return docs.flatMap((entry, i) => {
    const [below, above] = [docs[i + 1], docs[i - 1]]
    if (below && isHeading(below, entry))
      return { ...below, location: entry.location }
    return above && isHeading(entry, above) ? [] : entry
  })
}

function isHeading(entry, page) {
  return entry.location.startsWith(`${page.location}#`)
    && !page.location.includes("#")
    && letters(entry.title) === letters(page.title)
}

/* Titles are HTML, and the two come from different hands: one writes &#39; where the other has '. */
function letters(title) {
  return fold(title.replace(/&[#\w]+;/g, "")).replace(/[^\p{L}\p{N}]/gu, "")
}

/* Runs before the theme's own listener, which is added when its script is loaded below. */
addEventListener("message", ({ data: message }) => {
  const [SETUP, QUERY] = [0, 2]
  if (message.type === SETUP)
    message.data.docs = joinHeadings(message.data.docs)
  if (message.type === QUERY)
    message.data = foldQuery(message.data)
})

const stock = new URLSearchParams(self.location.search).get("stock") || ""
if (!/^search\.[\w.]+\.js$/.test(stock))
  throw new Error(`Not a search worker of the theme: ${stock}`)
importScripts(stock)

/* A lunr pipeline function: one word in, the forms to be indexed out. */
function foldToken(token) {
  return indexForms(token.toString()).map(form => token.clone(() => form))
}
lunr.Pipeline.registerFunction(foldToken, "foldToken")

/* The theme calls `ref` once its pipelines are set up, and before the first document. */
const ref = lunr.Builder.prototype.ref
lunr.Builder.prototype.ref = function (...values) {
  this.pipeline.add(foldToken)
  return ref.apply(this, values)
}

/*
 * Forms of one word share its place in the text; the theme must mark that place only once.
 * The matches are copied: lunr hands out parts of the index itself.
 */
const search = lunr.Index.prototype.search
lunr.Index.prototype.search = function (query) {
  const results = search.call(this, query)
  for (const { matchData: { metadata } } of results) {
    const marked = {}
    for (const fields of Object.values(metadata))
      for (const [field, match] of Object.entries(fields)) {
        const seen = marked[field] ||= new Set()
        const position = match.position.filter(place => !seen.has(place))
        position.forEach(place => seen.add(place))
        fields[field] = { ...match, position }
      }
  }
  return results
}
