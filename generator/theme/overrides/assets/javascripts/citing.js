/**
 * Copies the citation of an entry: its words, where they are from, and the address of its page.
 *
 * A list says in `data-citable` that its entries can be cited, and what the button for it is
 * called. What belongs to the citation has `data-cited`, in the entry and in its group; the first
 * link of the entry has the address.
 */
"use strict";
(() => {
  const trimmed = element => element.textContent.replace(/\s+/g, " ").trim()

  /** The parts as sentences, and the address. */
  const citation = entry => {
    const group = entry.closest("[data-group]")
    const parts = [
      ...entry.querySelectorAll("[data-cited]"),
      ...(group?.querySelectorAll(":scope > [data-cited]") ?? []),
    ]
    const sentences = parts.map(part => trimmed(part).replace(/\.?$/, "."))
    return [...sentences, entry.querySelector("a").href].join(" ")
  }

  /** Put text on the clipboard; where the newer way is not open, by the older one. */
  const put = async text => {
    try {
      await navigator.clipboard.writeText(text)
      return true
    } catch {
      let isDone = false
      const fill = event => {
        event.clipboardData.setData("text/plain", text)
        event.preventDefault()
        isDone = true
      }
      document.addEventListener("copy", fill)
      document.execCommand("copy")
      document.removeEventListener("copy", fill)
      return isDone
    }
  }

  for (const list of document.querySelectorAll("[data-citable]")) {
    const { citable, copied, failed } = list.dataset
    const status = document.createElement("p")
    status.setAttribute("role", "status")
    status.className = "unseen"
    list.after(status)
    for (const entry of list.querySelectorAll("[data-entry]")) {
      const button = document.createElement("button")
      button.type = "button"
      button.className = "cite-it"
      button.textContent = citable
      button.setAttribute("aria-label", `${citable}: ${trimmed(entry.querySelector("a"))}`)
      entry.append(" ", button)
    }
    list.addEventListener("click", async event => {
      const button = event.target.closest(".cite-it")
      if (!button) return
      const said = (await put(citation(button.closest("[data-entry]")))) ? copied : failed
      button.textContent = status.textContent = said
      setTimeout(() => {
        button.textContent = citable
        status.textContent = ""
      }, 3000)
    })
  }
})()
