"use strict";

// Screens are wider than high, and names are too.
const WIDER = 1.5;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

// The same place each time for the same number, evenly over a disc.
function sunflower(number, spacing) {
  const radius = spacing * Math.sqrt(number);
  return {x: radius * Math.cos(number * GOLDEN_ANGLE), y: radius * Math.sin(number * GOLDEN_ANGLE)};
}

// Terms are as large as their share of the papers that speak of the first of them.
const mostPapers = Math.max(1, ...graph.terms.slice(0, 1).map(term => term.paperCount));

function drawnNode(node, number) {
  const size = isPaper(node) ? 14 : 10 + 28 * Math.sqrt(node.paperCount / mostPapers);
  return {
    group: "nodes",
    data: {id: node.id, label: node.name, color: graph.colors[node.type], size, font: 8 + 0.6 * size},
    classes: isPaper(node) ? "paper" : "term",
    position: sunflower(number, 60),
  };
}

function drawnEdge(edge) {
  const {id, source, target, kind} = edge;
  return {group: "edges", data: {id, source, target}, classes: kind};
}

const looks = [
  {selector: "node", style: {
    "background-color": "data(color)", "border-width": 1, "border-color": "#000", "border-opacity": 0.3,
    width: "data(size)", height: "data(size)", label: "data(label)", color: "#1c2530",
    "font-size": "data(font)", "text-outline-color": "#fff", "text-outline-width": 3,
    "text-wrap": "ellipsis", "text-max-width": 420, "min-zoomed-font-size": 11}},
  {selector: ".paper", style: {
    shape: "round-rectangle", "font-size": 11, "text-max-width": 240, "min-zoomed-font-size": 12}},
  {selector: "edge", style: {
    width: 1, "line-color": "#8b9aa6", opacity: 0.45, "curve-style": "haystack"}},
  {selector: ".PROPOSES", style: {width: 2.5, "line-color": "#b34700", opacity: 0.8}},
  {selector: ".IS_A", style: {
    width: 1.5, "line-color": "#333", "line-style": "dashed", "curve-style": "straight",
    "target-arrow-shape": "triangle", "target-arrow-color": "#333", "target-arrow-fill": "hollow"}},
  {selector: ".hidden", style: {display: "none"}},
  {selector: ".faded", style: {opacity: 0.12, "text-opacity": 0}},
  {selector: "node.near", style: {"min-zoomed-font-size": 0, "z-index": 2}},
  {selector: "edge.near", style: {opacity: 0.9, width: 2}},
  {selector: "node.chosen", style: {
    "border-width": 4, "border-color": "#14324a", "border-opacity": 1, "text-wrap": "wrap",
    "min-zoomed-font-size": 0, "z-index": 3}},
  {selector: "edge.chosen", style: {opacity: 1, width: 4, "line-color": "#14324a", "z-index": 3}},
];

const cy = cytoscape({
  container: document.getElementById("graph"),
  elements: [...[...nodes.values()].map(drawnNode), ...graph.edges.map(drawnEdge)],
  style: looks,
  layout: {name: "preset", fit: false},
  minZoom: 0.05,
  maxZoom: 2.5,
  selectionType: "single",
  boxSelectionEnabled: false,
  hideEdgesOnViewport: graph.edges.length > 4000,
});
const placed = new Set();

// Finds places for what is shown at first; what hangs together with nothing stands below.
function arrange() {
  const shown = cy.nodes().not(".hidden");
  const lines = shown.edgesWith(shown).not(".hidden");
  const joined = lines.connectedNodes();
  const numbers = new Map(joined.map((node, i) => [node.id(), i]));
  const at = places(joined.length, lines.map(
    line => [numbers.get(line.data("source")), numbers.get(line.data("target"))]));
  cy.batch(() => {
    at.forEach(one => one.x *= WIDER);
    joined.forEach((node, i) => node.position(at[i]));
    placeBelow(shown.not(joined), at);
  });
  shown.forEach(node => placed.add(node.id()));
  cy.fit(shown, 30);
}

function placeBelow(lone, at) {
  const left = Math.min(...at.map(one => one.x), 0);
  const right = Math.max(...at.map(one => one.x), left + 600);
  const bottom = Math.max(...at.map(one => one.y), 0);
  const across = Math.floor((right - left) / 24);
  const start = (left + right - 24 * Math.min(across, lone.length)) / 2;
  lone.forEach((node, i) => node.position(
    {x: start + 24 * (i % across), y: bottom + 50 + 24 * Math.floor(i / across)}));
}

// Places what is shown later around its neighbours that have a place.
function placeNewcomers() {
  const around = new Map();
  for (const node of cy.nodes().not(".hidden").filter(one => !placed.has(one.id()))) {
    const known = node.neighborhood("node").filter(one => placed.has(one.id()));
    const host = known.nonempty() ? known[0].id() : "";
    around.set(host, (around.get(host) ?? 0) + 1);
    const box = known.nonempty() ? known.boundingBox({includeLabels: false}) : cy.extent();
    const {x, y} = sunflower(around.get(host) + 2, 14);
    node.position({x: (box.x1 + box.x2) / 2 + x, y: (box.y1 + box.y2) / 2 + y});
  }
  cy.nodes().not(".hidden").forEach(node => placed.add(node.id()));
}
