"use strict";

const MOST_RESULTS = 12;
const query = document.getElementById("query");
const results = document.getElementById("results");
let active = -1;

function plain(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

const searchable = [...nodes.values()].map(node => ({
  node,
  name: plain(node.name),
  all: plain([node.name, ...(node.aliases ?? []), ...(node.acronyms ?? []), ...(node.authors ?? []), node.year ?? ""].join("\n")),
}));

// Names that begin with what was typed, then those where a word does, then the rest.
function rank(entry, typed) {
  const at = entry.name.indexOf(typed);
  return at === 0 ? 0 : at > 0 && /[^\p{L}\p{N}]/u.test(entry.name[at - 1]) ? 1 : 2;
}

function matches(typed) {
  const words = typed.split(/\s+/).filter(Boolean);
  return words.length === 0 ? [] : searchable
    .filter(entry => words.every(word => entry.all.includes(word)))
    .map(entry => ({entry, rank: rank(entry, typed)}))
    .sort((a, b) => a.rank - b.rank || (b.entry.node.paperCount ?? 0) - (a.entry.node.paperCount ?? 0))
    .map(found => found.entry.node);
}

function option(node, i) {
  const about = isPaper(node) ? String(node.year ?? "paper") : node.type + ", " + number(node.paperCount, "paper");
  const made = element("li", {id: "result-" + i}, dot(node),
    element("span", {className: "name", dir: "auto"}, node.name), element("span", {className: "note"}, about));
  made.setAttribute("role", "option");
  made.addEventListener("mousedown", event => {
    event.preventDefault();
    take(node);
  });
  return made;
}

let found = [];

function search() {
  found = matches(plain(query.value.trim()));
  const more = found.length - MOST_RESULTS;
  results.replaceChildren(...found.slice(0, MOST_RESULTS).map(option));
  results.hidden = found.length === 0;
  query.setAttribute("aria-expanded", String(!results.hidden));
  statusLine.textContent = query.value.trim() === "" ? "" : number(found.length, "result") + (more > 0 ? `, ${MOST_RESULTS} shown` : "");
  activate(found.length > 0 ? 0 : -1);
}

function activate(index) {
  active = index;
  [...results.children].forEach((made, i) => made.setAttribute("aria-selected", String(i === index)));
  if (index >= 0) {
    query.setAttribute("aria-activedescendant", "result-" + index);
    results.children[index].scrollIntoView({block: "nearest"});
  } else {
    query.removeAttribute("aria-activedescendant");
  }
}

function closeResults() {
  results.hidden = true;
  query.setAttribute("aria-expanded", "false");
  activate(-1);
}

function take(node) {
  closeResults();
  query.value = node.name;
  choose(node.id);
}

query.addEventListener("input", search);
query.addEventListener("blur", closeResults);
query.addEventListener("keydown", event => {
  const shown = results.children.length;
  if (event.key === "Escape") {
    closeResults();
  } else if (event.key === "Enter" && active >= 0) {
    take(found[active]);
  } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && shown > 0 && !results.hidden) {
    activate((active + (event.key === "ArrowDown" ? 1 : shown - 1)) % shown);
    event.preventDefault();
  }
});

// The browser shows the page before the drawing takes its time.
requestAnimationFrame(() => setTimeout(() => {
  filter();
  arrange();
  showOverview();
  document.body.dataset.ready = "true";
}));
