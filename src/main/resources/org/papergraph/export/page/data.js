"use strict";

// The graph as it was exported. Its texts reach the page as text only, never as markup.
const graph = JSON.parse(document.getElementById("graph-data").textContent);
const nodes = new Map();
const edges = new Map();
const edgesOf = new Map();

for (const node of [...graph.papers, ...graph.terms]) {
  nodes.set(node.id, node);
  edgesOf.set(node.id, []);
}
for (const edge of graph.edges) {
  edges.set(edge.id, edge);
  edgesOf.get(edge.source).push(edge);
  edgesOf.get(edge.target).push(edge);
}

// What relationships say, from their start and from their end.
const verbs = {
  MENTIONS: ["speaks of", "Spoken of in"],
  PROPOSES: ["proposes", "Proposed by"],
  IS_A: ["is a kind of", "Kinds of it"],
};

function isPaper(node) {
  return node.type === "Paper";
}

function otherEnd(edge, node) {
  return nodes.get(edge.source === node.id ? edge.target : edge.source);
}

// An element with these properties and children; a string becomes a text.
function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function dot(node) {
  const made = element("span", {className: "dot " + node.type});
  made.style.backgroundColor = graph.colors[node.type];
  return made;
}
