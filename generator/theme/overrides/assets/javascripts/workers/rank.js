/*
 * What a search puts first: what is called as the query says, then what has its words together,
 * then what has more of its words.
 *
 * lunr weighs words by how rare they are, each by itself, so it has no idea of names: for it "the
 * Bridge" is any bridge. What it finds is weighed again here by what stands in the entries of the
 * index. `fold` and `segments`, of the script that loads this one, take words apart.
 */
"use strict"

/* Words that say nothing of what a question is about; alone in a query they are looked for. */
const SMALL = new Set((
  "a about an and are as at be been but by can could did do does for from had has have how if in is it its"
  + " of on or should that the their there this to was were what when where which who whom why will with would"
).split(" "))

/* An entry of the index by its address: its words, what it is called, and what it calls things. */
const entries = new Map()

/* The words of a text as one line, folded, with a space before and after each. */
function line(html) {
  const text = html
    .replace(/<[^>]*>/g, " ")
    .replace(/&(?:#39|#x27|apos|rsquo);/g, "'")
    .replace(/&[#\w]+;/g, " ")
  const words = fold(text).split(/[\s\u200b]+/).map(word => segments(word).join(""))
  return ` ${words.filter(Boolean).join(" ")} `
}

/* What else a title stands for: a part in brackets, and the rest without it. */
function callings(title) {
  const [, before, inside] = /^(.*?)\s*\((.*)\)$/.exec(title) || [, title, ""]
  return [title, before, inside].map(line)
}

/* The first letters of a name of three words or more, with its small words and without them. */
function initials(name) {
  const words = name.split(/[\s-]+/).filter(word => /^\p{L}/u.test(word))
  const large = words.filter(word => /^\p{Lu}/u.test(word))
  return large.length < 2 ? [] : [words, large]
    .filter(list => list.length > 2)
    .map(list => fold(list.map(word => word[0]).join("")))
}

/*
 * Read the entries before lunr does. A heading that many pages have says nothing of any of them, so
 * it does not count as a title.
 */
function learn(docs) {
  const times = new Map()
  for (const { title } of docs)
    times.set(title, (times.get(title) || 0) + 1)
  for (const { location, title, text } of docs) {
    const [path, anchor] = location.split("#")
    const common = anchor !== undefined && times.get(title) > 2
    const page = anchor === undefined ? undefined : entries.get(path)
    entries.set(location, {
      page,
      common,
      title: common ? "" : line(title),
      text: line(text),
      called: new Set(common ? [] : callings(title)),
      initials: new Set(common ? [] : initials(title)),
      quoted: new Set([...text.matchAll(/“([^”]+)”/g)].map(([, words]) => line(words)))
    })
  }
}

/* The lines of a query: all of it, each part of it, and its words but for the small ones. */
function asked(query) {
  const words = line(query).trim().split(" ").filter(Boolean)
  const telling = words.filter(word => !SMALL.has(word))
  const parts = []
  for (let from = 0; from < words.length; from++)
    for (let to = from + 1; to <= words.length; to++)
      if (words.slice(from, to).some(word => !SMALL.has(word)))
        parts.push({ words: ` ${words.slice(from, to).join(" ")} `, share: (to - from) / words.length })
  return { whole: ` ${words.join(" ")} `, words: telling.length ? telling : words, parts }
}

/* By how much an entry counts for more than lunr says. */
function weight({ whole, words, parts }, { page, common, title, text, called, quoted }) {
  const around = page ? page.title : ""
  const found = words.filter(word => [title, text, around].some(part => part.includes(` ${stem(word)}`)))
  let factor = (found.length / words.length) ** 2 || 0.01
  if (called.has(whole))
    factor *= 20
  else if (quoted.has(whole))
    factor *= 8
  else if (title.includes(whole))
    factor *= 4
  else if (words.length > 1 && text.includes(whole))
    factor *= (2 + words.length) * (common ? 0.7 : 1)
  else if (common)
    factor *= 0.3
  if (page)
    factor *= 1.5
  const named = parts.map(({ words, share }) =>
    share * (called.has(words) ? 4 : !page && title.endsWith(words) ? 3 : 0))
  return factor * (1 + Math.max(0, ...named))
}

/* The results of lunr, weighed again, and the entries whose initials were asked for. */
function ranked(results, query) {
  const wanted = asked(query)
  const found = new Set(results.map(result => result.ref))
  const word = wanted.whole.trim()
  const named = [...entries]
    .filter(([ref, entry]) => entry.initials.has(word) && !found.has(ref))
    .map(([ref]) => ({ ref, score: 100, matchData: { metadata: { [word]: {} } } }))
  return [...named, ...results.map(result => {
    const entry = entries.get(result.ref)
    return { ...result, score: result.score * weight(wanted, entry) }
  })]
}
