/*
 * Search that finds what people type: the theme's search worker, with letters and hyphens folded,
 * and with names and phrases ranked before words.
 *
 * The theme's worker (its file name comes in our address) does the indexing, with lunr. Before it
 * starts we change three things. The words of the index pass through `indexForms`, and a query
 * passes through `foldQuery`, so that Isil finds Işıl, and T72 finds T-72. What lunr finds is then
 * weighed again by `weight`: lunr knows words only, so that "the Bridge" would be any bridge.
 * The index has every word as it is, unstemmed: names and designators must be found as they are.
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
const POSSESSIVE = /['’]s?$|(?<=\d)s$/u

/* Lower-case base letters, without marks, soft hyphens and other invisible characters. */
function fold(text) {
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .replace(/[^\0-\x7f]/gu, letter => LETTERS[letter] || letter)
}

/*
 * The pieces of a word between its hyphens, each without the full stops and apostrophes in it, and
 * without the ending of a possessive or of several T-72s.
 */
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
  if (!JOINERS.test(word) && !POSSESSIVE.test(word))
    return word ? [word] : []
  const pieces = segments(word)
  const parts = [...pieces, ...word.split(JOINERS)].filter(part => part.length > 1)
  return [...new Set([pieces.join(""), ...parts])]
}

/* The beginning that a word shares with its other forms: ferr for ferries, ferry's and ferry. */
function stem(word) {
  const [, ending = ""] = /\p{L}{3}[^sui\P{L}](s)$/u.exec(word)
    || /^\p{L}{4,}?(ies|ing|ed|e|y)$/u.exec(word) || []
  return ending ? word.slice(0, -ending.length) : word
}

/*
 * A designator (T-72, K-9, E.U.) is one word in a query; other hyphens separate words. The theme
 * looks for what begins like a word; the word itself counts for more, or rare longer ones would win.
 * A word that no word of the index begins like is looked for with one letter wrong.
 */
function queryForm(word) {
  const pieces = segments(word)
  const whole = /\p{N}/u.test(word) || pieces.some(piece => piece.length === 1)
  return (whole ? [pieces.join("")] : pieces)
    .map(piece => piece.length > 4 && !known(stem(piece))
      ? `${piece}~1`
      : `${piece}^4 ${stem(piece)}`)
    .join(" ")
}

/* What is quoted, demanded (+) or ruled out (-) is looked up as a whole word, so it stays one. */
function exactForm(word) {
  return segments(word).join("")
}

/* The words of a query, but for the names of fields (title:) and the numbers of operators (~1). */
const WORD = /(?<![\p{L}\p{N}~^])[\p{L}\p{N}][\p{L}\p{N}.'’\u2010-\u2012\u2212-]*(?![\p{L}\p{N}:])/gu
const PHRASE_OR_WORD = new RegExp(`"[^"]*"?|[+-]?${WORD.source}`, "gu")

/*
 * A query, its operators (quotation marks, +, -, *, ~, field:) left as they are. Where it has none,
 * the small words of a question are left out.
 */
function foldQuery(query) {
  const folded = fold(query)
  const words = folded.split(/\s+/)
  const telling = words.filter(word => !SMALL.has(word))
  const kept = /["+*~^:]|(?<!\S)-/.test(query) || !telling.some(word => /[\p{L}\p{N}]/u.test(word)) ? words : telling
  return kept.join(" ").replace(PHRASE_OR_WORD, part =>
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

/* Numbers of notes are no text, and a heading that has nothing below it but others is no result. */
function withoutEmpty(docs) {
  return docs
    .map(entry => ({ ...entry, text: entry.text.replace(/<sup>.*?<\/sup>/gs, "") }))
    .filter(({ location, text }) => !location.includes("#") || /[\p{L}\p{N}]/u.test(text.replace(/<[^>]*>/g, "")))
}

/* Titles are HTML, and the two come from different hands: one writes &#39; where the other has '. */
function letters(title) {
  return fold(title.replace(/&[#\w]+;/g, "")).replace(/[^\p{L}\p{N}]/gu, "")
}

/* What was asked last, as it was typed. */
let typed = ""

/* Runs before the theme's own listener, which is added when its script is loaded below. */
addEventListener("message", ({ data: message }) => {
  const [SETUP, QUERY] = [0, 2]
  if (message.type === SETUP) {
    message.data.docs = withoutEmpty(joinHeadings(message.data.docs))
    learn(message.data.docs)
  }
  if (message.type === QUERY) {
    typed = message.data
    message.data = foldQuery(typed)
  }
})

const stock = new URLSearchParams(self.location.search).get("stock") || ""
if (!/^search\.[\w.]+\.js$/.test(stock))
  throw new Error(`Not a search worker of the theme: ${stock}`)
importScripts("rank.js", stock)

/* A lunr pipeline function: one word in, the forms to be indexed out. */
function foldToken(token) {
  return indexForms(token.toString()).map(form => token.clone(() => form))
}
lunr.Pipeline.registerFunction(foldToken, "foldToken")

/* Whether a word of the index begins like this. */
let index
function known(beginning) {
  return index.tokenSet.intersect(lunr.TokenSet.fromString(`${beginning}*`)).toArray().length > 0
}
const build = lunr.Builder.prototype.build
lunr.Builder.prototype.build = function () {
  return index = build.call(this)
}

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
  const results = ranked(search.call(this, query), typed)
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
