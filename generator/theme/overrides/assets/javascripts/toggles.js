/**
 * The menu and the search of a narrow window, by keyboard.
 *
 * The theme opens them with labels of hidden boxes, which a pointer can reach and Tab cannot: each
 * gets a button inside.
 */
"use strict"

for (const label of document.querySelectorAll("label.md-header__button:is([for=__drawer], [for=__search])")) {
  const box = label.control
  const button = document.createElement("button")
  button.type = "button"
  button.ariaLabel = label.title
  button.append(...label.childNodes)
  label.append(button)
  button.addEventListener("click", () => box.click())

  const say = () => { button.ariaExpanded = box.checked }
  say()
  box.addEventListener("change", say)

  // Before the theme closes the search, as it does, and leaves the reader nowhere.
  addEventListener("keydown", event => {
    if (event.key === "Escape" && box.checked) {
      box.click()
      button.focus()
    }
  }, true)
}
