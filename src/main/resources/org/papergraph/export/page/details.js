"use strict";

const details = document.getElementById("details");

function nodeButton(node) {
  const button = element("button", {type: "button", className: "link"}, dot(node), element("span", {dir: "auto"}, node.name));
  button.addEventListener("click", () => choose(node.id));
  return button;
}

function number(count, one) {
  return count.toLocaleString("en") + " " + one + (count === 1 ? "" : "s");
}

function aboutPaper(paper) {
  const lines = [];
  if (paper.authors.length > 0) {
    lines.push(element("p", {dir: "auto"}, paper.authors.join(", ")));
  }
  const published = [paper.venue, paper.year].filter(Boolean).join(", ");
  if (published) {
    lines.push(element("p", {className: "about", dir: "auto"}, published));
  }
  const address = paper.doi ? "https://doi.org/" + encodeURIComponent(paper.doi).replaceAll("%2F", "/")
    : paper.arxivId ? "https://arxiv.org/abs/" + paper.arxivId : paper.url ?? "";
  if (/^https?:\/\//i.test(address)) {
    lines.push(element("p", {}, element("a", {href: address, rel: "noreferrer", target: "_blank"}, address)));
  }
  return lines;
}

function aboutTerm(term) {
  const years = [...new Set([term.firstYear, term.lastYear].filter(Boolean))].join(" to ");
  const lines = [element("p", {className: "about"},
    [term.type, number(term.paperCount, "paper"), years].filter(Boolean).join(", "))];
  const others = [...(term.acronyms ?? []), ...(term.aliases ?? [])].filter(name => name !== term.name);
  if (others.length > 0) {
    lines.push(element("p", {dir: "auto"}, "Also: " + [...new Set(others)].join(", ")));
  }
  return lines;
}

// Neighbours by one kind of relationship, each with the first sentence that says so.
function neighbours(node, kind, outward) {
  const found = edgesOf.get(node.id)
    .filter(edge => edge.kind === kind && (edge.source === node.id) === outward);
  if (found.length === 0) {
    return [];
  }
  const verb = verbs[kind][outward ? 0 : 1];
  const title = verb[0].toUpperCase() + verb.slice(1);
  const items = found.map(edge => element("li", {}, nodeButton(otherEnd(edge, node)), ...quotes(edge).slice(0, 1)));
  return [element("h3", {}, `${title} (${found.length})`), element("ul", {}, ...items)];
}

function showNode(node) {
  details.replaceChildren(
    element("h2", {dir: "auto"}, node.name),
    ...(isPaper(node) ? aboutPaper(node) : aboutTerm(node)),
    ...["PROPOSES", "IS_A", "MENTIONS"].flatMap(
      kind => [...neighbours(node, kind, true), ...neighbours(node, kind, false)]));
  details.scrollTop = 0;
}

function showEdge(edge) {
  details.replaceChildren(
    element("h2", {}, "Evidence"),
    element("p", {}, nodeButton(nodes.get(edge.source))),
    element("p", {className: "about"}, verbs[edge.kind][0]),
    element("p", {}, nodeButton(nodes.get(edge.target))),
    ...quotes(edge));
  details.scrollTop = 0;
}

function showOverview() {
  const left = [[graph.papersLeftOut, "paper"], [graph.termsLeftOut, "term"]]
    .filter(([count]) => count > 0).map(([count, one]) => number(count, one));
  const busiest = graph.terms.slice(0, 12).map(term =>
    element("li", {}, nodeButton(term), element("span", {className: "note"}, " " + number(term.paperCount, "paper"))));
  details.replaceChildren(
    element("h2", {}, `${number(graph.papers.length, "paper")}, ${number(graph.terms.length, "term")}`),
    element("p", {}, "Click a paper, a term or a line, or search, and see the sentences behind it."),
    ...(left.length === 0 ? [] : [element("p", {className: "about"},
      `Not on this page, to keep it quick: ${left.join(" and ")} of the graph.`)]),
    ...(busiest.length === 0 ? [] : [element("h3", {}, "In most papers"), element("ul", {}, ...busiest)]));
}
