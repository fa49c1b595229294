"use strict";

const MOST_TERMS_AT_FIRST = 150;
const least = document.getElementById("papers");
const statusLine = document.getElementById("status");
const switchedOff = new Set();
let chosen = null;

// So many papers that the terms they speak of can be told apart at first sight.
function leastAtFirst() {
  const next = graph.terms[MOST_TERMS_AT_FIRST];
  if (next === undefined) {
    return 1;
  }
  return graph.terms[0].paperCount > next.paperCount ? next.paperCount + 1 : next.paperCount;
}

function isWanted(node) {
  return !switchedOff.has(node.type)
    && (isPaper(node) || Math.max(1, node.paperCount) >= Number(least.value) || isNearChosen(node));
}

function isNearChosen(node) {
  return chosen !== null && edgesOf.get(node.id).some(
    edge => edge.id === chosen || edge.source === chosen || edge.target === chosen);
}

// Shows what the controls say, and what was chosen in any case.
function filter() {
  cy.batch(() => {
    cy.nodes().forEach(drawn =>
      drawn.toggleClass("hidden", drawn.id() !== chosen && !isWanted(nodes.get(drawn.id()))));
    cy.edges().forEach(drawn => drawn.toggleClass("hidden", switchedOff.has(edges.get(drawn.id()).kind)));
  });
  if (placed.size > 0) {
    placeNewcomers();
  }
  const papers = cy.nodes(".paper").not(".hidden").length;
  const terms = cy.nodes(".term").not(".hidden").length;
  statusLine.textContent = `${number(papers, "paper")} and ${number(terms, "term")} drawn`;
}

// Brings a node or a line to the front, and tells of it.
function choose(id) {
  chosen = id;
  filter();
  const drawn = cy.getElementById(id);
  const near = drawn.isNode() ? drawn.closedNeighborhood() : drawn.connectedNodes().union(drawn);
  cy.batch(() => {
    cy.elements().removeClass("chosen near").addClass("faded");
    near.removeClass("faded").addClass("near");
    drawn.addClass("chosen");
  });
  drawn.isNode() ? showNode(nodes.get(id)) : showEdge(edges.get(id));
  cy.stop().animate({fit: {eles: near.not(".hidden"), padding: 60}}, {duration: 250});
}

function chooseNothing() {
  chosen = null;
  cy.elements().removeClass("chosen near faded");
  filter();
  showOverview();
}

function legendEntry(key, name, count, sign) {
  const box = element("input", {type: "checkbox", checked: true, value: key});
  box.addEventListener("change", () => {
    box.checked ? switchedOff.delete(key) : switchedOff.add(key);
    filter();
  });
  return element("label", {}, box, sign, name, element("span", {className: "count"}, count.toLocaleString("en")));
}

function fillLegend() {
  const all = [...nodes.values()];
  const types = Object.keys(graph.colors).map(type => [type, all.filter(node => node.type === type)]);
  for (const [type, those] of types.filter(([, those]) => those.length > 0)) {
    legend.append(legendEntry(type, type, those.length, dot(those[0])));
  }
  for (const kind of Object.keys(verbs)) {
    const count = graph.edges.filter(edge => edge.kind === kind).length;
    if (count > 0) {
      legend.append(legendEntry(kind, verbs[kind][0], count, element("span", {className: "line " + kind})));
    }
  }
}

const legend = document.getElementById("legend");
least.value = leastAtFirst();
least.addEventListener("input", () => least.validity.valid && filter());
document.getElementById("in").addEventListener("click", () => zoom(1.4));
document.getElementById("out").addEventListener("click", () => zoom(1 / 1.4));
document.getElementById("fit").addEventListener("click", () => {
  chooseNothing();
  cy.stop().animate({fit: {eles: cy.elements().not(".hidden"), padding: 30}}, {duration: 250});
});

function zoom(factor) {
  cy.zoom({level: cy.zoom() * factor, renderedPosition: {x: cy.width() / 2, y: cy.height() / 2}});
}

cy.on("tap", event => event.target === cy ? chooseNothing() : choose(event.target.id()));
fillLegend();
