/*
 * Shows what a citation mark leads to, beside the mark: a copy of its note as a card.
 *
 * Without this script a mark is a link to the note at the foot of the page, and it stays one for
 * whoever opens it in another tab. A click, a tap or Enter opens the card and moves into it; a
 * fine pointer that rests on a mark sees it too; focus alone opens nothing.
 */
(() => {
  "use strict"

  const REST = 250 /* milliseconds a pointer rests before it is meant */
  const STILL = 2 /* pixels: of one place, different events tell different fractions */
  const GAP = 8 /* pixels between a mark and its card, and a card and the edge */
  const NARROW = "(max-width: 44.984375em)"

  const marks = [...document.querySelectorAll('.cite a[href^="#"]')]
  if (!marks.length) return

  let card = null
  let opener = null
  let moved = false /* whether the reader has gone into the card */
  let waiting = 0
  let rested = [-1, -1] /* where the pointer was last on a mark */

  for (const mark of marks) {
    mark.setAttribute("aria-haspopup", "dialog")
    mark.setAttribute("aria-expanded", "false")
    mark.addEventListener("click", (event) => {
      if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      if (opener === mark && moved) return close(true)
      came(event)
      open(mark)
      moved = true
      card.focus({ preventScroll: true })
    })
    mark.addEventListener("pointerenter", (event) => {
      if (event.pointerType === "mouse" && came(event) && !moved) soon(() => open(mark))
    })
    mark.addEventListener("pointerleave", () => !moved && soon(() => close(false)))
  }

  document.addEventListener("keydown", (event) => event.key === "Escape" && card && close(moved))
  document.addEventListener("pointerdown", ({ target }) => {
    if (card && !card.contains(target) && !opener.contains(target)) close(false)
  })
  window.addEventListener("resize", () => card && close(moved))

  /** Whether the pointer came: when a card goes that lay over a mark, that is entered at rest. */
  function came({ clientX, clientY }) {
    const far = Math.hypot(clientX - rested[0], clientY - rested[1])
    rested = [clientX, clientY]
    return far > STILL
  }

  /** Do something unless something else is asked for before. */
  function soon(action) {
    clearTimeout(waiting)
    waiting = setTimeout(action, REST)
  }

  /** Open the card of a mark; any other closes. */
  function open(mark) {
    clearTimeout(waiting)
    if (opener === mark) return
    close(false)
    const note = document.getElementById(mark.hash.slice(1))
    if (!note) return
    opener = mark
    card = written(note, mark)
    document.body.append(card)
    put(card, mark)
    mark.setAttribute("aria-expanded", "true")
  }

  /** Close the card; `back` gives the focus to the mark it belongs to. */
  function close(back) {
    clearTimeout(waiting)
    if (!card) return
    const mark = opener
    const old = card
    card = opener = null
    moved = false
    old.remove()
    mark.setAttribute("aria-expanded", "false")
    if (back) mark.focus({ preventScroll: true })
  }

  /** A card with the words of a note. Its anchors stay with the note. */
  function written(note, mark) {
    const made = document.createElement("div")
    made.className = "card md-typeset"
    made.tabIndex = -1
    made.setAttribute("role", "dialog")
    made.setAttribute("aria-label", mark.getAttribute("aria-label"))
    for (const part of note.cloneNode(true).children) made.append(part.cloneNode(true))
    for (const part of made.querySelectorAll("[id]")) part.removeAttribute("id")
    for (const part of made.querySelectorAll('li:has(> a[href^="#c"]), .headerlink')) part.remove()
    const foot = document.createElement("p")
    foot.className = "card-foot"
    const below = document.createElement("a")
    below.href = mark.hash
    below.textContent = "This note below"
    const shut = document.createElement("button")
    shut.type = "button"
    shut.textContent = "Close"
    foot.append(below, shut)
    made.append(foot)
    below.addEventListener("click", () => close(false))
    shut.addEventListener("click", () => close(true))
    made.addEventListener("pointerenter", () => clearTimeout(waiting))
    made.addEventListener("pointerleave", () => !moved && soon(() => close(false)))
    made.addEventListener("pointerdown", () => (moved = true))
    made.addEventListener("focusout", ({ relatedTarget }) => {
      if (relatedTarget && card === made && !made.contains(relatedTarget)) close(false)
    })
    return made
  }

  /** Put a card below its mark, or above where there is more room; on a phone it is a sheet. */
  function put(made, mark) {
    if (matchMedia(NARROW).matches) return made.classList.add("card-sheet")
    const at = mark.getBoundingClientRect()
    const above = at.top - GAP
    const below = innerHeight - at.bottom - GAP
    const upwards = below < made.offsetHeight && above > below
    made.style.maxHeight = `${(upwards ? above : below) - GAP}px`
    const width = document.documentElement.clientWidth
    const left = Math.min(Math.max(GAP, at.left - 24), width - made.offsetWidth - GAP)
    made.style.left = `${Math.max(GAP, left) + scrollX}px`
    made.style.top = `${(upwards ? at.top - GAP - made.offsetHeight : at.bottom + GAP) + scrollY}px`
  }
})()
