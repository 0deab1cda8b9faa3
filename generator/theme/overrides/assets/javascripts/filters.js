/**
 * Filters the entries of a list by a form, and keeps the filter in the address.
 *
 * The form names the list (`data-filters`). Its fields have the names of the `data-` attributes in
 * which entries (`data-entry`), or their group (`data-group`), say what they can be found by,
 * separated by spaces; the field `q` is for words anywhere in the entry. Links in what follows the
 * list (`data-follows`) are dimmed while they lead to an entry that is not shown.
 */
"use strict";
(() => {
  /* Letters that Unicode does not take apart into a base letter and a mark. */
  const LETTERS = {
    "ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ə": "e", "ß": "ss", "æ": "ae",
    "œ": "oe", "þ": "th",
  }

  /** Lower-case base letters, without marks. */
  const fold = text =>
    text
      .toLowerCase()
      .normalize("NFKD")
      .replace(/[\p{M}\p{Cf}]/gu, "")
      .replace(/[^\0-\x7f]/gu, letter => LETTERS[letter] ?? letter)

  /**
   * @param {HTMLFormElement} form
   * @param {HTMLElement} list
   */
  const filter = (form, list) => {
    const status = form.querySelector("[role=status]")
    const fields = [...form.elements].filter(field => field.name)
    const groups = [...list.querySelectorAll("[data-group]")]
    const entries = [...list.querySelectorAll("[data-entry]")]
    const links = [...document.querySelectorAll(`[data-follows="${list.id}"] a[href^="#"]`)]
    const texts = new Map()
    let typing = false

    const textOf = entry => {
      if (!texts.has(entry)) texts.set(entry, fold(entry.textContent))
      return texts.get(entry)
    }

    const valuesOf = (entry, name) =>
      (entry.dataset[name] ?? entry.closest("[data-group]")?.dataset[name] ?? "").split(" ")

    const fits = (entry, { name, value }) =>
      name === "q"
        ? fold(value).split(/\s+/).every(word => textOf(entry).includes(word))
        : valuesOf(entry, name).includes(value)

    const show = () => {
      const set = fields.filter(field => field.value.trim())
      let shown = 0
      for (const entry of entries) {
        entry.hidden = !set.every(field => fits(entry, field))
        shown += !entry.hidden
      }
      for (const group of groups) group.hidden = !group.querySelector("[data-entry]:not([hidden])")
      for (const link of links) {
        const entry = document.getElementById(link.getAttribute("href").slice(1))
        link.classList.toggle("is-out", Boolean(entry?.closest("[hidden]")))
      }
      const { all, some, none } = form.dataset
      const words = shown === entries.length ? all : shown ? some : none
      status.textContent = words.replace("{shown}", shown)
    }

    /** The fields as the address has them; a value that a field does not offer is none. */
    const read = () => {
      const asked = new URL(location).searchParams
      for (const field of fields) {
        field.value = asked.get(field.name) ?? ""
        if (field.selectedIndex === -1) field.value = ""
      }
      typing = false
      show()
    }

    /** The address of the page with the filter, and without a place in it. */
    const address = () => {
      const url = new URL(location)
      url.hash = ""
      for (const { name, value } of fields)
        value.trim() ? url.searchParams.set(name, value.trim()) : url.searchParams.delete(name)
      return url
    }

    const clear = () => {
      for (const field of fields) field.value = ""
      typing = false
      show()
    }

    /** Where a link leads to an entry that is not shown, the filter goes and the reader stays. */
    const reveal = () => {
      const { hash } = location
      // By its id: while the page loads, browsers have no `:target` yet.
      const place = document.getElementById(hash.slice(1))
      if (!place?.closest("[hidden]") || !list.contains(place)) return
      clear()
      history.replaceState(null, "", address().href + hash)
      location.replace(hash)
    }

    form.addEventListener("input", event => {
      // What is typed in one go is one step for the button that leads back.
      const isText = event.target.name === "q"
      if (isText && typing) history.replaceState(null, "", address())
      else history.pushState(null, "", address())
      typing = isText
      show()
    })
    form.addEventListener("submit", event => event.preventDefault())
    form.addEventListener("reset", event => {
      event.preventDefault()
      clear()
      if (address().href !== location.href) history.pushState(null, "", address())
      fields[0].focus()
    })
    addEventListener("popstate", read)
    addEventListener("hashchange", reveal)
    form.hidden = false
    read()
    reveal()
  }

  for (const form of document.querySelectorAll("form[data-filters]")) {
    const list = document.getElementById(form.dataset.filters)
    if (list) filter(form, list)
  }
})()
