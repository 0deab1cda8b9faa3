// The page follows the preview: it is loaded again when it is another, and says what is wrong as soon
// as that is known.

const banner = document.getElementById("preview-banner")
const { version } = banner.dataset
let { turn } = banner.dataset
let stream

const follow = () => {
  stream?.close()
  if (document.visibilityState !== "visible") return  // a browser has few connections to one host
  stream = new EventSource(new URL(`events?${location.pathname}`, import.meta.url))
  stream.onmessage = ({ data }) => {
    const shown = JSON.parse(data)
    if (shown.version !== version) location.reload()
    else if (String(shown.turn) !== turn) {
      turn = String(shown.turn)
      banner.innerHTML = shown.banner  // put together and escaped by the server
    }
  }
}

document.addEventListener("visibilitychange", follow)
follow()
