{#- One file for readers; one for each component here, in any order. -#}
{% include "assets/javascripts/citations.js" %}
{% include "assets/javascripts/clipboard.js" %}
{% include "assets/javascripts/filters.js" %}
{% include "assets/javascripts/citing.js" %}
{% include "assets/javascripts/toggles.js" %}
