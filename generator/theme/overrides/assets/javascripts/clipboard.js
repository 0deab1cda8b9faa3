/**
 * Copies a brief with its notes, as rich text and as plain text.
 *
 * What is copied is written anew from the page: headings, paragraphs, lists, emphasis, raised
 * numbers, and links with whole addresses. None of the page's ids, classes and styles go along.
 */
"use strict";
(() => {
  const TAGS = new Set(["H1", "H2", "H3", "P", "UL", "OL", "LI", "STRONG", "EM", "SUP", "A"])
  const BLOCKS = new Set(["ARTICLE", "DIV", "UL", "OL"])
  const LEFT_OUT = "nav, button, form, [hidden], [role=status], .headerlink"

  /**
   * What a node becomes on the clipboard.
   * @param {Node} node
   * @returns {Node[]}
   */
  const cleaned = node => {
    if (node instanceof Text) {
      // Between blocks it is layout; between words of a block that has no paragraphs, a space.
      const isLayout = BLOCKS.has(node.parentNode.nodeName) && !node.data.trim()
        && !(node.previousSibling && node.parentNode.matches(".note"))
      return isLayout ? [] : [new Text(node.data.replace(/\s+/g, " "))]
    }
    if (!(node instanceof Element) || node.matches(LEFT_OUT)) return []
    const children = [...node.childNodes].flatMap(cleaned)
    const tag = tagOf(node)
    if (!tag) return children
    const made = document.createElement(tag)
    if (tag === "A") made.href = node.href
    made.append(...children)
    return [made]
  }

  /** The tag that an element keeps; none for what only shapes the page, and for links within it. */
  const tagOf = element => {
    if (element.matches(".note")) return "P"
    if (element.matches(".note > strong:first-child")) return "SUP"
    if (element.matches('a[href^="#"]') || !TAGS.has(element.nodeName)) return ""
    return element.nodeName
  }

  /**
   * The same as text: lists with dashes, raised numbers in brackets.
   * @param {Node} node
   * @returns {string}
   */
  const plain = node => {
    if (node instanceof Text) return node.data
    const text = [...node.childNodes].map(plain).join("")
    switch (node.nodeName) {
      case "SUP":
        return ` [${text.trim()}]`
      case "LI":
        return `\n- ${text.trim().replace(/\n+/g, "\n  ")}`
      case "A":
      case "EM":
      case "STRONG":
        return text
      default:
        return `\n${text.trim()}\n`
    }
  }

  /** The brief, its notes, and where it is from. */
  const copyOf = article => {
    const made = document.createElement("div")
    const parts = article.querySelectorAll(":scope > :is(h1, .asof, .lead, .brief)")
    made.append(...[...parts].flatMap(cleaned))
    const address = document.querySelector("link[rel=canonical]")?.href
    const link = document.createElement("a")
    link.href = link.textContent = address ?? location.href.split("#")[0]
    const from = document.createElement("p")
    from.append(`${document.title}: `, link)
    made.append(from)
    return made
  }

  /** Put both flavours on the clipboard; where the newer way is not open, by the older one. */
  const put = async (html, text) => {
    try {
      const blob = (type, value) => new Blob([value], { type })
      const flavours = {
        "text/html": blob("text/html", html),
        "text/plain": blob("text/plain", text),
      }
      await navigator.clipboard.write([new ClipboardItem(flavours)])
      return true
    } catch {
      return putByCommand(html, text)
    }
  }

  const putByCommand = (html, text) => {
    let isDone = false
    const fill = event => {
      event.clipboardData.setData("text/html", html)
      event.clipboardData.setData("text/plain", text)
      event.preventDefault()
      isDone = true
    }
    document.addEventListener("copy", fill)
    // Some browsers copy only where something is selected.
    const selection = getSelection()
    selection.selectAllChildren(document.querySelector("article"))
    document.execCommand("copy")
    selection.removeAllRanges()
    document.removeEventListener("copy", fill)
    return isDone
  }

  for (const offer of document.querySelectorAll(".copy[data-done]")) {
    const status = offer.querySelector("[role=status]")
    offer.hidden = false
    offer.querySelector("button").addEventListener("click", async () => {
      const made = copyOf(offer.closest("article"))
      const text = plain(made).trim().replace(/\n{3,}/g, "\n\n")
      const isDone = await put(made.innerHTML, `${text}\n`)
      // Emptied first, so that a second copy is announced like the first.
      status.textContent = ""
      setTimeout(() => {
        status.textContent = isDone ? offer.dataset.done : offer.dataset.failed
      }, 100)
    })
  }
})()
